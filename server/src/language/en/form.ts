import type { FormLexicon } from '../../text/form';

export const form: FormLexicon = {
  tailStarts: [
    'comments (', 'comment (', 'comments', 'leave a comment', 'leave a reply', 'post a comment', 'join the conversation', 'add your comment',
    'related articles', 'related stories', 'related topics', 'related posts', 'more stories', 'more from', 'more on this story', 'most read', 'most popular', 'you may also like', 'you might also like', 'recommended for you', 'recommended stories',
    'about the author', 'privacy policy', 'terms of use', 'cookie policy', 'subscribe to our newsletter', 'sign up for our newsletter', 'sign up to our', 'your email address will not be published', 'all rights reserved', 'tags:', 'topics:', 'filed under', 'jobs', 'job vacancies',
  ],
  teaserStarts: ['read more', 'read also', 'also read', 'see also', 'related:', 'advertisement', 'sponsored', 'listen:', 'watch:', 'video:', 'newsletter:', 'more:'],
  furniture: [
    'share', 'tweet', 'print', 'save', 'email', 'facebook', 'whatsapp', 'x', 'twitter', 'linkedin', 'reddit', 'telegram', 'pocket', 'pinterest', 'bluesky', 'threads', 'copy link', 'share this', 'share this article', 'share on facebook', 'share on twitter',
    'menu', 'search', 'log in', 'login', 'sign in', 'sign up', 'subscribe', 'register', 'skip to content', 'skip to main content', 'home', 'back to top', 'continue reading', 'show more', 'advertisement', 'reply', 'comment',
  ],
  promotion: ['free trial', 'subscribe', 'newsletter', 'rss', 'order now', 'apply now', 'follow us', 'support us', 'discount', 'voucher', 'sign up', 'for free', 'donate', 'join now', 'the best'],
  credits: ['photo', 'photos', 'picture', 'image', 'images', 'credit', 'graphic', 'file photo', 'photograph', 'illustration', 'screenshot', 'copyright'],
  sources: ['source', 'sources', 'original source', 'via'],
  bylines: ['by', 'posted by', 'words by', 'text', 'author', 'reporting by', 'written by', 'story by', 'interview by'],
  dates: ['published', 'published on', 'updated', 'updated on', 'last updated', 'posted', 'posted on', 'date'],
  agencies: ['ap', 'afp', 'pa', 'aap', 'upi', 'reuters', 'ani', 'pti', 'ians'],
  desks: ['staff', 'ed', 'eds'],
  outlets: ['magazine', 'newspaper', 'weekly', 'daily', 'courier', 'herald', 'gazette', 'times', 'journal', 'tribune', 'chronicle', 'news', 'ledger', 'observer', 'monitor', 'post', 'dispatch', 'letter', 'newsletter', 'blog', 'notes', 'diary', 'star', 'mail', 'standard', 'examiner', 'echo', 'argus', 'advertiser', 'mercury', 'telegraph', 'guardian', 'sentinel', 'enquirer', 'bulletin', 'radio', 'fm', 'digest', 'insider', 'reporter', 'express'],
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
};
