<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<@b.page class="catatan-halaman">
<@b.entryHead view.name view.line/>
<#if view.facts?has_content>
<@u.facts view.facts/>
</#if>
<#if view.remark?has_content>
<p class="catatan">${view.remark}</p>
</#if>
<#if view.timeline?has_content>
<section id="garis-waktu">
<h2>${kata("bagian.garis_waktu")}</h2>
<@u.axis view.timeline/>
</section>
</#if>
<#list view.lists as listing>
<section>
<h2>${listing.title}</h2>
<@u.list listing.lines/>
<#if listing.rest?has_content><p class="hitung">${listing.rest}</p></#if>
</section>
</#list>
<#if view.contrasts?has_content>
<section id="keterangan">
<h2>${kata("bagian.keterangan")}</h2>
<@u.contrasts view.contrasts/>
<#if view.restContrasts?has_content><p class="hitung">${view.restContrasts}</p></#if>
</section>
</#if>
<section id="sebutan">
<h2>${kata("bagian.sebutan")}</h2>
<#if view.mentions.empty>
<p class="pudar">${kata("sebut.tidak_ada")}</p>
<#else>
<@u.mentions view.mentions/>
</#if>
</section>
<#if view.sources?has_content>
<@u.sources view.sources view.wholeMarks/>
</#if>
</@b.page>
