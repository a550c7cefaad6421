<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<#import "partials/hasil.ftl" as h>
<@b.paper pages=1>
<@b.head/>
<@u.facts facts/>
<#if summary?has_content>
<h2 class="rapat">${kata("naskah.pokok")}</h2>
${summary?no_esc}
<#elseif statements?has_content>
<h2 class="rapat">${kata("bagian.pernyataan")}</h2>
<@u.axis statements/>
</#if>
<h2 class="rapat">${kata("bagian.hasil")}</h2>
<#if points.rows?has_content><@h.points points/><#else><p><em><span class="redup">${kata("naskah.kosong_hasil")}</span></em></p></#if>
<#if worries.rows?has_content>
<h2 class="rapat">${kata("naskah.potensi")}</h2>
<@h.worries worries=worries tight=true/>
</#if>
<#if contrasts?has_content>
<h2 class="rapat">${kata("naskah.perbedaan")}</h2>
<@u.contrasts contrasts/>
</#if>
<p class="kecil"><#if leftOut?has_content>${leftOut} </#if><#if frame.press>${kata("naskah.lengkap", gaps.known, gaps.total)}<#if gaps.missing?has_content> <em><span class="redup">${frame.absent?cap_first}: <#list gaps.missing as one>${one?uncap_first}<#sep>, </#list>.</span></em></#if> </#if><@b.cited/></p>
<@u.sources all=sources whole=wholeMarks tight=true/>
</@b.paper>
