<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<#import "partials/bagian.ftl" as p>
<@b.paper>
<section class="mendatar">
<@b.head tight=true/>
<@b.cite/>
<@p.matrix matrix/>
<@b.short/>
<@u.sources sources/>
</section>
</@b.paper>
