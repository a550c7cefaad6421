<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<#import "partials/dinas.ftl" as d>
<#global hitam=true tanpaSumber=true>
<@b.paper>
<@b.kop/>
<@d.title letter.number/>
<dl>
<@d.when protocol/>
<dt>${kata("naskah.undangan.tempat")}</dt><dd><@d.inLines place/></dd>
</dl>
<#if summary?has_content>${summary?no_esc}<#else><@d.line kata("naskah.siaran.pokok_kosong") 3/></#if>
<#if decisions?has_content>
<p class="bersama">${kata("naskah.siaran.hasil", count)}:</p>
<ol>
<#list decisions as one><li><@u.bits one.text.bits/><#if one.owners?has_content> <small>(<@u.bits one.owners/>)</small></#if></li>
</#list>
</ol>
</#if>
<#if said?has_content>
<p class="bersama">${kata("naskah.siaran.disampaikan")}:</p>
<table class="tanpa-garis">
<colgroup><col data-lebar="34%"><col></colgroup>
<tbody>
<#list said as one>
<tr><th scope="row"><@d.inLines one.side/></th><td><@d.inLines one.lines/></td></tr>
</#list>
</tbody>
</table>
</#if>
<@d.line kata("naskah.siaran.kutipan") 2/>
<h2>${kata("naskah.siaran.narahubung")}</h2>
<#if contact?has_content><p>${contact}</p></#if>
<p class="isian" data-lebar="70%">${kata("naskah.siaran.nama")}</p>
<@d.alone letter/>
</@b.paper>
