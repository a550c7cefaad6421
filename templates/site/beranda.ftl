<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<@b.page class="beranda">
<div class="judul">
<h1 class="tersembunyi">${frame.title}</h1>
<p class="pengantar">${view.lead}</p>
</div>
<div class="lajur">
<section>
<h2>${kata("beranda.rapat_terbaru")}</h2>
<#if view.newest?has_content><@items view.newest/><#else><p class="pudar">${kata("beranda.belum_ada")}</p></#if>
<#if view.coming?has_content>
<h3>${kata("beranda.akan_datang")}</h3>
<@items view.coming/>
</#if>
<#if view.bodies?has_content>
<h2 class="susulan">${kata("beranda.janji")}</h2>
<ul class="tahun lembaga">
<#list view.bodies as body>
<li><a href="${body.href}">${body.text}</a> <span class="banyak">${body.count}</span></li>
</#list>
</ul>
<p class="kecil"><@u.bits view.allBodies/></p>
</#if>
</section>
<section>
<h2>${kata("beranda.perhatian")}</h2>
<#list view.attention as kind>
<h3>${kind.title}</h3>
<@items kind.items/>
<#if kind.all?has_content><p class="kecil"><@u.bits kind.all/></p></#if>
<#else>
<p class="pudar">${kata("beranda.tidak_ada_perhatian")}</p>
</#list>
</section>
</div>
<#if view.years?has_content>
<section>
<h2>${kata("beranda.menurut_tahun")}</h2>
<ul class="tahun">
<#list view.years as year>
<li><a href="${year.href}">${year.text}</a><span class="banyak">${year.count}</span></li>
</#list>
</ul>
</section>
</#if>
</@b.page>

<#macro items all>
<ul class="ringkas">
<#list all as item>
<li><@u.bit item.link/><span class="sisi"><@u.bits item.side/></span></li>
</#list>
</ul>
</#macro>
