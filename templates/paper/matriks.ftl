<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<#import "partials/bagian.ftl" as p>
<@b.paper>
<section class="mendatar">
<@b.head/>
<@p.matrix rows/>
<@u.sources sources/>
<@b.cite/>
</section>
</@b.paper>
