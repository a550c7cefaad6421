<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<@b.page class="catatan-halaman">
<@b.head/>
<p class="pengantar">${view.sentence}</p>
<@u.choices view.parts kata("register.bagian_lain")/>
<@u.mentionGroups view.groups/>
</@b.page>
