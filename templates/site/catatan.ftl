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
<#if view.papers?has_content>
<section id="naskah">
<h2>${kata("bagian.naskah")}</h2>
<@u.papers view.papers/>
</section>
</#if>
<#if view.timeline?has_content>
<section id="garis-waktu">
<h2>${view.timeTitle}</h2>
<#if view.restTimeline?has_content><p class="hitung">${view.restTimeline}</p></#if>
<@u.axis view.timeline/>
</section>
</#if>
<#if view.dossier.years?has_content>
<section id="berkas">
<h2>${kata("tema.berkas")}</h2>
<#list view.dossier.years as year>
<h3>${year.name}</h3>
<@dossier "tema.rapat" year.meetings/>
<@dossier "tema.dikhawatirkan" year.feared/>
<@dossier "tema.dianjurkan" year.recommended/>
<@dossier "tema.dilakukan" year.done/>
</#list>
<#if view.dossier.rest?has_content><p class="hitung">${view.dossier.rest}</p></#if>
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

<#macro dossier key lines>
<div class="lajur-berkas">
<h4>${kata(key)}</h4>
<#if lines?has_content><@u.list lines/><#else><p class="tidak-disebut">${kata("tema.tidak_ada")}</p></#if>
</div>
</#macro>
