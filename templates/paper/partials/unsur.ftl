<#-- Unsur terkecil naskah: potongan, baris, rujukan, keterangan, tanda keadaan. Pasangan site/partials/unsur.ftl. -->
<#-- Spasi antarpotongan adalah bagian dari potongan; karena itu setiap makro menulis pada satu baris. -->
<#macro bit b><#if b.term??><span data-indeks="${b.term.text}" data-kelompok="${b.term.group}"><@plainBit b/></span><#else><@plainBit b/></#if></#macro>
<#macro plainBit b><#if b.form == "link" || b.form == "outside"><#if b.value?has_content><a href="${b.value}">${b.text}</a><#else>${b.text}</#if><#elseif b.form == "strong"><strong>${b.text}</strong><#elseif b.form == "quiet"><@quiet>${b.text}</@quiet><#elseif b.form == "quote"><q>${b.text}</q><#elseif b.form == "absent"><em><span class="redup">${b.text}</span></em><#elseif b.form == "withheld"><em><span class="redup">${b.text}</span></em><#elseif b.form == "box"><span class="kelas">${b.text}</span><#elseif b.form == "late"><strong><span class="merah">${b.text}</span></strong><#elseif b.form == "status"><span class="keadaan ${b.value}"></span>${b.text}<#else>${b.text}</#if></#macro>
<#-- Keterangan yang redup; hitam pada naskah yang difotokopi (hitam=true). -->
<#macro quiet><#if hitam!false><#nested><#else><span class="redup"><#nested></span></#if></#macro>
<#macro plain b>${b.text}</#macro>
<#macro bits all><#list all as b><@bit b/></#list></#macro>
<#macro marks numbers><#if numbers?has_content && !(tanpaSumber!false)><sup><#list numbers as n><a href="#sumber-${n}" data-baca=" ${kata("naskah.sumber_baca", n)}"><#if n?is_first>&#160;<#else>,</#if>${n}</a></#list></sup></#if></#macro>
<#macro words line><@bits line.bits/><@marks line.marks/></#macro>
<#macro absent><em><span class="redup">${frame.absent}</span></em></#macro>
<#macro orAbsent all><#if all?has_content><@bits all/><#else><@absent/></#if></#macro>

<#-- Keterangan singkat di belakang satu baris; perbedaan antarsumber berdiri dalam tabelnya sendiri. -->
<#macro note note><#if note.written?has_content> <small><@quiet>(${kata("bacaan.tertulis")?lower_case} <#list note.written as words><q>${words}</q><#sep>; </#list>)</@quiet></small></#if><#if note.confidence?has_content> <small><span class="redup">${note.confidence}.</span></small></#if></#macro>
<#macro full line><@words line/><#if line.note??><@note line.note/></#if></#macro>
<#macro lines all><#list all as one><@full one/><#sep><br></#list></#macro>
<#macro linesOrAbsent all><#if all?has_content><@lines all/><#else><@absent/></#if></#macro>

<#macro facts all>
<dl>
<#list all as fact>
<dt>${fact.label}</dt><dd><@lines fact.lines/></dd>
</#list>
</dl>
</#macro>

<#-- Daftar: satu butir saja menjadi satu alinea. -->
<#-- Nama-nama dalam satu alinea, dipisahkan titik koma. -->
<#macro inRow all><p><#list all as one><@words one/><#sep>; </#list>.</p></#macro>

<#macro list all ordered=false>
<#if all?size == 1>
<p><@full all?first/></p>
<#elseif ordered>
<ol>
<#list all as one><li><@full one/></li>
</#list>
</ol>
<#else>
<ul>
<#list all as one><li><@full one/></li>
</#list>
</ul>
</#if>
</#macro>

<#-- Siapa atau kapan di kiri, apa di kanan. -->
<#macro axis all>
<table class="tanpa-garis">
<colgroup><col data-lebar="30%"><col></colgroup>
<tbody>
<#list all as one>
<tr><th scope="row"><@lines one.side/></th><td><@lines one.lines/></td></tr>
</#list>
</tbody>
</table>
</#macro>

<#-- Dua bacaan berdampingan, dengan sumber masing-masing dan alasannya. -->
<#macro contrasts all>
<table>
<colgroup><col data-lebar="16%"><col><col><col></colgroup>
<thead><tr><th scope="col">${kata("naskah.perbedaan_hal")}</th><th scope="col">${kata("bacaan.diikuti")}</th><th scope="col">${kata("bacaan.lain")}</th><th scope="col">${kata("bacaan.alasan")}</th></tr></thead>
<tbody>
<#list all as one>
<tr><th scope="row">${one.label}</th><td>${one.note.followed}<@marks one.note.followedMarks/></td><td><#list one.note.readings as reading>${reading.text}<@marks reading.marks/><#sep><br></#list></td><td><#if one.note.reason?has_content>${one.note.reason}<#else><em><span class="redup">${kata("umum.tidak_disebut")}</span></em></#if></td></tr>
</#list>
</tbody>
</table>
</#macro>

<#macro sources all whole=[] level=2 tight=false>
<#if all?has_content>
<h${level}<#if tight> class="rapat"</#if>>${kata("bagian.sumber")}</h${level}>
<#if !tight && whole?has_content && whole?size lt all?size><p class="kecil rapat bersama">${kata("naskah.sumber_seluruh")} <#list whole as n>${n}<#sep>, </#list>.</p></#if>
<ol type="1" class="kecil rapat">
<#list all as one>
<li id="sumber-${one.number}"><small><#if tight && one.address?has_content><a href="${one.address}"><@plain one.bits?first/></a><@bits one.bits[1..]/>.<#else><@bits one.bits/>.<#if one.address?has_content> <a href="${one.address}">${one.address}</a></#if></#if><#if one.read?has_content && !tight> <span class="redup">${one.read?remove_ending(".")}.</span></#if></small></li>
</#list>
</ol>
</#if>
</#macro>
