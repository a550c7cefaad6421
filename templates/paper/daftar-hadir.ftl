<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<#import "partials/dinas.ftl" as d>
<#global hitam=true tanpaSumber=true>
<@b.paper>
<#list sheets as sheet>
<#assign told=sheet.told>
<section class="bagian">
<@b.feet><#if told.brief?has_content>, ${told.brief}</#if><#if told.mode?has_content>, ${told.mode?lower_case}</#if><#if sheets?size gt 1>, ${kata("naskah.absen.lembar", sheet?counter)}</#if></@b.feet>
<@b.kop/>
<@d.sample/>
<h1 class="tengah">${frame.name?upper_case}</h1>
<p class="tengah rapat bersama"><strong>${frame.title}</strong></p>
<dl>
<dt>${kata("naskah.notula.hari")}</dt><dd><#if told.day?has_content>${told.day}<#else><@d.blank/></#if></dd>
<dt>${kata("naskah.notula.pukul")}</dt><dd><#if told.hours?has_content>${told.hours}<#else><@d.blank/></#if></dd>
<dt>${kata("naskah.undangan.tempat")}</dt><dd><#if told.place?has_content><@d.inLines told.place/><#else><@d.blank/></#if></dd>
<#if told.mode?has_content><dt>${kata("rapat.fakta.cara")}</dt><dd>${told.mode}</dd></#if>
</dl>
<#-- Tanda tangan berselang-seling: ganjil di kiri, genap di kanan. -->
<table class="garis">
<colgroup><col data-lebar="6%"><col data-lebar="28%"><#list columns as column><col></#list><col data-lebar="13%"><col data-lebar="13%"></colgroup>
<thead><tr><th scope="col">${kata("naskah.absen.nomor")}</th><th scope="col">${kata("naskah.absen.nama")}</th><#list columns as column><th scope="col">${kata("naskah.absen.kolom." + column)}</th></#list><th scope="col" colspan="2">${kata("naskah.absen.tanda_tangan")}</th></tr></thead>
<tbody>
<#list sheet.rows as row>
<#if row.number == 0>
<tr><td colspan="${columns?size + 4}"><@u.bits row.office.bits/>: ${kata("naskah.absen.lebih", row.more)}</td></tr>
<#else>
<tr><td class="angka">${row.number}</td><td><@u.bits row.name.bits/>&#160;<br>&#160;</td><#list columns as column><td><#if column == "jabatan"><@u.bits row.office.bits/></#if>&#160;</td></#list><td><#if row.number % 2 == 1>${row.number}.<#else>&#160;</#if></td><td><#if row.number % 2 == 0>${row.number}.<#else>&#160;</#if></td></tr>
</#if>
</#list>
</tbody>
</table>
</section>
</#list>
</@b.paper>
