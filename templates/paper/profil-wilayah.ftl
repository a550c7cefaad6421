<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<#import "partials/hasil.ftl" as h>
<@b.paper>
<@b.head/>
<p>${summary} ${frame.asOf}.<#if frame.edition?has_content> ${frame.edition}.</#if></p>
<@u.facts facts/>
<#if past?has_content>
<h2>${kata("naskah.wilayah.dahulu")}</h2>
<@u.axis past/>
</#if>
<#if officials?has_content>
<h2>${kata("kumpulan.pejabat")}</h2>
<table>
<colgroup><col data-lebar="38%"><col><col data-lebar="27%"></colgroup>
<thead><tr><th scope="col">${kata("naskah.wilayah.jabatan")}</th><th scope="col">${kata("naskah.wilayah.pejabat")}</th><th scope="col">${kata("naskah.wilayah.masa")}</th></tr></thead>
<tbody>
<#list officials as one>
<tr><td><@u.words one.office/></td><td><@u.words one.person/></td><td>${one.when}</td></tr>
</#list>
</tbody>
</table>
<#if former?has_content><p class="kecil">${former}</p></#if>
</#if>
<#if elections?has_content>
<h2>${kata("kumpulan.pemilihan")}</h2>
<@u.list elections/>
</#if>
<#if forms?has_content>
<h2>${kata("kumpulan.potensi")}</h2>
<table>
<colgroup><col><col data-lebar="26%"><col data-lebar="28%"></colgroup>
<thead><tr><th scope="col">${kata("naskah.wilayah.bentuk")}</th><th scope="col">${kata("naskah.wilayah.tahapan")}</th><th scope="col">${kata("naskah.wilayah.disampaikan")}</th></tr></thead>
<tbody>
<#list forms as one>
<tr><td><@u.words one.form/><#if one.causes?has_content><br><small><@u.quiet>${kata("rapat.potensi.sebab")}:</@u.quiet> <#list one.causes as cause><@u.words cause/><#sep>; </#list></small></#if></td><td><#if one.stages?has_content>${one.stages}<#else><@u.absent/></#if></td><td><@u.lines one.meetings/></td></tr>
</#list>
</tbody>
</table>
</#if>
<#if cases?has_content>
<h2>${kata("kumpulan.konflik")}</h2>
<table>
<colgroup><col data-lebar="34%"><col data-lebar="28%"><col></colgroup>
<thead><tr><th scope="col">${kata("naskah.wilayah.konflik")}</th><th scope="col">${kata("hasil.keadaan")}</th><th scope="col">${kata("naskah.wilayah.terakhir")}</th></tr></thead>
<tbody>
<#list cases as one>
<tr><td><@u.words one.name/></td><td><@u.linesOrAbsent one.status/></td><td><@u.linesOrAbsent one.latest/></td></tr>
</#list>
</tbody>
</table>
</#if>
<#if meetings?has_content>
<h2>${kata("naskah.wilayah.rapat")}</h2>
<@u.list meetings/>
<#if restMeetings?has_content><p class="kecil">${restMeetings}</p></#if>
</#if>
<#if open.rows?has_content>
<h2>${kata("naskah.wilayah.terbuka")}</h2>
<@h.points points=open age=true origin=true/>
</#if>
<#if closed.rows?has_content>
<h2>${kata("naskah.wilayah.tertutup")}</h2>
<@h.points points=closed origin=true/>
</#if>
<#if plans?has_content>
<h2>${kata("naskah.wilayah.rencana")}</h2>
<@u.list plans/>
</#if>
<#if missing?has_content><p class="kecil"><em><span class="redup">${frame.absent?cap_first}: ${missing}.</span></em></p></#if>
<@b.short/>
<@u.sources sources/>
</@b.paper>
