<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<#import "partials/hasil.ftl" as h>
<#import "partials/dinas.ftl" as d>
<#global hitam=true tanpaSumber=true>
<@b.paper>
<@b.kop/>
<@d.sample/>
<#if inside>
<h1 class="tengah tanpa-daftar">${kata("naskah.permintaan.nota")?upper_case}</h1>
<dl>
<dt>${kata("naskah.dinas.yth")}</dt><dd>${to}</dd>
<dt>${kata("naskah.permintaan.dari")}</dt><dd>${letter.signature.above?join(" ")}</dd>
<dt>${kata("naskah.permintaan.tanggal")}</dt><dd>${letter.date}</dd>
<@head/>
</dl>
<hr>
<#else>
<p class="kanan rapat">${letter.place}</p>
<dl>
<@head/>
</dl>
<p class="rapat bersama">${kata("naskah.dinas.yth")}</p>
<p class="rapat">${to}</p>
<p class="rapat">${kata("naskah.dinas.di_tempat")}</p>
</#if>
<p>${kata(inside?then("naskah.permintaan.pembuka_dalam", "naskah.permintaan.pembuka"), meetings, count, frame.asOf?keep_after_last("per "))}</p>
<p>${kata("naskah.permintaan.mohon", frame.office)}</p>
<p>${kata("naskah.permintaan.penutup")}</p>
<@d.alone letter=letter dated=false/>
<@d.initials letter/>
<section class="mendatar">
<p class="rapat">${kata(inside?then("naskah.permintaan.lampiran_nota", "naskah.undangan.lampiran"), letter.number, letter.date)}</p>
<h1 class="tengah">${kata("naskah.permintaan.daftar")?upper_case}</h1>
<p class="tengah rapat bersama"><strong>${frame.title}</strong></p>
<table class="garis">
<colgroup><col data-lebar="5%"><col><col data-lebar="11%"><col data-lebar="15%"><col data-lebar="22%"><col data-lebar="16%"></colgroup>
<thead><tr><th scope="col">${kata("naskah.nomor")}</th><th scope="col">${kata("naskah.butir")}</th><th scope="col">${kata("hasil.bidang.tenggat")}</th><th scope="col">${kata("naskah.permintaan.keadaan")}</th><th scope="col">${kata("naskah.permintaan.laporan")}</th><th scope="col">${kata("naskah.permintaan.bukti")}</th></tr></thead>
<tbody>
<#list rows as row>
<tr><td>${row?counter}</td><td><@u.words row.text/> <small>(<@u.bits row.origin/>)</small></td><td><@h.due row/></td><td><@u.orAbsent row.status/><#if row.since?has_content>, <@u.bits row.since/></#if></td><td>&#160;<br>&#160;<br>&#160;</td><td>&#160;</td></tr>
</#list>
</tbody>
</table>
<@b.short/>
<@d.alone letter=letter dated=false/>
</section>
</@b.paper>

<#macro head>
<dt>${kata("naskah.dinas.nomor")}</dt><dd>${letter.number}</dd>
<dt>${kata("naskah.dinas.sifat")}</dt><dd>${kata("naskah.dinas.sifat_kosong")}</dd>
<dt>${kata("naskah.dinas.lampiran")}</dt><dd>${kata("naskah.undangan.satu_berkas")}</dd>
<dt>${kata("naskah.dinas.hal")}</dt><dd>${kata("naskah.permintaan.hal")}</dd>
</#macro>
