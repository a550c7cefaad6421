<#import "partials/bingkai.ftl" as b>
<#import "partials/urusan.ftl" as s>
<@b.paper>
<@s.bundle/>
</@b.paper>
