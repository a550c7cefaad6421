<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<@b.page class="catatan-halaman">
<@b.head/>
<@u.choices view.sisters kata("register.sejenis")/>
<p class="pengantar">${view.sentence}</p>
<#if view.parts?has_content><@u.choices view.parts kata("register.bagian_lain")/></#if>
<#list view.groups as group>
<section>
<h2><@u.bit group.owner/></h2>
<@u.contrasts group.contrasts false/>
</section>
</#list>
<#if view.sources?has_content>
<@u.sources view.sources/>
</#if>
</@b.page>
