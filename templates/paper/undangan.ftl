<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<#import "partials/dinas.ftl" as d>
<#global hitam=true tanpaSumber=true>
<@b.paper pages=1 before="lampiran">
<@b.kop/>
<@d.sample/>
<p class="kanan rapat">${letter.place}</p>
<dl>
<dt>${kata("naskah.dinas.nomor")}</dt><dd>${letter.number}</dd>
<dt>${kata("naskah.dinas.sifat")}</dt><dd><#if letter.urgency?has_content>${letter.urgency}<#else>${kata("naskah.dinas.sifat_kosong")}</#if></dd>
<dt>${kata("naskah.dinas.lampiran")}</dt><dd><#if letter.enclosures?has_content>${letter.enclosures}<#else>${kata("naskah.undangan.satu_berkas")}</#if></dd>
<dt>${kata("naskah.dinas.hal")}</dt><dd><#if letter.subject?has_content>${letter.subject}<#else>${kata("naskah.undangan.hal", frame.title)}</#if></dd>
</dl>
<p class="rapat bersama">${kata("naskah.dinas.yth")}</p>
<#if addressees?has_content>
<@d.numbered all=addressees tight=true/>
<#else>
<p class="rapat">${kata("naskah.undangan.terlampir")}</p>
</#if>
<p class="rapat">${kata("naskah.dinas.di_tempat")}</p>
<p>${kata("naskah.undangan.pembuka", frame.title)}</p>
<dl>
<@d.when protocol true/>
<dt>${kata("naskah.undangan.tempat")}</dt><dd><@d.inLines venues/></dd>
<#if aims?has_content><dt>${kata("naskah.undangan.acara")}</dt><dd><@d.numbered all=aims tight=true/></dd></#if>
</dl>
<p>${kata("naskah.undangan.penutup")}</p>
<@d.alone letter=letter dated=false/>
<@d.copies letter/>
<@d.initials letter/>
<section>
<hr class="halaman">
<p class="rapat" id="lampiran">${kata("naskah.undangan.lampiran", letter.number, letter.date)}</p>
<h1 class="tengah">${kata("naskah.undangan.daftar")?upper_case}</h1>
<p class="tengah rapat bersama"><strong>${frame.title}</strong></p>
<#if enclosed?has_content>
<p class="rapat bersama">${kata("naskah.dinas.yth")}</p>
<@d.numbered enclosed/>
</#if>
<table class="garis">
<colgroup><col data-lebar="8%"><col><#if placed><col data-lebar="30%"></#if><#if counted><col class="angka" data-lebar="14%"></#if></colgroup>
<thead><tr><th scope="col">${kata("naskah.absen.nomor")}</th><th scope="col">${kata("naskah.undangan.yang_diundang")}</th><#if placed><th scope="col">${kata("naskah.undangan.kehadiran")}</th></#if><#if counted><th scope="col">${kata("naskah.undangan.jumlah")}</th></#if></tr></thead>
<tbody>
<#list invitees as one>
<tr<#if one?counter + 1 == invitees?size> class="bersama"</#if>><td class="angka">${one?counter}</td><td><@u.bits one.whole.bits/></td><#if placed><td><#if one.how?has_content>${one.how?cap_first}<#else>&#160;</#if></td></#if><#if counted><td><#if one.seats gt 0>${kata("rapat.orang", one.seats)}<#else>&#160;</#if></td></#if></tr>
</#list>
</tbody>
<#if counted && seats?has_content && invitees?size gt 1><tfoot><tr><td>&#160;</td><td<#if placed> colspan="2"</#if>>${kata("naskah.undangan.seluruhnya")}</td><td>${seats}</td></tr></tfoot></#if>
</table>
<@d.again letter/>
</section>
</@b.paper>
