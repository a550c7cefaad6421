<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<#import "partials/dinas.ftl" as d>
<#global hitam=true tanpaSumber=true>
<@b.paper>
<section class="bagian">
<@b.kop/>
<@d.sample/>
<h1 class="tengah tanpa-daftar">${frame.name?upper_case}</h1>
<p class="tengah rapat"><strong>${frame.title}</strong></p>
<dl>
<@d.when protocol/>
<@d.plainFacts facts/>
</dl>
<h2 class="tanpa-daftar">${kata("naskah.berkas.daftar")}</h2>
<nav class="isi" data-tingkat="1"></nav>
<h2 class="tanpa-daftar">${kata("naskah.spj.kelengkapan")}</h2>
<p class="kecil rapat bersama">${kata("naskah.spj.keterangan")}</p>
<table class="garis">
<colgroup><col data-lebar="7%"><col><col data-lebar="20%"><col data-lebar="33%"><col data-lebar="14%"></colgroup>
<thead><tr><th scope="col">${kata("naskah.absen.nomor")}</th><th scope="col">${kata("naskah.spj.yang_diminta")}</th><th scope="col">${kata("naskah.spj.di_sini")}</th><th scope="col">${kata("naskah.spj.nomor_tanggal")}</th><th scope="col">${kata("naskah.spj.asli")}</th></tr></thead>
<tbody>
<#list items as item>
<tr><td class="angka">${item?counter}</td><td>${item.name}</td><td><#if item.there>${kata("naskah.spj.ada")}<#if item.count?has_content>, ${item.count}</#if><#else><strong>${kata("naskah.spj.tidak_ada")}</strong></#if></td><td><#if item.number?has_content>${item.number}</#if><#if item.date?has_content><#if item.number?has_content><br></#if>${item.date}</#if>&#160;</td><td>&#160;</td></tr>
</#list>
</tbody>
</table>
</section>
<section class="naskah-naskah"></section>
<#if photos?has_content>
<section class="bagian" data-judul="${kata("naskah.spj.foto")}">
<h1 class="tengah">${kata("naskah.spj.foto")?upper_case}</h1>
<p class="tengah rapat bersama"><strong>${frame.title}</strong></p>
<#list photos?chunk(2) as pair>
<#if !pair?is_first><hr class="halaman"></#if>
<#list pair as photo>
<figure class="utuh"><img src="${photo.name}" alt="${photo.title}" data-lebar="100%" data-tinggi="39%"><figcaption>${photo.title}<#if photo.date?has_content>, ${photo.date}</#if>.</figcaption></figure>
</#list>
</#list>
</section>
</#if>
</@b.paper>
