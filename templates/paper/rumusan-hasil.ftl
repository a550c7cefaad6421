<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<#import "partials/hasil.ftl" as h>
<#import "partials/dinas.ftl" as d>
<#global hitam=true tanpaSumber=true lengkap=true>
<@b.paper>
<@b.kop/>
<@d.title letter.number/>
<dl>
<@d.when protocol/>
<@d.plainFacts facts/>
</dl>
<#if bases?has_content>
<h2>${kata("naskah.notula.dasar")}</h2>
<@d.numbered bases/>
</#if>
<h2>${kata("naskah.rumusan.butir")}</h2>
<p class="bersama">${kata("naskah.rumusan.pengantar", frame.title)}</p>
<@h.points points/>
<@b.short/>
<div class="tanda-tangan<#if signatures.electronic> tte</#if>">
<@d.party role=kata("naskah.peran.ketua") signature=signatures.chair place=letter.place/>
</div>
<@d.copies letter/>
</@b.paper>
