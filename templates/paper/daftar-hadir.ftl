<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<#import "partials/dinas.ftl" as d>
<#global hitam=true tanpaSumber=true>
<@b.paper>
<#list sheets as sheet>
<section>
<#if !sheet?is_first><hr class="halaman"></#if>
<@b.kop/>
<@d.sample/>
<h1 class="tengah">${frame.name?upper_case}</h1>
<p class="tengah rapat bersama"><strong>${frame.title}</strong></p>
<dl>
<dt>${kata("naskah.notula.hari")}</dt><dd><#if sheet.day?has_content>${sheet.day}<#elseif protocol.day?has_content><@u.bits protocol.day/><#else><@d.blank/></#if></dd>
<dt>${kata("naskah.notula.pukul")}</dt><dd><#if protocol.opened?has_content>${protocol.opened}<#else><@d.blank/></#if></dd>
<@d.plainFacts facts/>
<#if sheet.mode?has_content><dt>${kata("rapat.fakta.cara")}</dt><dd>${sheet.mode}</dd></#if>
</dl>
<#-- Tanda tangan berselang-seling: ganjil di kiri, genap di kanan. -->
<table class="garis">
<colgroup><col data-lebar="6%"><col data-lebar="28%"><#list columns as column><col></#list><col data-lebar="13%"><col data-lebar="13%"></colgroup>
<thead><tr><th scope="col">${kata("naskah.absen.nomor")}</th><th scope="col">${kata("naskah.absen.nama")}</th><#list columns as column><th scope="col">${kata("naskah.absen.kolom." + column)}</th></#list><th scope="col" colspan="2">${kata("naskah.absen.tanda_tangan")}</th></tr></thead>
<tbody>
<#list sheet.rows as row>
<tr><td class="angka">${row?counter}</td><td><@u.bits row.name.bits/>&#160;<br>&#160;</td><#list columns as column><td><#if column == "jabatan"><@u.bits row.office.bits/></#if>&#160;</td></#list><td><#if row?counter % 2 == 1>${row?counter}.<#else>&#160;</#if></td><td><#if row?counter % 2 == 0>${row?counter}.<#else>&#160;</#if></td></tr>
</#list>
</tbody>
</table>
</section>
</#list>
</@b.paper>
