<#-- Unsur terkecil: potongan, baris, rujukan, bacaan berdampingan, tanda keadaan. -->
<#-- Spasi antarpotongan adalah bagian dari potongan; karena itu setiap makro menulis pada satu baris. -->
<#macro bit b><#if b.form == "text">${b.text}<#elseif b.form == "link"><a href="${b.value}">${b.text}</a><#elseif b.form == "outside"><a href="${b.value}" rel="external">${b.text}</a><#elseif b.form == "time"><time datetime="${b.value}">${b.text}</time><#elseif b.form == "strong"><strong>${b.text}</strong><#elseif b.form == "quiet"><span class="pudar">${b.text}</span><#elseif b.form == "quote"><q<@recorded/>>${b.text}</q><#elseif b.form == "absent"><span class="tidak-disebut">${b.text}</span><#elseif b.form == "withheld"><span class="tidak-ditampilkan">${b.text}</span><#elseif b.form == "box"><span class="kotak">${b.text}</span><#elseif b.form == "late"><span class="lambat">${b.text}</span><#else><@status b/></#if></#macro>
<#macro recorded><#if frame.lang != "id"> lang="id"</#if></#macro>
<#macro bits all><#list all as b><@bit b/></#list></#macro>
<#macro marks numbers><#if numbers?has_content><sup class="rujukan"><#list numbers as n><a href="#sumber-${n}"><span class="tersembunyi">${kata("sumber.rujukan")} </span>${n}</a><#sep> </#list></sup></#if></#macro>
<#macro words line><@bits line.bits/><@marks line.marks/></#macro>

<#-- Satu baris dengan rujukan dan, bila ada, keterangan di bawahnya. -->
<#macro line line class="garis">
<#if line.bits?has_content><div class="${class}"><@words line/></div></#if>
<#if line.note??><@note line.note/></#if>
</#macro>
<#macro lines all class="garis"><#list all as one><@line one class/></#list></#macro>

<#macro note note>
<#if note.readings?has_content>
<div class="bacaan">
<dl>
<div><dt>${kata("bacaan.diikuti")}</dt><dd>${note.followed}<@marks note.followedMarks/></dd></div>
<div><dt>${kata("bacaan.lain")}</dt><#list note.readings as reading><dd>${reading.text}<@marks reading.marks/></dd></#list></div>
</dl>
<p>${kata("bacaan.alasan")}: <#if note.reason?has_content>${note.reason}<#else><span class="tidak-disebut">${kata("umum.tidak_disebut")}</span></#if></p>
</div>
<#elseif note.reason?has_content>
<div class="catatan">${note.reason}</div>
</#if>
<#if note.written?has_content>
<div class="catatan">${kata("bacaan.tertulis")} <#list note.written as words><q<@recorded/>>${words}</q><#sep>; </#list></div>
</#if>
<#if note.confidence?has_content>
<div class="catatan">${note.confidence}</div>
</#if>
<#list note.remarks as remark>
<div class="catatan">${remark}</div>
</#list>
</#macro>

<#macro status b><span class="tanda"><@mark b.value/><span>${b.text}</span></span></#macro>
<#macro mark status><svg viewBox="0 0 16 16" aria-hidden="true" focusable="false"><#if status == "selesai"><circle cx="8" cy="8" r="7.2" fill="currentColor"/><#elseif status == "dalam-proses"><circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor"/><#elseif status == "tidak-dapat"><circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M3.4 3.4l9.2 9.2" stroke="currentColor" stroke-width="1.5"/><#else><circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="1.5"/></#if></svg></#macro>

<#macro facts all>
<dl class="fakta">
<#list all as fact>
<div>
<dt>${fact.label}</dt>
<#list fact.lines as one>
<dd><@line one/></dd>
</#list>
</div>
</#list>
</dl>
</#macro>

<#-- Daftar sederhana; satu butir saja menjadi satu baris. -->
<#macro list all>
<#if all?size == 1>
<@line all?first/>
<#else>
<ul class="butiran">
<#list all as one>
<li><@line one/></li>
</#list>
</ul>
</#if>
</#macro>

<#-- Sumbu kiri menyebut siapa atau kapan, kanan menyebut apa. -->
<#macro axis all strong=true>
<ul class="sumbu<#if strong> tegas</#if>">
<#list all as one>
<li id="${one.anchor}">
<div class="kiri"><@lines one.side/></div>
<div class="kanan"><@lines one.lines/></div>
</li>
</#list>
</ul>
</#macro>

<#macro table table>
<table class="daftar-tabel">
<caption class="tersembunyi">${table.caption}</caption>
<thead>
<tr>
<#list table.columns as column>
<th scope="col"<#if column.form?has_content> class="${column.form}"</#if>>${column.label}</th>
</#list>
</tr>
</thead>
<tbody>
<#list table.rows as row>
<tr<#if row.anchor?has_content> id="${row.anchor}"</#if><#if row.depth != 0> class="dalam-${row.depth}"</#if>>
<#list row.cells as cell>
<#if cell?is_first>
<th scope="row"<#if cell.column.form?has_content> class="${cell.column.form}"</#if>><@cellLines cell.lines/></th>
<#else>
<td data-label="${cell.column.label}"<#if cell.column.form?has_content> class="${cell.column.form}"</#if>><div><@cellLines cell.lines/></div></td>
</#if>
</#list>
</tr>
</#list>
</tbody>
</table>
</#macro>
<#macro cellLines all><#list all as one><@words one/><#sep><br></#list></#macro>

<#macro sources all whole=[]>
<section id="sumber" class="bagian-sumber">
<h2>${kata("bagian.sumber")}</h2>
<#if whole?has_content>
<p class="hitung">${kata("sumber.seluruh")}<@marks whole/></p>
</#if>
<ol class="sumber">
<#list all as source>
<li id="sumber-${source.number}">
<span class="nomor">${source.number}</span>
<div>
<@bits source.bits/>
<#if source.address?has_content><div class="alamat"><a href="${source.address}" rel="external">${source.address}</a></div></#if>
<#if source.read?has_content><div class="pudar">${source.read}</div></#if>
</div>
</li>
</#list>
</ol>
</section>
</#macro>

<#macro choices all label>
<nav aria-label="${label}">
<ul class="pilihan">
<#list all as choice>
<li><@choiceWay choice/></li>
</#list>
</ul>
</nav>
</#macro>

<#-- Jalan ke bagian-bagian sebuah daftar, satu baris satu cara membagi. -->
<#macro ways all>
<#if all?has_content>
<div class="cara-bagi">
<#list all as way>
<div>
<p class="label-bagi" id="bagi-${way?counter}">${way.label}</p>
<nav aria-labelledby="bagi-${way?counter}">
<ul class="pilihan">
<#list way.choices as choice>
<li><@choiceWay choice/></li>
</#list>
</ul>
</nav>
</div>
</#list>
</div>
</#if>
</#macro>
<#macro choiceWay choice><#if choice.current><span aria-current="page">${choice.text}</span><#else><a href="${choice.href}">${choice.text}</a></#if><#if choice.count?has_content> <span class="banyak">${choice.count}</span></#if></#macro>

<#-- Bacaan yang berbeda, satu bidang satu baris; pemiliknya disebut bila bukan halaman ini sendiri. -->
<#macro contrasts all owners=true>
<ul class="sumbu">
<#list all as contrast>
<li>
<div class="kiri">${contrast.label}</div>
<div class="kanan"><#if owners && contrast.owner?has_content><div class="garis"><@bits contrast.owner/></div></#if><#if contrast.note.readings?size == 0 && contrast.note.followed?has_content><div class="garis">${contrast.note.followed}<@marks contrast.note.followedMarks/></div></#if><@note contrast.note/></div>
</li>
</#list>
</ul>
</#macro>

<#macro mentions mentions>
<#if mentions.sentence?has_content><p class="hitung">${mentions.sentence}</p></#if>
<#if mentions.parts?has_content><@choices mentions.parts kata("register.bagian_lain")/></#if>
<#if mentions.groups?has_content><@mentionGroups mentions.groups/></#if>
<#if mentions.elsewhere?has_content>
<h3>${kata("sebut.catatan_lain")}</h3>
<@list mentions.elsewhere/>
<#if mentions.rest?has_content><p class="hitung">${mentions.rest}</p></#if>
</#if>
</#macro>

<#macro mentionGroups all>
<ul class="sumbu">
<#list all as group>
<li>
<div class="kiri"><@bit group.when/></div>
<div class="kanan">
<div class="nama"><@bit group.meeting/></div>
<#list group.places as place>
<div class="garis kecil"><@words place/></div>
</#list>
</div>
</li>
</#list>
</ul>
</#macro>

<#-- Naskah yang dibuat dari satu rekaman. -->
<#macro papers all>
<ul class="daftar naskah">
<#list all as one>
<li><a href="${one.href}"<#if one.paper> type="application/pdf"</#if>>${one.name}<span class="tersembunyi">, ${one.spoken}</span></a> <span class="pudar" aria-hidden="true">${one.about}</span></li>
</#list>
</ul>
</#macro>
