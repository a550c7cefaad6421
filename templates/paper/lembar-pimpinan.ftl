<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<#import "partials/hasil.ftl" as h>
<#global tanpaSumber=true>
<@b.paper pages=1>
<@b.kop tight=true/>
<h1 class="rapat">${frame.name}</h1>
<p class="redup rapat">${frame.title}. ${frame.asOf}.<#if frame.edition?has_content> ${frame.edition}.</#if></p>
<#if frame.press><p class="pemberitaan rapat">${kata("rapat.dari_pemberitaan")}</p></#if>
<#if frame.sample><p class="contoh">${kata("bingkai.contoh")}. ${kata("bingkai.contoh_kalimat")}</p></#if>
<table class="tanpa-garis">
<colgroup><#list numbers as one><col data-lebar="20%"></#list></colgroup>
<thead><tr><#list numbers as one><th scope="col"><span class="kecil redup">${one.label}</span></th></#list></tr></thead>
<tbody><tr><#list numbers as one><td><p class="bilangan<#if one.strong> merah</#if>">${one.count}</p></td></#list></tr></tbody>
</table>
<#if chart??><figure><img src="keadaan" data-lebar="100%"></figure><#elseif states?has_content><p class="kecil">${states}</p></#if>
<h2 class="rapat">${kata("naskah.pimpinan.terlama")}</h2>
<#if oldest.table><@longest/><#elseif oldest.rows?has_content><@h.points points=oldest origin=true/><#else><@none kata("naskah.pimpinan.tanpa_terbuka")/></#if>
<h2 class="rapat">${kata("naskah.pimpinan.berubah")}</h2>
<@happenings changed kata("naskah.pimpinan.tanpa_perubahan")/>
<h2 class="rapat">${kata("naskah.pimpinan.mendatang")}</h2>
<@happenings ahead kata("naskah.pimpinan.tanpa_mendatang")/>
<#if scope?has_content><p class="kecil redup rapat">${scope}</p></#if>
</@b.paper>

<#macro none words><p class="rapat"><em><span class="redup">${words}</span></em></p></#macro>

<#macro state bits><#if bits?has_content><@u.bits bits/><#else><span class="redup">${kata("hasil.tanpa.keadaan")}</span> <@u.absent/></#if></#macro>

<#-- Butir terbuka yang paling lama; rapat dan keadaannya di bawah butirnya. -->
<#macro longest>
<table>
<colgroup><col><col data-lebar="22%"><col data-lebar="20%"><col data-lebar="11%"></colgroup>
<thead><tr><th scope="col">${kata("naskah.butir")}</th><th scope="col">${kata("hasil.bidang.penanggung_jawab")}</th><th scope="col">${kata("hasil.bidang.tenggat")}</th><th scope="col">${kata("naskah.umur_sejak")}</th></tr></thead>
<tbody>
<#list oldest.rows as row>
<tr><td><@u.words row.text/><br><small><@state row.status/><span class="redup">; <@u.bits row.origin/></span></small></td><td><@u.orAbsent row.owners/></td><td><@h.due row/></td><td><#if row.age?has_content>${row.age}<#else><@u.absent/></#if></td></tr>
</#list>
</tbody>
</table>
<#if oldest.rest?has_content><p class="kecil rapat">${oldest.rest}</p></#if>
</#macro>

<#-- Hari di kiri; rapat atau butir di kanan, dengan keadaan dan penanggung jawabnya. -->
<#macro happenings some empty>
<#if some.rows?has_content>
<table class="tanpa-garis">
<colgroup><col data-lebar="17%"><col></colgroup>
<tbody>
<#list some.rows as row>
<tr><th scope="row"><@u.bits row.when/></th><td><@u.words row.what/> <small><@state row.state/><span class="redup">; <#if row.who?has_content><@u.bits row.who/><#else>${kata("hasil.tanpa.penanggung_jawab")} <@u.absent/></#if></span></small></td></tr>
</#list>
</tbody>
</table>
<#if some.rest?has_content><p class="kecil rapat">${some.rest}</p></#if>
<#elseif some.rest?has_content>
<p class="kecil rapat">${some.rest}</p>
<#else>
<@none empty/>
</#if>
</#macro>
