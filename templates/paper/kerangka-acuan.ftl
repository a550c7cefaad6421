<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<#import "partials/hasil.ftl" as h>
<#import "partials/dinas.ftl" as d>
<#global hitam=true tanpaSumber=true>
<@b.paper>
<@b.kop/>
<@d.title/>
<h2>1. ${kata("naskah.kak.dasar")}</h2>
<#if bases?has_content><@d.numbered bases/><#else><@d.line/></#if>
<h2>2. ${kata("naskah.kak.gambaran")}</h2>
<#if last??>
<p class="bersama">${kata("naskah.kak.sebelumnya")} <@u.bits last.bits/>. <#if open.rows?has_content>${kata("naskah.kak.butir")}</#if></p>
<#if open.rows?has_content><@h.points points=open/></#if>
</#if>
<#if worries.rows?has_content>
<p class="bersama">${kata("naskah.kak.potensi")}</p>
<@h.worries worries/>
</#if>
<#if !last?? && !worries.rows?has_content><@d.line count=3/></#if>
<h2>3. ${kata("naskah.kak.tujuan")}</h2>
<@d.numbered aims/>
<h2>4. ${kata("naskah.kak.lingkup")}</h2>
<#if scope?has_content><dl>
<@d.plainFacts scope/>
</dl><#else><@d.line/></#if>
<h2>5. ${kata("naskah.kak.sasaran")}</h2>
<#if invitees?has_content>
<ol<#if invitees?size gt 6> class="rapat"</#if>>
<#list invitees as one><li><@u.bits one.whole.bits/><#if one.seats gt 0>, ${kata("rapat.orang", one.seats)}</#if></li>
</#list>
</ol>
<#else><@d.line/></#if>
<h2>6. ${kata("naskah.kak.waktu")}</h2>
<dl class="utuh">
<@d.when protocol/>
<dt>${kata("naskah.undangan.tempat")}</dt><dd><@d.inLines venues/></dd>
</dl>
<@d.days programme=programme level=3/>
<h2>7. ${kata("naskah.kak.keluaran")}</h2>
<#if expected?has_content><@d.numbered expected/><#else><@d.line/></#if>
<h2>8. ${kata("naskah.kak.anggaran")}</h2>
<#if budget?has_content><#list budget as fact><p><@d.inLines fact.lines/></p></#list><#else><@d.line kata("naskah.kak.anggaran_kosong")/></#if>
<h2>9. ${kata("naskah.notula.penutup")}</h2>
<p class="bersama">${kata("naskah.kak.penutup")}</p>
<@d.alone letter/>
</@b.paper>
