<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<#import "partials/hasil.ftl" as h>
<#import "partials/bagian.ftl" as p>
<@b.paper>
<section class="bagian">
<@p.cover><p>${kata("naskah.perorangan.untuk")} <strong><@u.bits who.bits/></strong></p></@p.cover>
<#if body?has_content>
<h1>${kata("naskah.perorangan.lembaga", body)}</h1>
<#if own.rows?has_content><@h.points points=own age=true origin=true/><#else><p>${kata("naskah.urusan.tidak_ada")}</p></#if>
<#else>
<h1>${kata("naskah.urusan.ditunggu")}</h1>
<p>${kata("naskah.perorangan.tanpa")}</p>
</#if>
</section>
<@p.handout bundle/>
</@b.paper>
