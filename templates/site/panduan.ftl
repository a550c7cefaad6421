<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<@b.page class="panduan">
<@b.head/>
<div class="dua-kolom">
<nav class="daftar-isi" aria-labelledby="isi-panduan">
<h2 id="isi-panduan">${kata("panduan.isi")}</h2>
<ul>
<#list view.pages as page>
<li><a href="${page.href}"<#if page.current> aria-current="page"</#if>>${page.text}</a></li>
</#list>
</ul>
</nav>
<div class="isi prosa"<@u.recorded/>>
${view.html?no_esc}
</div>
</div>
</@b.page>
