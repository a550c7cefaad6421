<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<#import "partials/dinas.ftl" as d>
<#global hitam=true tanpaSumber=true>
<@b.paper>
<@b.kop/>
<@d.sample/>
<h1 class="tengah">${frame.name?upper_case}</h1>
<#if recorded.number?has_content><p class="tengah rapat">${kata("naskah.notula.nomor", recorded.number)}</p></#if>
<p class="tengah pengantar"><strong><#if recorded.title?has_content>${recorded.title}<#else>${frame.title}</#if></strong></p>
<p><strong>${dateline}</strong> – ${kata("naskah.pers.dilaksanakan", frame.title)}<#if protocol.day?has_content> ${kata("naskah.pers.pada")} <@u.bits protocol.day/></#if><#if place?has_content> ${kata("naskah.pers.di", place)}</#if>.<#if organisers?has_content> ${kata("naskah.pers.penyelenggara", organisers)}</#if><#if openers?has_content> ${kata("naskah.pers.pembuka")} <@row openers/>.</#if><#if chairs?has_content> ${kata("naskah.pers.pimpinan")} <@row chairs/>.</#if><#if participants?has_content> ${kata("naskah.pers.peserta", participants)}</#if></p>
<#if aims?has_content>
<p class="bersama">${kata("naskah.pers.tujuan")}</p>
<@d.numbered aims/>
</#if>
<#if points?has_content>
<p class="bersama">${kata("naskah.pers.hasil")}</p>
<@decided points/>
</#if>
<#list signed as one>
<p>${kata("naskah.pers.ditandatangani", one.title)}<#if one.sides?has_content> ${kata("naskah.pers.antara", one.sides)}</#if>.</p>
</#list>
<#list said as one>
<p>${kata("naskah.pers.menyampaikan", one.name, one.office)} ${one.text}</p>
</#list>
<div class="utuh">
<p class="rapat bersama"><strong>${kata("naskah.pers.narahubung")}</strong></p>
<dl>
<dt>${kata("naskah.absen.nama")}</dt><dd><@d.blank/></dd>
<dt>${kata("naskah.absen.kolom.telepon")}</dt><dd><@d.blank/></dd>
<dt>${kata("naskah.absen.kolom.surel")}</dt><dd><@d.blank/></dd>
</dl>
</div>
</@b.paper>

<#macro row all><#list all as one><@u.bits one.bits/><#sep>; </#list></#macro>

<#-- Yang memayungi ditulis, isinya menyusul; siapa dan kapan di dalam kurung. -->
<#macro decided all>
<#local deep = -1>
<#list all as row>
<#if row.depth gt deep>
<#list 1..(row.depth - deep) as n><ol></#list>
<#else>
<#if row.depth lt deep><#list 1..(deep - row.depth) as n></li></ol></#list></#if>
</li>
</#if>
<li>${row.text}<#if row.who?has_content> (${row.who})</#if>.
<#local deep = row.depth>
</#list>
<#list 0..deep as n></li></ol></#list>
</#macro>
