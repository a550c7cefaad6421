<#-- Butir hasil sebagai tabel: kolom yang kosong seluruhnya ditiadakan dan disebut sekali. -->
<#import "unsur.ftl" as u>
<#macro points points age=false origin=false>
<#if points.table>
<table>
<colgroup><col data-lebar="7%"><col><#if points.owned><col data-lebar="26%"></#if><#if points.dated><col data-lebar="16%"></#if><#if points.standing><col data-lebar="18%"></#if></colgroup>
<thead><tr><th scope="col">${kata("naskah.nomor")}</th><th scope="col">${kata("naskah.butir")}</th><#if points.owned><th scope="col">${kata("hasil.bidang.penanggung_jawab")}</th></#if><#if points.dated><th scope="col">${kata("hasil.bidang.tenggat")}</th></#if><#if points.standing><th scope="col">${kata("hasil.keadaan")}</th></#if></tr></thead>
<tbody>
<#list points.rows as row>
<#if row.gathers>
<tr class="bersama"><td>${row.number}</td><th scope="row" colspan="${1 + points.owned?then(1, 0) + points.dated?then(1, 0) + points.standing?then(1, 0)}"><strong><@u.words row.text/></strong><#if lengkap!false><@kind row/></#if></th></tr>
<#else>
<#-- Baris terakhir tidak sendirian di halaman berikutnya. -->
<tr<#if row?counter + 1 == points.rows?size> class="bersama"</#if>><td><#if row.number?has_content>${row.number}<#else>${row?counter}</#if></td><td><@point row origin/></td><#if points.owned><td><@u.orAbsent row.owners/></td></#if><#if points.dated><td><@due row/></td></#if><#if points.standing><td><@status row age/></td></#if></tr>
</#if>
</#list>
</tbody>
</table>
<#elseif points.rows?has_content>
<ol>
<#list points.rows as row>
<#if row.depth == 0>
<#if !row?is_first></li>
</#if>
<li<#if row.number?matches("[1-9][0-9]{0,2}")> value="${row.number}"</#if>><@point row origin/>
<#else>
<br><@u.quiet>${row.number}</@u.quiet> <@point row origin/>
</#if>
</#list>
</li>
</ol>
</#if>
<#if points.missing?has_content || points.rest?has_content><p class="kecil"><#if points.missing?has_content><em><span class="redup">${points.missing}</span></em> </#if>${points.rest}</p></#if>
</#macro>

<#-- Dengan lengkap=true juga jenis, pendukung, dan ukuran tiap butir. -->
<#macro point row origin><@u.words row.text/><#if lengkap!false><@kind row/></#if><#if row.addressees?has_content> <small><@u.quiet>${kata("hasil.bidang.untuk")}: <@u.bits row.addressees/>.</@u.quiet></small></#if><#if lengkap!false><@besides row/></#if><#if origin> <small><span class="redup">(<@u.bits row.origin/>)</span></small></#if></#macro>
<#macro kind row><#if row.kind?has_content> <small><@u.quiet>(${row.kind})</@u.quiet></small></#if></#macro>
<#macro besides row><#if row.supporters?has_content><br><small>${kata("hasil.bidang.pendukung")}: <@u.bits row.supporters/>.</small></#if><#if row.aims?has_content><br><small>${kata("naskah.notula.ukuran")}: <#list row.aims as one><@u.words one/><#sep><#if !one.bits?last.text?ends_with(".")>;</#if> </#list></small></#if></#macro>
<#macro due row><#if row.due?has_content><@u.lines row.due/><#else><@u.absent/></#if><#if row.late?has_content><br><strong><span class="merah">${row.late}</span></strong></#if></#macro>
<#macro status row age><@u.orAbsent row.status/><#if age && row.age?has_content><br><small><span class="redup">${kata("naskah.umur_sejak")}: ${row.age}</span></small></#if></#macro>

<#macro worries worries tight=false>
<#if worries.rows?has_content>
<ul<#if tight> class="rapat"</#if>>
<#list worries.rows as row>
<li><@u.words row.form/><#if row.stages?has_content> <@u.quiet>(${row.stages})</@u.quiet></#if><#if lengkap!false && row.details?has_content><br><small><#list row.details as line><@u.words line/><#sep>. </#list>.</small></#if></li>
</#list>
</ul>
<#if worries.common?has_content><p class="kecil rapat<#if !(hitam!false)> redup</#if>"><#list worries.common as line><@u.words line/><#sep>. </#list>.</p></#if>
<#if worries.rest?has_content && !tight><p class="kecil rapat">${worries.rest}</p></#if>
</#if>
</#macro>
