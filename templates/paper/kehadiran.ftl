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
<dt>${kata("naskah.notula.hadir")}</dt><dd>${attended}</dd>
</dl>
<@d.roll people groups/>
</@b.paper>
