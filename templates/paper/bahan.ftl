<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<#import "partials/bagian.ftl" as p>
<@b.paper pages=2>
<@b.head/>
<@p.brief brief=brief tight=true/>
<@u.sources all=sources tight=true/>
<@b.cite/>
</@b.paper>
