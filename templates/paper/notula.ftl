<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<#import "partials/hasil.ftl" as h>
<#import "partials/dinas.ftl" as d>
<#global hitam=true lengkap=true>
<@b.paper>
<@b.kop/>
<@d.title number/>
<dl>
<@d.when protocol/>
<@d.facts facts/>
<dt>${kata("naskah.notula.ketua")}</dt><dd><@signers protocol.chairs/></dd>
<dt>${kata("naskah.notula.sekretaris")}</dt><dd><@signers protocol.secretaries/></dd>
<dt>${kata("naskah.notula.notulis")}</dt><dd><@signers protocol.takers/></dd>
<dt>${kata("naskah.notula.hadir")}</dt><dd><#if attended?has_content>${kata("naskah.notula.orang", attended)}<#else><@d.blank/></#if></dd>
<dt>${kata("naskah.notula.tidak_hadir")}</dt><dd><@d.blank/></dd>
</dl>
<#if aims?has_content>
<h2>${kata("naskah.notula.tujuan")}</h2>
<@u.list all=aims ordered=true/>
</#if>
<#if bases?has_content>
<h2>${kata("naskah.notula.dasar")}</h2>
<@u.list all=bases ordered=true/>
</#if>
<h2>${kata("naskah.notula.pengesahan")}</h2>
<#if former??>
<p>${kata("naskah.notula.sebelumnya_kata")} <@u.words former/>.</p>
<@d.line kata("naskah.notula.catatan_kosong")/>
<#elseif ordinal gt 0>
<@d.line kata("naskah.notula.tanpa_notula", ordinal)/>
<#else>
<#if unpreceded?has_content><p>${unpreceded}</p><#else><@d.line kata("naskah.notula.notula_sebelumnya")/></#if>
</#if>
<h2>${kata("naskah.notula.susunan")}</h2>
<#if programme?has_content><@u.axis programme/><#else><@d.line kata("naskah.notula.susunan_kosong")/></#if>
<#if statements?has_content || figures?has_content || prose?has_content || worries.rows?has_content>
<h2>${kata("naskah.notula.jalan")}</h2>
<#if statements?has_content>
<h3>${kata("naskah.notula.yang_disampaikan")}</h3>
<@u.axis statements/>
</#if>
<#if figures?has_content>
<h3>${kata("bagian.angka")}</h3>
<@u.axis figures/>
</#if>
<#if worries.rows?has_content>
<h3>${kata("naskah.potensi")}</h3>
<@h.worries worries/>
</#if>
<#if prose?has_content>
<#if (statements?has_content || figures?has_content || worries.rows?has_content) && !prose?starts_with("<h")><h3>${kata("naskah.notula.uraian")}</h3></#if>
${prose?no_esc}
</#if>
<#else>
<h2>${kata("naskah.notula.jalan")}</h2>
<@d.line kata("naskah.notula.jalan_kosong") 3/>
</#if>
<h2>${heading}</h2>
<#if points.rows?has_content><@h.points points/><#else><@d.line kata("naskah.notula.keputusan_kosong") 2/></#if>
<#if agreements?has_content>
<h2>${kata("naskah.notula.kesepakatan")}</h2>
<#list agreements as one>
<h3><@u.words one.title/></h3>
<#if one.facts?has_content><@u.facts one.facts/></#if>
</#list>
</#if>
<h2>${kata("naskah.notula.penutup")}</h2>
<#if closing?has_content>
${closing?no_esc}
<#else>
<p class="bersama"><#if protocol.closed?has_content>${kata("naskah.notula.pukul_tutup", protocol.closed)}<#else>${kata("naskah.notula.tutup_kosong")}</#if></p>
</#if>
<div class="tanda-tangan<#if signatures.electronic> tte</#if>">
<@d.party kata("naskah.peran.notulis") signatures.taker "\x00A0"/>
<@d.party kata("naskah.peran.ketua") signatures.chair signatures.place/>
</div>
<@u.sources sources/>
<section>
<hr class="halaman">
<p class="rapat">${kata("naskah.notula.lampiran")}</p>
<h2 class="tengah">${kata("naskah.absen.daftar")}</h2>
<p class="tengah rapat bersama"><strong>${frame.title}</strong></p>
<p class="tengah bersama"><#if protocol.day?has_content><@u.bits protocol.day/><#if frame.when?contains(", ")>, ${frame.when?keep_after(", ")}</#if><#else>${frame.when}</#if></p>
<@d.roll people groups/>
</section>
</@b.paper>

<#macro signers all><#if all?has_content><#list all as one><#if one.ranked?has_content>${one.ranked}<#if one.office?has_content>, </#if><#elseif !one.office?has_content><em><span class="redup">${kata("umum.tidak_ditampilkan")}</span></em></#if>${one.office}<#sep><br></#list><#else><@d.blank/></#if></#macro>
