<#-- Yang menyangkut satu lembaga, wilayah, atau tema dari semua rapat: matriks dan berkas. -->
<#import "bingkai.ftl" as b>
<#import "unsur.ftl" as u>
<#import "hasil.ftl" as h>
<#import "bagian.ftl" as p>
<#macro matrices>
<section class="mendatar">
<@b.head tight=true/>
<p>${count}</p>
<@b.cite/>
<@both 2/>
<#if rest?has_content><p class="kecil">${rest}</p></#if>
<@b.short/>
<@u.sources sources/>
</section>
</#macro>

<#macro both level>
<#if open??>
<h${level}>${kata("naskah.urusan.terbuka")}</h${level}>
<@p.matrix matrix=open origin=true/>
</#if>
<#if closed??>
<h${level}>${kata("naskah.urusan.ditutup")}</h${level}>
<@p.matrix matrix=closed origin=true/>
</#if>
</#macro>

<#macro bundle>
<section>
<@p.cover><p>${count}</p></@p.cover>
<h1>${kata("naskah.urusan.ditunggu")}</h1>
<#if due.rows?has_content><@h.points points=due age=true origin=true/><#else><p>${kata("naskah.urusan.tidak_ada")}</p></#if>
<#if ahead?has_content>
<h1>${kata("naskah.urusan.mendatang")}</h1>
<@u.list ahead/>
</#if>
<#if meetings?has_content>
<h1>${kata("naskah.urusan.rapat")}</h1>
<@u.list meetings/>
<#if rest?has_content><p class="kecil">${rest}</p></#if>
</#if>
<#if !detailed><@u.sources all=sources level=1/></#if>
</section>
<#if detailed>
<section class="bagian mendatar">
<h1>${kata("naskah.urusan.rincian")}</h1>
<@b.short/>
<@both 2/>
<#if restPoints?has_content><p class="kecil">${restPoints}</p></#if>
<@u.sources all=sources level=1/>
</section>
</#if>
</#macro>
