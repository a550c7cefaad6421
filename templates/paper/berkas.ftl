<#import "partials/bingkai.ftl" as b>
<#import "partials/bagian.ftl" as p>
<@b.paper>
<section class="bagian">
<@p.cover/>
</section>
<@p.handout .data_model/>
</@b.paper>
