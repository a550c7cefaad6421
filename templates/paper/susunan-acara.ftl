<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<#import "partials/dinas.ftl" as d>
<#global hitam=true tanpaSumber=true>
<@b.paper>
<@b.kop/>
<@d.title/>
<dl>
<@d.when protocol/>
<@d.plainFacts facts/>
</dl>
<@d.days programme/>
</@b.paper>
