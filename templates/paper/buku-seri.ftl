<#import "partials/bingkai.ftl" as b>
<#import "partials/buku.ftl" as k>
<@b.paper>
<@k.book/>
</@b.paper>
