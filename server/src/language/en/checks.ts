import type { CheckWords } from '../checks';

/** English words of fixes. */
export const checkWords: CheckWords = {
  reportedMood: false,
  saidBy: ', according to {source}',
  reportedBy: ', {source} reported',
  writtenIn: ', according to {source}',
  oblique: [],
  hearsay: ', reportedly',
  innerMarks: ['‘', '’'],
  past: new Set(['was', 'were', 'had', 'been']),
  anchors: new Set(['after', 'before', 'since', 'into', 'from']),
  durations: new Set(['year', 'month', 'week', 'day', 'h', 'min', 's', 'decade', 'century', 'night', 'weekend', 'quarter', 'hour', 'minute', 'second']),
  readOut: new Set(['reads', 'read', 'began', 'begins', 'begin', 'ran', 'runs', 'ended', 'ends', 'words', 'inscription', 'caption', 'another']),
  saidTo: /^$/,
  saidToDo: /^$/,
  leftOpen: /\b(?:may|might|could|perhaps|possibly|whether|if|unclear|reportedly|allegedly|apparently|said to|thought to|believed to|rumou?red)\b/,
  accusing: /\b(?:prosecutors?|charged?|charges|indictment|indicted|complaint|lawsuit|trial|police)\b/,
  releases: /^(?:(?:the|a|its|their)\s)?(?:press|news|media) (?:release|statement|notice)s?$/,
  inferring: new Set(['apparently']),
  both: new Set(['both']),
  asking: new Set(['ask', 'demand', 'urge', 'recommend', 'hope', 'think', 'call']),
  utmost: /\b(?:at (?:the very )?(?:worst|best|most|least)|in the (?:worst|best) case)\b|\b(?:maximum|minimum|ceiling|cap|limit)(?: of| sentence of| fine of| ban of)? $/,
  answering: /\b(?:reject|den(?:y|ie)|disput|dismiss|contest)(?:s|es|ed|d)?\b (?:(?:the|all|any|those|these|such|his|her|their|of) )*(?:\p{L}+ ){0,2}(?:allegations?|accusations?|charges?|claims?|criticisms?|wrongdoing|complaints?|it)\b/u,
  converted: /(?<!\p{L})(?:equivalent to|the equivalent of) (?:\p{Ll}+ ){0,2}$/u,
};
