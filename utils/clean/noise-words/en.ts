import { lines, type NoisePhrase, sections } from './noise-phrase';
import { EN_BUTTONS } from './western-buttons';

/** English. */
export const EN: readonly NoisePhrase[] = [
  ...sections(
    'related',
    70,
    /^(?:related|recommended|more|further|suggested|similar|popular|trending|latest|featured|top|editor['’]?s['’]? picks?|most|recent|other|don['’]t miss)\b(?:.{0,12}?\b(?:articles?|stories|story|news|posts?|reading|read|content|links|topics|coverage|videos?|headlines|picks?|popular|viewed|products|comments|recipes|information|projects|resources|documents|pages|items|searches|questions|tags|from))?\s*(?:for you|on this topic|now|today|from .{0,40}|in .{0,30}|on .{0,30}|about .{0,30})?\s*[:>»]?$/iu,
    /^(?:you (?:may|might|will|['’]ll) (?:also )?(?:like|love|enjoy|be interested).{0,20}|read (?:more|next|also)|see also|more (?:like this|from .{0,40}|in .{0,40}|on .{0,40}|to read|coverage)|up next|what to read next|also (?:read|on .{0,30}|in .{0,30})|next up|around the web|from (?:the|around) .{0,30}|promoted(?: content| stories)?|sponsored(?: content| stories)?|recommended(?: for you)?|keep reading|explore further|most (?:read|popular|viewed|commented)|trending(?: now)?|related|comments?(?: \(\d+\))?|leave a (?:reply|comment)|join the (?:conversation|discussion)|about the authors?|share this(?: article| story| post)?.{0,20})\s*[:>»]?$/iu,
  ),
  ...lines(
    'related',
    220,
    /^(?:read (?:more|also|next|the full|this next)|see also|also (?:read|see|watch)|related(?: (?:articles?|stor(?:y|ies)|news|content|link|video|topics?))?|more(?: on this| from| stories| news)?|recommended(?: reading)?|don['’]t miss|watch(?: now| more| below)?|further reading|must[ -]read|click here (?:to|for)|in case you missed it|in other news|up next|listen)\s*(?:[:>»|—-]|on [A-Z]|from [A-Z])/iu,
    /\bclick(?:ing)? here\b/iu,
    /^(?:read more|learn more|find out more|see more|view more|show more|load more|continue reading|read the full (?:story|article)|full story|more info|watch now|view gallery|see (?:all|full).{0,20})\s*[.…>»→]*$/iu,
    /^more\b.{0,30}\b(?:stories|news|articles|reads|coverage|videos)\s*\.*$|^related \w+\s*:|^(?:just watched|must watch|now playing|replay|up next|\(\d+ videos\))$/iu,
  ),
  ...lines(
    'share-prompt',
    90,
    /^(?:share(?: this| on| via| with|:|$)|tweet(?: this|$)|pin it|e-?mail(?: this| article|$)|print(?: this| article|$)|facebook$|twitter$|x$|whatsapp$|linkedin$|reddit$|pinterest$|copy (?:the )?link|link copied|save(?: article)?$|send (?:this )?to a friend|click to share|shares?\s*\d*$|\d+(?:\.\d+k?)?\s*shares?$|like this:?$|loading\.\.\.$)/iu,
    /^(?:facebook|twitter|whatsapp|linkedin|reddit|email|e-mail|print|pinterest|flipboard|messenger|copy link|share|tweet|pocket|google\+?|telegram|tumblr|sms|x)(?:[^\p{L}]|facebook|twitter|whatsapp|linkedin|reddit|email|e-mail|print|pinterest|flipboard|messenger|copy link|share|tweet|pocket|google|telegram|tumblr|sms|x)*$/iu,
  ),
  ...lines(
    'follow-prompt',
    260,
    /^(?:you can )?(?:follow|find|like|join|connect with) (?:us|me|him|her|them|@|[\w .'’-]{2,40} on (?:twitter|facebook|instagram|x|linkedin|youtube|whatsapp|google))/iu,
    /\b(?:follow|like) (?:us|him|her|them|me|[\w.'’ -]{2,30}) (?:on|at|@)\s*(?:twitter|facebook|instagram|tiktok|@)/iu,
    /^(?:reach|contact|email|e-mail) (?:the (?:reporter|author|writer)|him|her|us|[A-Z][\w.'’-]+ [A-Z][\w.'’-]+) (?:at|on|via)\b/iu,
    /\b(?:can|may) be (?:reached|contacted|followed) (?:at|on|via|by)\b/iu,
    /^have a (?:tip|story|question|news tip)\b|got a (?:tip|story|news tip)\b|^(?:do you have|have you got) (?:a|any) (?:story|tips?|information)/iu,
  ),
  ...lines(
    'newsletter',
    320,
    /\b(?:sign[ -]?up|subscribe|register)\b.{0,60}\b(?:newsletters?|e-?mails?|inbox|alerts?|updates?|daily|weekly|briefing|digest|here|today|now|free)\b/iu,
    /\b(?:delivered|straight|right|sent|direct(?:ly)?) (?:straight |right |directly )?(?:to|in) your (?:inbox|email|phone|letterbox)\b/iu,
    /^(?:subscribe\b|sign up\b|join now|get (?:our|the) .{0,40}(?:newsletter|app|inbox)|already a subscriber)/iu,
    /\bthanks?(?: you)? for (?:signing up|subscribing)\b|\bby (?:signing up|submitting|subscribing|clicking|registering)(?: \w+)?,? you (?:agree|accept|consent|will)\b|\bsubscribe (?:to|now|for)\b.{0,40}(?:newsletter|channel|podcast|journalism|access)/iu,
  ),
  ...lines(
    'app-prompt',
    160,
    /\b(?:download|get|install) (?:the|our) (?:free )?.{0,30}\bapps?\b|\bavailable (?:on|in) (?:the )?(?:app store|google play)\b|^(?:open|read|view) in (?:the )?app|\bapp store\b.{0,20}\bgoogle play\b|\bON THE GO\b/iu,
  ),
  ...lines(
    'ad',
    60,
    /^(?:[-–—[(*\s]*)(?:advertisements?|ads?|advert|advertising|sponsored(?: content| by.*)?|promoted|paid (?:content|post|program)|story continues(?: below)?(?: advertisement| video)?|article continues (?:below|after).{0,30}|continue reading(?: below| the main story)?|scroll (?:down )?(?:to|for) .{0,30}|this (?:advertisement|ad) has not loaded yet.{0,40}|iklan|annons(?:er)?|reklam[ae]?|advertentie|mainos|annonse|hirdetés|quảng cáo|إعلان|विज्ञापन|article content|(?:post )?continues (?:below|after).{0,20})(?:[-–—\])*.:\s]*)$/iu,
  ),
  ...lines(
    'copyright',
    420,
    /^(?:notice: the content above|citation:|this document is subject to|copyright(?: ?©| ?\(c\)|:| \d{4}|\W*$| by | (?:and|of|to) | notice)|©|\(c\)|all rights reserved|disclaimer\b|disclosure:|terms (?:of (?:use|service|sale)|and conditions|& conditions)|privacy policy|the views expressed|the opinions expressed|this (?:article|story|post|piece) (?:was |has been )?(?:originally |first )?(?:appeared|published|posted)|republished (?:with|from)|reprinted)/iu,
    /©\s*(?:\d{4}|copyright)/iu,
    /\ball rights reserved\b|\bmay not be (?:published|reproduced|copied)|\bthis (?:website|site) uses cookies\b|\baffiliate (?:links?|commission|partner)\b|\bearn (?:a|an) (?:small )?(?:affiliate )?commission/iu,
    /^(?:this material may not|note to readers|we may (?:earn|receive)|our standards:|editing by|reporting by|additional reporting by|writing by|\(?(?:reporting|editing|writing) by\b)/iu,
    /^[^\p{L}\p{N}]*(?:the end|end)[^\p{L}\p{N}]*$/iu,
    /^(?:correction|update)d? (?:on|at)? ?\d/iu,
  ),
  ...lines(
    'comments',
    600,
    /^(?:note\W+)?(?:we are |we )?(?:temporarily )?moderat(?:e|ing) (?:all )?comments\b|^(?:please note\W+)?(?:all |your )?comments? (?:are|will be|is|submitted|on this)\b.{0,120}(?:moderat|approv|closed|removed|deleted)/iu,
  ),
  ...lines(
    'comments',
    110,
    /^(?:\d+ comments?|comments? (?:are|section|\(|have been|policy|closed).*|leave a (?:comment|reply)|post (?:a )?comment(?: \(.{0,3}\))?|add (?:a|your) comment|view (?:all )?comments?|show comments?|join the (?:conversation|discussion).{0,40}|what do you think\b.{0,60}|tell us what you think.{0,20}|let us know (?:in the comments|what you think).{0,60}|(?:sound off|comment) (?:in the comments )?below.{0,30}|you must be logged in.{0,40}|log ?in to (?:comment|reply|post).{0,20}|your email address will not be published.*|notify me of.*)$/iu,
  ),
  ...lines(
    'navigation',
    80,
    /^(?:skip to (?:main )?content|back to top|(?:scroll )?(?:back )?to top|previous(?: article| post| story)?|next(?: article| post| story)?|home|menu|search|close|previous\s+next|page \d+ of \d+|\d+ of \d+|«|»|‹|›|prev|older posts?|newer posts?|return to .{0,30}|you are here:?.*)$/iu,
    /^(?:home|news)\s*[>»/›]\s*\S/iu,
  ),
  ...lines(
    'tags',
    200,
    /^(?:tags?|topics?|filed under|categories|category|posted in|tagged(?: with)?|keywords|in this (?:article|story)|explore more|labels|file under)\s*:/iu,
  ),
  ...lines(
    'byline',
    120,
    /^(?:by|written by|story by|words by|posted by|published by)\s*:?\s+[A-Z@][\w.'’-]+(?:\s+[\w.'’-]+){0,5}(?:\s*[,|·•-]\s*.{0,50})?$/u,
    /^(?:published|updated|posted|last (?:updated|modified)|first published|originally published|created|modified)\b.{0,6}:?\s*(?:on\s+|at\s+)?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|an? |about|today|yesterday)/iu,
    /^\d+\s*(?:min(?:ute)?s?|hours?|days?|weeks?|months?)\s*(?:read|ago|to read)\b.{0,20}$|^(?:reading time|estimated reading time|read time)\b/iu,
  ),
  ...lines(
    'control',
    120,
    /^(?:\[\d+\s*\/\s*\d+|\d+\s*\/\s*\d+(?!\S*[\u3400-\u9fff])|(?:\d+\s+){2,}\d)/u,
    /^(?:this (?:slideshow|video|content|page|site|form) requires (?:javascript|flash).*|(?:please )?enable (?:javascript|cookies).*|javascript (?:is|must be).*|re?play(?: video| audio)?$|play(?: video| audio)?$|refresh$|pause$|mute$|listen to (?:this )?(?:article|story).{0,30}|now playing.{0,40}|video (?:player is )?(?:loading|unavailable).{0,30}|loading(?: (?:more|comments?|video|player|content|article|ads?))?\W*$|close$|expand$|enlarge(?: image)?$|view (?:image|photo|fullscreen|larger).{0,20}|(?:photos?|gallery|slideshow|videos?)$|hide caption|toggle caption|(?:image|photo|slide|picture) \d+ of \d+|(?:current time|duration|loaded|remaining time|stream type).{0,12}|text size|font size|accept(?: all)?(?: cookies)?$|privacy overview|your browser (?:does not|doesn['’]t) support.*|report (?:an error|this ad|a typo).{0,30})/iu,
  ),
  ...lines(
    'vote-prompt',
    160,
    /^(?:rate this|was this (?:article|page|story|helpful)|did you (?:like|find|enjoy)|how (?:helpful|useful) was|how do you feel about this|please (?:consider )?(?:donat|support)|support (?:our|us\b|independent (?:journalism|media|news|reporting))|donate(?:\W*$| (?:now|here|today|to us))|make a (?:gift|donation)|buy me a coffee|become a (?:member|patron|supporter|subscriber)|(?:\d+ )?(?:votes?|likes?)$)/iu,
  ),
  ...lines(
    'paywall-prompt',
    220,
    /^(?:this (?:article|content|story) is (?:for|available (?:only )?(?:to|for)) .{0,20}(?:subscribers|members)|to (?:continue|keep) reading|you have (?:reached|read) .{0,40}(?:articles?|limit)|already (?:a (?:subscriber|member)|have an account|registered)|log ?in(?: or| to| \||$)|create (?:a free|an) account|register (?:now|for free|to read)|unlock (?:this|the) (?:article|story)|exclusive (?:for|to) subscribers)/iu,
  ),
  ...lines(
    'copyright',
    420,
    /^(?:\*\s*)?(?:this (?:post|article|page|story) (?:contains|may contain|includes) (?:references to|links to|affiliate|products)|we recommend (?:the best )?products|we independently (?:review|select|research)|(?:\*\s*)?bonus value is an estimated)/iu,
  ),
  ...lines(
    'newsletter',
    240,
    /^never miss\b.{0,80}\b(?:news|stor(?:y|ies)|update|issue|post)|^get the latest .{2,60} (?:to|on) your (?:phone|inbox)|^join us on whatsapp|our community members are treated to/iu,
  ),
  ...lines(
    'follow-prompt',
    240,
    /^submit (?:your|a) (?:letter|story|tip|op-ed)\b|^(?:get in touch with|contact) our (?:news )?(?:team|desk|newsroom)\b|^for more (?:stories|news) like this|^join (?:our|the) .{2,40} forums?\b/iu,
  ),
  ...lines(
    'control',
    160,
    /^(?:we apologi[sz]e, but this video|try refreshing your browser|tap here to see other videos|back to video|skip past newsletter promotion|after newsletter promotion)\b/iu,
  ),
  ...lines(
    'control',
    600,
    /^(?:warning|notice|deprecated|fatal error|parse error|strict standards)\s*:.{3,400}\bon line \d+/iu,
  ),
  ...lines('ad', 500, /^advertise with\b/iu),
  ...lines('comments', 90, /^(?:comments? (?:rss|feed)|trackback(?:[- ]ur[il])?|permalink)\b.{0,60}$/iu),
  ...lines(
    'paywall-prompt',
    260,
    /^(?:this (?:content|article|story) is (?:reserved|available) (?:only )?(?:for|to) (?:subscribers|members)|unlimited (?:online|digital) access to|support (?:local|independent|quality) journalism|create an account or sign in|(?:exclusive|additional|unlimited) articles (?:by|per month|from)|enjoy (?:the latest|additional|unlimited) (?:local|articles|access))(?!\p{L})/iu,
  ),
  ...lines('newsletter', 300, /\b(?:you can|you may) (?:unsubscribe|opt out|cancel) (?:at )?any ?time\b/iu),
  ...lines('copyright', 60, /^image copyright\b/iu),
  ...EN_BUTTONS,
];
