<#-- Hasil rapat sebagai daftar bernomor yang bersarang. -->
<#import "unsur.ftl" as u>
<#macro results results>
<#if results.groups?has_content>
<p class="hitung">${results.sentence}</p>
<#list results.groups as group>
<#if group.kind?has_content><h3>${group.kind}</h3></#if>
<@items group.items "hasil"/>
</#list>
<#else>
<p class="tidak-disebut">${results.absent}</p>
</#if>
</#macro>

<#macro fields all>
<#if all?has_content>
<dl class="bidang-butir">
<#list all as field>
<dt>${field.label}</dt><dd><@u.lines field.lines/></dd>
</#list>
</dl>
</#if>
</#macro>

<#macro items all class>
<ol class="${class}">
<#list all as item>
<li>
<div class="butir<#if item.late?has_content> terlambat</#if>" id="${item.anchor}">
<span class="nomor">${item.number}</span>
<div class="isi-butir">
<div<@u.recorded/>><@u.line item.text/></div>
<@fields item.fields/>
<#if item.missing?has_content>
<p class="tidak-disebut kecil">${view.results.absent}: ${item.missing}</p>
</#if>
<#list item.followUps as followUp>
<details>
<summary>${kata("hasil.riwayat", followUp.steps?size)}</summary>
<@fields followUp.fields/>
<ul class="riwayat">
<#list followUp.steps as step>
<li><span class="pudar"><@u.bit step.when/></span><div><@u.lines step.lines/></div></li>
</#list>
</ul>
</details>
</#list>
</div>
<#if item.status?has_content || item.due?has_content>
<dl class="keadaan-butir">
<#if item.status?has_content><div><dt>${kata("hasil.keadaan")}</dt><dd><@u.bits item.status/></dd></div></#if>
<#if item.due?has_content><div><dt>${kata("hasil.bidang.tenggat")}</dt><dd><@u.lines item.due/><#if item.late?has_content><span class="lambat">${item.late}</span></#if></dd></div></#if>
</dl>
</#if>
</div>
<#if item.children?has_content>
<@items item.children "anak"/>
</#if>
</li>
</#list>
</ol>
</#macro>
