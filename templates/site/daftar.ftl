<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<@b.page class="daftar-halaman">
<@b.head/>
<#if view.sisters?has_content><@u.choices view.sisters kata("register.sejenis")/></#if>
<p class="pengantar">${view.sentence}</p>
<@u.ways view.ways/>
<#if view.table.rows?has_content><@u.table view.table/></#if>
</@b.page>
