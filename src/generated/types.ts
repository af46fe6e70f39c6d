/**
 * Generated from schemas/ by scripts/generate.mjs. Do not edit:
 * change the schema and run `npm run generate`.
 */

/**
 * Everything that Intercom returns, by the name of its schema.
 */
export interface IntercomObjects {
  'activity-log': ActivityLog;
  'activity-log-event-type-list': ActivityLogEventTypeList;
  'activity-log-list': ActivityLogList;
  addressable: Addressable;
  'addressable-list': AddressableList;
  admin: Admin;
  'admin-list': AdminList;
  'ai-agent': AiAgent;
  article: Article;
  'article-content': ArticleContent;
  'article-highlight': ArticleHighlight;
  'article-list': ArticleList;
  'article-search': ArticleSearch;
  'article-statistics': ArticleStatistics;
  'article-translations': ArticleTranslations;
  'article-version': ArticleVersion;
  'article-version-list': ArticleVersionList;
  'attached-segment-list': AttachedSegmentList;
  attachment: Attachment;
  audience: Audience;
  'audience-predicate': AudiencePredicate;
  avatar: Avatar;
  'away-status-reason': AwayStatusReason;
  'away-status-reason-list': AwayStatusReasonList;
  banner: Banner;
  brand: Brand;
  call: Call;
  'call-list': CallList;
  collection: Collection;
  'collection-content': CollectionContent;
  'collection-list': CollectionList;
  'collection-translations': CollectionTranslations;
  company: Company;
  'company-list': CompanyList;
  'company-scroll': CompanyScroll;
  contact: Contact;
  'contact-company-list': ContactCompanyList;
  'contact-list': ContactList;
  'contact-location': ContactLocation;
  'contact-reference': ContactReference;
  'contact-reference-list': ContactReferenceList;
  'contact-status': ContactStatus;
  'content-import-source': ContentImportSource;
  'content-snippet': ContentSnippet;
  'content-source': ContentSource;
  conversation: Conversation;
  'conversation-company': ConversationCompany;
  'conversation-list': ConversationList;
  'conversation-part': ConversationPart;
  'conversation-part-list': ConversationPartList;
  'conversation-rating': ConversationRating;
  'conversation-source': ConversationSource;
  'conversation-statistics': ConversationStatistics;
  'cursor-pages': CursorPages;
  'custom-attributes': CustomAttributes;
  'custom-object-instance': CustomObjectInstance;
  'custom-object-instance-list': CustomObjectInstanceList;
  'data-attribute': DataAttribute;
  'data-attribute-list': DataAttributeList;
  'data-connector': DataConnector;
  'data-connector-execution': DataConnectorExecution;
  'data-connector-execution-list': DataConnectorExecutionList;
  'data-connector-list': DataConnectorList;
  'data-export': DataExport;
  'deleted-conversation': DeletedConversation;
  'deleted-conversation-list': DeletedConversationList;
  'deleted-object': DeletedObject;
  'email-metadata': EmailMetadata;
  'email-setting': EmailSetting;
  'embedded-note-list': EmbeddedNoteList;
  'embedded-segment-list': EmbeddedSegmentList;
  'embedded-tag-list': EmbeddedTagList;
  'error-list': ErrorList;
  event: Event;
  'event-list': EventList;
  'event-summary': EventSummary;
  'external-page': ExternalPage;
  'fin-answer': FinAnswer;
  'fin-rating': FinRating;
  'fin-voice-call': FinVoiceCall;
  'found-content': FoundContent;
  'found-content-part': FoundContentPart;
  'handling-event': HandlingEvent;
  'handling-event-list': HandlingEventList;
  'help-center': HelpCenter;
  'help-center-list': HelpCenterList;
  'help-center-redirect': HelpCenterRedirect;
  'help-center-redirect-list': HelpCenterRedirectList;
  'highlight-piece': HighlightPiece;
  'internal-article': InternalArticle;
  'internal-article-list': InternalArticleList;
  'internal-article-search': InternalArticleSearch;
  'ip-allowlist': IpAllowlist;
  job: Job;
  'linked-object': LinkedObject;
  'linked-object-list': LinkedObjectList;
  macro: Macro;
  me: Me;
  'merged-contact': MergedContact;
  'merged-contact-list': MergedContactList;
  message: Message;
  'news-item': NewsItem;
  newsfeed: Newsfeed;
  'newsfeed-assignment': NewsfeedAssignment;
  'next-page': NextPage;
  note: Note;
  'note-list': NoteList;
  'office-hours-exception': OfficeHoursException;
  'office-hours-exception-list': OfficeHoursExceptionList;
  'office-hours-interval': OfficeHoursInterval;
  'office-hours-schedule': OfficeHoursSchedule;
  'office-hours-schedule-list': OfficeHoursScheduleList;
  pages: Pages;
  'part-author': PartAuthor;
  'phone-call-redirect': PhoneCallRedirect;
  'quick-reply-option': QuickReplyOption;
  reference: Reference;
  'reporting-attribute': ReportingAttribute;
  'reporting-dataset': ReportingDataset;
  'reporting-dataset-list': ReportingDatasetList;
  'response-time': ResponseTime;
  segment: Segment;
  'segment-list': SegmentList;
  'side-conversation': SideConversation;
  'side-conversation-list': SideConversationList;
  'sla-applied': SlaApplied;
  'subscription-translation': SubscriptionTranslation;
  'subscription-type': SubscriptionType;
  'subscription-type-list': SubscriptionTypeList;
  tag: Tag;
  'tag-list': TagList;
  'tagged-member': TaggedMember;
  team: Team;
  'team-list': TeamList;
  'team-metric': TeamMetric;
  'team-metric-list': TeamMetricList;
  'teammate-reference': TeammateReference;
  teammates: Teammates;
  ticket: Ticket;
  'ticket-list': TicketList;
  'ticket-part': TicketPart;
  'ticket-part-list': TicketPartList;
  'ticket-state': TicketState;
  'ticket-state-list': TicketStateList;
  'ticket-type': TicketType;
  'ticket-type-attribute': TicketTypeAttribute;
  'ticket-type-list': TicketTypeList;
  visitor: Visitor;
  'whatsapp-message-status': WhatsappMessageStatus;
  'whatsapp-message-status-list': WhatsappMessageStatusList;
  workflow: Workflow;
  'workflow-export': WorkflowExport;
  workspace: Workspace;
}
/**
 * Something that an admin did in the workspace or to it.
 */
export interface ActivityLog {
  /**
   * Id of the entry.
   */
  id: string;
  /**
   * Always admin_activity_log_event; in notifications only.
   */
  type?: string;
  /**
   * The admin who did it.
   */
  performed_by: {
    /**
     * Always admin.
     */
    type?: string;
    /**
     * Id of the admin.
     */
    id: string;
    /**
     * E-mail address of the admin.
     */
    email?: string | null;
    /**
     * Address that the admin came from.
     */
    ip?: string | null;
    [k: string]: unknown;
  };
  /**
   * Details; which ones depends on activity_type.
   */
  metadata?: {
    [k: string]: unknown;
  } | null;
  /**
   * Time it happened, in unix seconds.
   */
  created_at: number;
  /**
   * What kind of activity it is, such as admin_login_success. Open set.
   */
  activity_type: string;
  /**
   * The activity in a sentence.
   */
  activity_description?: string | null;
  [k: string]: unknown;
}
/**
 * All types of entries that the activity log can have.
 */
export interface ActivityLogEventTypeList {
  /**
   * Always activity_log_event_type.list.
   */
  type: string;
  /**
   * The types.
   */
  event_types: string[];
  [k: string]: unknown;
}
/**
 * One page of the activity log, newest first.
 */
export interface ActivityLogList {
  /**
   * Always activity_log.list.
   */
  type: string;
  /**
   * Where the list stands.
   */
  pages?: Pages | null;
  /**
   * The entries of this page.
   */
  activity_logs: ActivityLog[];
  [k: string]: unknown;
}
/**
 * Where a list stands. No more pages follow when next is absent or null.
 */
export interface Pages {
  /**
   * Always pages.
   */
  type: string;
  /**
   * Number of this page, from 1.
   */
  page: number;
  /**
   * Items on a page; sent back as text by some endpoints.
   */
  per_page: number | string;
  /**
   * How many pages there are.
   */
  total_pages: number;
  /**
   * How to get the next page: a cursor to send back, or a full address, depending on the endpoint; absent or null on the last page.
   */
  next?: NextPage | string | null;
  [k: string]: unknown;
}
/**
 * The cursor of the next page.
 */
export interface NextPage {
  /**
   * Number of the next page.
   */
  page?: number | null;
  /**
   * Items on the next page.
   */
  per_page?: number | string | null;
  /**
   * Opaque cursor that goes back as starting_after; null when no page follows.
   */
  starting_after?: string | null;
  [k: string]: unknown;
}
/**
 * A pointer to an object that has its own address in the API.
 */
export interface Addressable {
  /**
   * Type of the object pointed at, such as tag, note, company or subscription.
   */
  type: string;
  /**
   * Intercom id of the object.
   */
  id: string;
  /**
   * Path of the object, relative to the API host.
   */
  url: string;
  [k: string]: unknown;
}
/**
 * A list embedded in a contact or company: at most the first ten pointers, with the address of the whole list.
 */
export interface AddressableList {
  /**
   * list, or note.list in a company; versions differ on whether it is sent.
   */
  type?: string;
  /**
   * The first pointers, ten at most.
   */
  data: Addressable[];
  /**
   * Path of the whole list, relative to the API host.
   */
  url: string;
  /**
   * How many objects the whole list holds.
   */
  total_count: number;
  /**
   * True when the whole list holds more than data shows.
   */
  has_more: boolean;
  [k: string]: unknown;
}
/**
 * A teammate of the workspace.
 */
export interface Admin {
  /**
   * Always admin.
   */
  type: 'admin';
  /**
   * Intercom id of the admin.
   */
  id: string;
  /**
   * Name of the admin.
   */
  name: string | null;
  /**
   * E-mail address of the admin.
   */
  email: string | null;
  /**
   * Job title; null when not set.
   */
  job_title?: string | null;
  /**
   * Whether the admin is away.
   */
  away_mode_enabled: boolean;
  /**
   * Whether new conversations go to someone else while the admin is away.
   */
  away_mode_reassign: boolean;
  /**
   * Id of the reason for being away; null when none is given.
   */
  away_status_reason_id?: number | string | null;
  /**
   * Whether the admin has a seat in the inbox.
   */
  has_inbox_seat?: boolean;
  /**
   * Ids of the teams the admin is in.
   */
  team_ids?: number[];
  /**
   * Picture: its address since 2.14, an object before; null when there is none.
   */
  avatar?: Avatar | string | null;
  /**
   * How urgently the admin serves each team; may be empty.
   */
  team_priority_level?: {
    /**
     * Ids of the teams served first.
     */
    primary_team_ids?: number[] | null;
    /**
     * Ids of the teams served when there is time.
     */
    secondary_team_ids?: number[] | null;
    [k: string]: unknown;
  } | null;
  /**
   * Permission role of the admin; null or missing when there is none.
   */
  role?: {
    /**
     * Always role.
     */
    type?: string;
    /**
     * Id of the role.
     */
    id?: string | null;
    /**
     * Name of the role.
     */
    name?: string | null;
    [k: string]: unknown;
  } | null;
  [k: string]: unknown;
}
/**
 * A picture.
 */
export interface Avatar {
  /**
   * Always avatar.
   */
  type?: string;
  /**
   * Address of the image; null when there is none.
   */
  image_url?: string | null;
  [k: string]: unknown;
}
/**
 * All admins of the workspace.
 */
export interface AdminList {
  /**
   * Always admin.list.
   */
  type: string;
  /**
   * The admins; some entries may be null.
   */
  admins: (Admin | null)[];
  [k: string]: unknown;
}
/**
 * What the AI agent did in a conversation.
 */
export interface AiAgent {
  /**
   * What brought it in: essentials_plan_setup, profile, workflow, workflow_preview or fin_preview. Open set.
   */
  source_type?: string | null;
  /**
   * Title of that source.
   */
  source_title?: string | null;
  /**
   * ai_answer or custom_answer; null when it gave no answer.
   */
  last_answer_type?: string | null;
  /**
   * assumed_resolution, confirmed_resolution, procedure_handoff, and escalated or negative_feedback since 2.15, called routed_to_team or abandoned before; null without an answer. Open set.
   */
  resolution_state?: string | null;
  /**
   * Rating the contact gave it, from 1 to 5.
   */
  rating?: number | null;
  /**
   * Words the contact added.
   */
  rating_remark?: string | null;
  /**
   * Time of that rating, in unix seconds.
   */
  created_at?: number | null;
  /**
   * Time of its last change, in unix seconds.
   */
  updated_at?: number | null;
  /**
   * What it drew on.
   */
  content_sources?: {
    /**
     * Always content_source.list.
     */
    type?: string;
    /**
     * How many sources there are.
     */
    total_count?: number | null;
    /**
     * The sources.
     */
    content_sources?: ContentSource[] | null;
    [k: string]: unknown;
  } | null;
  [k: string]: unknown;
}
/**
 * Content the AI agent drew on.
 */
export interface ContentSource {
  /**
   * file, article, external_content, content_snippet or workflow_connector_action. Open set.
   */
  content_type?: string | null;
  /**
   * Address of the content for teammates.
   */
  url?: string | null;
  /**
   * Title of the content.
   */
  title?: string | null;
  /**
   * Language of the content, as an ISO 639 code.
   */
  locale?: string | null;
  [k: string]: unknown;
}
/**
 * An article of the help center.
 */
export interface Article {
  /**
   * Always article.
   */
  type: 'article';
  /**
   * Intercom id of the article.
   */
  id: string;
  /**
   * Id of the workspace.
   */
  workspace_id?: string;
  /**
   * Title; of the default language where there are several.
   */
  title: string;
  /**
   * Short description under the title.
   */
  description?: string | null;
  /**
   * Text of the article, as HTML.
   */
  body?: string | null;
  /**
   * The same text as Markdown (2.16).
   */
  body_markdown?: string | null;
  /**
   * Admin who is shown as the author.
   */
  author_id: number;
  /**
   * published or draft.
   */
  state: string;
  /**
   * Time it was created, in unix seconds.
   */
  created_at: number;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at: number;
  /**
   * Whether a draft with changes waits beside the published text (2.16).
   */
  has_unpublished_changes?: boolean;
  /**
   * Time that draft was last changed, in unix seconds; null without one (2.16).
   */
  draft_updated_at?: number | null;
  /**
   * Address of the published article; null while it is a draft.
   */
  url?: string | null;
  /**
   * Collections that it is in; empty when it stands alone.
   */
  parent_ids?: number[];
  /**
   * Collection that it is in, until 2.15.
   */
  parent_id?: number | null;
  /**
   * collection or section, until 2.15.
   */
  parent_type?: string | null;
  /**
   * Audiences that Fin answers with it; empty when it is for everybody (2.16).
   */
  audience_ids?: number[] | null;
  /**
   * Whether Fin may use it (2.16).
   */
  ai_chatbot_availability?: boolean;
  /**
   * Whether Copilot may use it (2.16).
   */
  ai_copilot_availability?: boolean;
  /**
   * Whether the sales agent may use it (2.16).
   */
  ai_sales_agent_availability?: boolean;
  /**
   * Admin who made it (2.16).
   */
  created_by_id?: number | null;
  /**
   * Admin who changed it last (2.16).
   */
  updated_by_id?: number | null;
  /**
   * Whether Fin does not suggest it (2.16).
   */
  exclude_from_article_suggestions?: boolean;
  /**
   * Who can read it in the help center: everyone, all_users, restricted and others (2.16).
   */
  help_center_audience?: string | null;
  /**
   * Time it is going to be published, in unix seconds (2.16).
   */
  scheduled_publish_at?: number | null;
  /**
   * Time it is going to be unpublished, in unix seconds (2.16).
   */
  scheduled_unpublish_at?: number | null;
  /**
   * Language of the fields above; only in help centers with several.
   */
  default_locale?: string;
  /**
   * The article in each of its languages; only in help centers with several.
   */
  translated_content?: ArticleTranslations | null;
  /**
   * How often it was read and rated; not in lists.
   */
  statistics?: ArticleStatistics | null;
  /**
   * Tags of the article (2.16).
   */
  tags?: EmbeddedTagList | null;
  [k: string]: unknown;
}
/**
 * An article in several languages, by locale such as fr or pt-BR.
 */
export interface ArticleTranslations {
  [k: string]: ArticleContent | string | number | boolean | unknown[] | null;
}
/**
 * An article in one language.
 */
export interface ArticleContent {
  /**
   * Always article_content.
   */
  type?: string | null;
  /**
   * Title; of the default language where there are several.
   */
  title?: string;
  /**
   * Short description under the title.
   */
  description?: string | null;
  /**
   * Text of the article, as HTML.
   */
  body?: string | null;
  /**
   * The same text as Markdown (2.16).
   */
  body_markdown?: string | null;
  /**
   * Admin who is shown as the author.
   */
  author_id?: number;
  /**
   * published or draft.
   */
  state?: string;
  /**
   * Time it was created, in unix seconds.
   */
  created_at?: number;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at?: number;
  /**
   * Whether a draft with changes waits beside the published text (2.16).
   */
  has_unpublished_changes?: boolean;
  /**
   * Time that draft was last changed, in unix seconds; null without one (2.16).
   */
  draft_updated_at?: number | null;
  /**
   * Address of the published article; null while it is a draft.
   */
  url?: string | null;
  /**
   * Audiences that Fin answers with it; empty when it is for everybody (2.16).
   */
  audience_ids?: number[] | null;
  /**
   * Whether Fin may use it (2.16).
   */
  ai_chatbot_availability?: boolean;
  /**
   * Whether Copilot may use it (2.16).
   */
  ai_copilot_availability?: boolean;
  /**
   * Whether the sales agent may use it (2.16).
   */
  ai_sales_agent_availability?: boolean;
  /**
   * Admin who made it (2.16).
   */
  created_by_id?: number | null;
  /**
   * Admin who changed it last (2.16).
   */
  updated_by_id?: number | null;
  [k: string]: unknown;
}
/**
 * How often an article was read and rated.
 */
export interface ArticleStatistics {
  /**
   * Always article_statistics.
   */
  type?: string;
  /**
   * How often it was read.
   */
  views?: number;
  /**
   * Conversations that were started from it; described as conversions.
   */
  conversations?: number;
  /**
   * Conversations that were started from it.
   */
  conversions?: number;
  /**
   * How often it was rated.
   */
  reactions?: number;
  /**
   * Share of happy ratings, in percent.
   */
  happy_reaction_percentage?: number;
  /**
   * Share of neutral ratings, in percent.
   */
  neutral_reaction_percentage?: number;
  /**
   * Share of sad ratings, in percent.
   */
  sad_reaction_percentage?: number;
  /**
   * Conversations in which Fin used it (2.16).
   */
  fin_involvements?: number;
  /**
   * Conversations that Fin resolved with it (2.16).
   */
  fin_resolutions?: number;
  /**
   * Share of those resolved, in percent (2.16).
   */
  fin_resolution_rate?: number;
  [k: string]: unknown;
}
/**
 * The tags of a conversation or company, embedded in it.
 */
export interface EmbeddedTagList {
  /**
   * Always tag.list.
   */
  type: string;
  /**
   * The tags.
   */
  tags: Tag[];
  [k: string]: unknown;
}
/**
 * A label for contacts, companies, conversations and tickets.
 */
export interface Tag {
  /**
   * Always tag.
   */
  type: 'tag';
  /**
   * Intercom id of the tag.
   */
  id: string;
  /**
   * Name of the tag; unique without regard to case.
   */
  name: string;
  /**
   * Time the tag was put on the object; only where the tag belongs to one, in unix seconds; null when unknown.
   */
  applied_at?: number | null;
  /**
   * Who put the tag on the object; only where the tag belongs to one.
   */
  applied_by?: Reference | null;
  /**
   * Contacts that a bulk tagging dealt with; only in its answer.
   */
  users?: TaggedMember[] | null;
  /**
   * Companies that a bulk tagging dealt with; only in its answer.
   */
  companies?: TaggedMember[] | null;
  [k: string]: unknown;
}
/**
 * A pointer to another object of the workspace: its type and id, nothing more.
 */
export interface Reference {
  /**
   * Type of the object pointed at, such as admin, team, contact, company or bot. Open set.
   */
  type: string;
  /**
   * Intercom id of the object; null where nothing is pointed at.
   */
  id: string | null;
  [k: string]: unknown;
}
/**
 * One contact or company of a bulk tagging.
 */
export interface TaggedMember {
  /**
   * Intercom id of the member.
   */
  id: string;
  /**
   * True when the member carries the tag now.
   */
  tagged?: boolean;
  [k: string]: unknown;
}
/**
 * Where the phrase of a search stands in an article.
 */
export interface ArticleHighlight {
  /**
   * The article.
   */
  article_id: string;
  /**
   * The title in pieces.
   */
  highlighted_title?: HighlightPiece[];
  /**
   * Passages of description and text, each in pieces.
   */
  highlighted_summary?: HighlightPiece[][];
  [k: string]: unknown;
}
/**
 * A piece of a text that was searched.
 */
export interface HighlightPiece {
  /**
   * highlight for what was searched, plain for what stands around it.
   */
  type: string;
  /**
   * The piece.
   */
  text: string;
  [k: string]: unknown;
}
/**
 * A page of articles.
 */
export interface ArticleList {
  /**
   * Always list.
   */
  type: string;
  /**
   * The articles of this page.
   */
  data: Article[];
  /**
   * How many items the whole list holds; null when unknown.
   */
  total_count?: number | null;
  /**
   * Where the list stands.
   */
  pages?: Pages | null;
  [k: string]: unknown;
}
/**
 * A page of the articles that a search found.
 */
export interface ArticleSearch {
  /**
   * Always list.
   */
  type: string;
  /**
   * What was found.
   */
  data: {
    /**
     * The articles of this page.
     */
    articles?: Article[];
    /**
     * Where the phrase stands in each of them; empty unless asked for.
     */
    highlights?: ArticleHighlight[];
    [k: string]: unknown;
  };
  /**
   * How many articles were found.
   */
  total_count?: number | null;
  /**
   * Where the list stands.
   */
  pages?: Pages | null;
  [k: string]: unknown;
}
/**
 * What an article said at a time.
 */
export interface ArticleVersion {
  /**
   * Always article_version.
   */
  type: 'article_version';
  /**
   * Intercom id of the version.
   */
  id: string;
  /**
   * The article that it is of.
   */
  article_id: string;
  /**
   * Title at that time.
   */
  title: string;
  /**
   * Description at that time.
   */
  description?: string | null;
  /**
   * Text at that time, as HTML; not in lists.
   */
  body?: string | null;
  /**
   * The same text as Markdown; not in lists.
   */
  body_markdown?: string | null;
  /**
   * Admin who was shown as the author.
   */
  author_id?: string;
  /**
   * Admin who made the version.
   */
  created_by_id?: string | null;
  /**
   * How it was made: web, api. Open set.
   */
  created_via?: string;
  /**
   * The version that it was made from; null for the first.
   */
  from_version_id?: string | null;
  /**
   * published for the one that is live, draft for every other.
   */
  state: string;
  /**
   * Time the version was made, in unix seconds.
   */
  created_at: number;
  /**
   * Time of its last change, in unix seconds; not in lists.
   */
  updated_at?: number;
  [k: string]: unknown;
}
/**
 * A page of versions of an article.
 */
export interface ArticleVersionList {
  /**
   * Always list.
   */
  type: string;
  /**
   * The versions of this page.
   */
  data: ArticleVersion[];
  /**
   * How many items the whole list holds; null when unknown.
   */
  total_count?: number | null;
  /**
   * Where the list stands.
   */
  pages?: Pages | null;
  [k: string]: unknown;
}
/**
 * The segments that a contact or company falls in.
 */
export interface AttachedSegmentList {
  /**
   * Always list.
   */
  type: string;
  /**
   * The segments.
   */
  data: Segment[];
  [k: string]: unknown;
}
/**
 * A saved filter over contacts. Segments cannot be changed through the API.
 */
export interface Segment {
  /**
   * Always segment.
   */
  type: 'segment';
  /**
   * Intercom id: 24 hexadecimal digits.
   */
  id: string;
  /**
   * Name of the segment.
   */
  name: string;
  /**
   * Time the segment was created, in unix seconds.
   */
  created_at: number;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at: number;
  /**
   * Who it filters: user, or contact, which means lead.
   */
  person_type?: string;
  /**
   * How many people it holds; only when include_count was asked for.
   */
  count?: number | null;
  [k: string]: unknown;
}
/**
 * A file that is attached to a part or held by a file attribute.
 */
export interface Attachment {
  /**
   * Kind of attachment, such as upload.
   */
  type?: string;
  /**
   * File name.
   */
  name?: string | null;
  /**
   * Address of the file; signed addresses expire after about 30 minutes.
   */
  url?: string | null;
  /**
   * Media type of the file.
   */
  content_type?: string | null;
  /**
   * Size in bytes.
   */
  filesize?: number | null;
  /**
   * Width in pixels, for images.
   */
  width?: number | null;
  /**
   * Height in pixels, for images.
   */
  height?: number | null;
  [k: string]: unknown;
}
/**
 * A group of contacts whom content of the AI agent is for.
 */
export interface Audience {
  /**
   * Always audience.
   */
  type: 'audience';
  /**
   * Intercom id of the audience.
   */
  id: string;
  /**
   * Name of the audience.
   */
  name: string;
  /**
   * Conditions that its contacts fulfil.
   */
  predicates?: AudiencePredicate[];
  /**
   * Conditions that the roles of its contacts fulfil.
   */
  role_predicates?: AudiencePredicate[];
  /**
   * Time the audience was created, in unix seconds.
   */
  created_at?: number;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at?: number;
  [k: string]: unknown;
}
/**
 * A condition that the contacts of an audience fulfil.
 */
export interface AudiencePredicate {
  /**
   * What is compared: name of an attribute of the contact or its company.
   */
  attribute: string;
  /**
   * Type of the attribute: string, integer, role and others.
   */
  type: string;
  /**
   * How it is compared: eq, contains and others.
   */
  comparison: string;
  /**
   * What it is compared with.
   */
  value?: string | null;
  [k: string]: unknown;
}
/**
 * A reason that admins can give for being away.
 */
export interface AwayStatusReason {
  /**
   * Always away_status_reason.
   */
  type: string;
  /**
   * Id of the reason.
   */
  id: string | number;
  /**
   * The reason as teammates see it.
   */
  label: string;
  /**
   * Emoji beside it.
   */
  emoji?: string | null;
  /**
   * Its place among the reasons.
   */
  order?: number | null;
  /**
   * Whether it can no longer be given.
   */
  deleted?: boolean;
  /**
   * Time it was created, in unix seconds.
   */
  created_at?: number;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at?: number;
  [k: string]: unknown;
}
/**
 * All reasons for being away, deleted ones too.
 */
export interface AwayStatusReasonList {
  /**
   * Always list.
   */
  type: string;
  /**
   * The reasons.
   */
  data: AwayStatusReason[];
  [k: string]: unknown;
}
/**
 * A banner that a contact is to see.
 */
export interface Banner {
  /**
   * Always banner.
   */
  type: 'banner';
  /**
   * Intercom id of the banner.
   */
  id: string;
  /**
   * Id of the view of this contact, by which it is dismissed.
   */
  view_id: string;
  /**
   * Title of the banner; null when it has none.
   */
  title?: string | null;
  /**
   * Text of the banner, as HTML.
   */
  body?: string | null;
  /**
   * How it is shown, such as inline or floating.
   */
  style?: string;
  /**
   * Where it is shown, such as top or bottom.
   */
  position?: string;
  /**
   * Whether the contact can dismiss it.
   */
  show_dismiss_button?: boolean;
  /**
   * What the contact can do on it: type with what belongs to it; null for nothing.
   */
  action?: {
    [k: string]: unknown;
  } | null;
  /**
   * Always null.
   */
  client_targeting?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  /**
   * Time the view of this contact was created, in unix seconds.
   */
  created_at?: number;
  [k: string]: unknown;
}
/**
 * A name and look under which the workspace speaks.
 */
export interface Brand {
  /**
   * Always brand.
   */
  type: 'brand';
  /**
   * Id of the brand; that of the default brand is the id of the workspace.
   */
  id: string;
  /**
   * Name of the brand.
   */
  name: string;
  /**
   * Whether it is the brand that is used unless another is named.
   */
  is_default?: boolean;
  /**
   * Time the brand was created, in unix seconds.
   */
  created_at?: number;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at?: number;
  /**
   * Id of its help center; null when it has none.
   */
  help_center_id?: string | null;
  /**
   * Id of the e-mail setting that it sends with; null when it has none.
   */
  default_address_settings_id?: string | null;
  [k: string]: unknown;
}
/**
 * A phone call with a contact.
 */
export interface Call {
  /**
   * Always call.
   */
  type: 'call';
  /**
   * Intercom id of the call.
   */
  id: string;
  /**
   * Id of the conversation that the call belongs to; null when there is none.
   */
  conversation_id?: string | null;
  /**
   * Id of the admin on the call; null when there was none.
   */
  admin_id?: string | null;
  /**
   * Id of the contact on the call; null when it is not known.
   */
  contact_id?: string | null;
  /**
   * How far the call is, such as initiated, in_progress or completed. Open set.
   */
  state?: string | null;
  /**
   * How it was made: phone, or a kind of call in the Messenger. Open set.
   */
  call_type?: string | null;
  /**
   * inbound or outbound.
   */
  direction?: string | null;
  /**
   * Phone number of the other side, in E.164 form.
   */
  phone?: string | null;
  /**
   * When it began to ring, in unix seconds.
   */
  initiated_at?: number | null;
  /**
   * When it was answered, in unix seconds; null when it was not.
   */
  answered_at?: number | null;
  /**
   * When it ended, in unix seconds; null while it goes on.
   */
  ended_at?: number | null;
  /**
   * Why it ended, such as answered, missed or voicemail. Open set.
   */
  ended_reason?: string | null;
  /**
   * When it was made, in unix seconds.
   */
  created_at?: number | null;
  /**
   * When it last changed, in unix seconds.
   */
  updated_at?: number | null;
  /**
   * Address of the API that leads to the recording; null when there is none.
   */
  recording_url?: string | null;
  /**
   * Address of the API with the transcript; null when there is none.
   */
  transcription_url?: string | null;
  /**
   * Address of the API that leads to the recording of the part with Fin; null when there is none.
   */
  fin_recording_url?: string | null;
  /**
   * Address of the API with the transcript of the part with Fin; null when there is none.
   */
  fin_transcription_url?: string | null;
  /**
   * What was said, one entry each time that somebody spoke; only where calls are asked for with transcripts.
   */
  transcript?: {
    [k: string]: unknown;
  }[];
  /**
   * How far the transcript is; only where calls are asked for with transcripts.
   */
  transcript_status?: string | null;
  [k: string]: unknown;
}
/**
 * One page of calls.
 */
export interface CallList {
  /**
   * Always list.
   */
  type: 'list';
  /**
   * The calls of the page.
   */
  data: Call[];
  /**
   * How many calls there are on all pages.
   */
  total_count?: number | null;
  /**
   * Where the page stands among all.
   */
  pages?: Pages | null;
  [k: string]: unknown;
}
/**
 * A collection of the help center, which holds articles and further collections.
 */
export interface Collection {
  /**
   * Always collection, where it is said.
   */
  type?: 'collection';
  /**
   * Intercom id of the collection.
   */
  id: string;
  /**
   * Id of the workspace.
   */
  workspace_id?: string;
  /**
   * Name; of the default language where there are several.
   */
  name: string;
  /**
   * Description of the collection.
   */
  description?: string | null;
  /**
   * Time it was created, in unix seconds.
   */
  created_at?: number;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at?: number;
  /**
   * Address of the collection.
   */
  url?: string | null;
  /**
   * Name of its icon.
   */
  icon?: string | null;
  /**
   * Place among its neighbours, from 0.
   */
  order?: number;
  /**
   * Language of the fields above; only in help centers with several.
   */
  default_locale?: string;
  /**
   * Name and description in each language; only in help centers with several.
   */
  translated_content?: CollectionTranslations | null;
  /**
   * The collection that it is in; null on the first level.
   */
  parent_id?: string | null;
  /**
   * The help center that it is in.
   */
  help_center_id?: number | null;
  [k: string]: unknown;
}
/**
 * A collection in several languages, by locale such as fr or pt-BR.
 */
export interface CollectionTranslations {
  [k: string]: CollectionContent | string | number | boolean | unknown[] | null;
}
/**
 * A collection in one language.
 */
export interface CollectionContent {
  /**
   * Always group_content.
   */
  type?: string | null;
  /**
   * Name.
   */
  name?: string;
  /**
   * Description.
   */
  description?: string | null;
  [k: string]: unknown;
}
/**
 * A page of collections.
 */
export interface CollectionList {
  /**
   * Always list.
   */
  type: string;
  /**
   * The collections of this page.
   */
  data: Collection[];
  /**
   * How many items the whole list holds; null when unknown.
   */
  total_count?: number | null;
  /**
   * Where the list stands.
   */
  pages?: Pages | null;
  [k: string]: unknown;
}
/**
 * An organisation that contacts belong to.
 */
export interface Company {
  /**
   * Always company.
   */
  type: 'company';
  /**
   * Intercom id: 24 hexadecimal digits.
   */
  id: string;
  /**
   * Your own id of the company; never changes.
   */
  company_id: string | null;
  /**
   * Id of the workspace that holds the company.
   */
  app_id: string;
  /**
   * Name of the company.
   */
  name: string | null;
  /**
   * Plan of the company; an empty object when it has none.
   */
  plan?: {
    /**
     * Always plan.
     */
    type?: string;
    /**
     * Id of the plan.
     */
    id?: string | null;
    /**
     * Name of the plan.
     */
    name?: string | null;
    [k: string]: unknown;
  } | null;
  /**
   * Time the company was created in your system, in unix seconds; null when not set.
   */
  remote_created_at?: number | null;
  /**
   * Time the company was added to Intercom, in unix seconds.
   */
  created_at: number;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at: number;
  /**
   * Time of the last visit of one of its contacts, in unix seconds; null when never.
   */
  last_request_at?: number | null;
  /**
   * Number of employees.
   */
  size?: number | null;
  /**
   * Address of the website; not checked.
   */
  website?: string | null;
  /**
   * Industry of the company.
   */
  industry?: string | null;
  /**
   * Revenue from the company in a month; a whole number, decimals are cut.
   */
  monthly_spend: number | null;
  /**
   * Number of sessions of its contacts.
   */
  session_count: number | null;
  /**
   * Number of contacts attached to the company.
   */
  user_count: number;
  /**
   * Values of the company attributes of the workspace.
   */
  custom_attributes: CustomAttributes;
  /**
   * Tags of the company.
   */
  tags?: EmbeddedTagList | null;
  /**
   * Segments the company falls in.
   */
  segments?: EmbeddedSegmentList | null;
  /**
   * Notes on the company, where a contact was attached or detached: whole, or as pointers.
   */
  notes?: EmbeddedNoteList | AddressableList | null;
  [k: string]: unknown;
}
/**
 * Values of the attributes that the workspace defined, by attribute name. Values are text, numbers, booleans, null (not set), lists, or objects (files, references to custom object instances).
 */
export interface CustomAttributes {
  [k: string]: unknown;
}
/**
 * The segments of a company, embedded in it.
 */
export interface EmbeddedSegmentList {
  /**
   * Always segment.list.
   */
  type: string;
  /**
   * The segments.
   */
  segments: Segment[];
  [k: string]: unknown;
}
/**
 * The notes of a company, embedded in it.
 */
export interface EmbeddedNoteList {
  /**
   * Always note.list.
   */
  type: string;
  /**
   * The notes.
   */
  notes: Note[];
  [k: string]: unknown;
}
/**
 * A text that teammates left on a contact or company.
 */
export interface Note {
  /**
   * Always note.
   */
  type: 'note';
  /**
   * Intercom id of the note.
   */
  id: string;
  /**
   * Time the note was written, in unix seconds.
   */
  created_at: number;
  /**
   * The contact it is about; null or missing for a note on a company.
   */
  contact?: Reference | null;
  /**
   * The company it is about; null or missing for a note on a contact.
   */
  company?: Reference | null;
  /**
   * The admin who wrote it; null or missing when unknown.
   */
  author?: Admin | null;
  /**
   * Text of the note, as HTML.
   */
  body: string;
  [k: string]: unknown;
}
/**
 * A page of companies.
 */
export interface CompanyList {
  /**
   * Always list.
   */
  type: string;
  /**
   * The companies of this page.
   */
  data: Company[];
  /**
   * How many items the whole list holds; null when unknown.
   */
  total_count?: number | null;
  /**
   * Where the list stands.
   */
  pages?: Pages | null;
  [k: string]: unknown;
}
/**
 * A page of the scroll over all companies. The scroll ends with an empty page.
 */
export interface CompanyScroll {
  /**
   * Always list.
   */
  type: string;
  /**
   * The companies of this page; empty at the end.
   */
  data: Company[];
  /**
   * How many items the whole list holds; null when unknown.
   */
  total_count?: number | null;
  /**
   * Where the list stands.
   */
  pages?: Pages | null;
  /**
   * Goes back as scroll_param for the next page; dies after a minute without a call. Absent where the scroll ended.
   */
  scroll_param?: string | null;
  [k: string]: unknown;
}
/**
 * A person: a user (known to your system) or a lead (known by a visit or an e-mail only).
 */
export interface Contact {
  /**
   * Always contact.
   */
  type: 'contact';
  /**
   * Intercom id: 24 hexadecimal digits.
   */
  id: string;
  /**
   * Your own id of the contact; for a lead a uuid that Intercom made; null when it has none.
   */
  external_id: string | null;
  /**
   * Id of the workspace that holds the contact.
   */
  workspace_id?: string;
  /**
   * user or lead.
   */
  role: string;
  /**
   * E-mail address; null when unknown.
   */
  email: string | null;
  /**
   * Part of the e-mail address after the @.
   */
  email_domain?: string | null;
  /**
   * Phone number; null when unknown.
   */
  phone: string | null;
  /**
   * Phone number in international notation (versions before 2.14).
   */
  formatted_phone?: string | null;
  /**
   * Display name; null when unknown.
   */
  name: string | null;
  /**
   * Picture of the contact: an object, or just its address; null when there is none.
   */
  avatar?: Avatar | string | null;
  /**
   * Id of the admin who owns the contact: text since 2.16, a number before; null when nobody does.
   */
  owner_id: number | string | null;
  /**
   * Social media profiles of the contact.
   */
  social_profiles?: {
    /**
     * Always list.
     */
    type?: string;
    /**
     * The profiles.
     */
    data?: {
      /**
       * Always social_profile.
       */
      type?: string;
      /**
       * Name of the network.
       */
      name?: string;
      /**
       * Address of the profile.
       */
      url?: string | null;
      [k: string]: unknown;
    }[];
    [k: string]: unknown;
  } | null;
  /**
   * Whether a mail to the contact bounced for good.
   */
  has_hard_bounced?: boolean | null;
  /**
   * Whether the contact marked a mail as spam.
   */
  marked_email_as_spam?: boolean | null;
  /**
   * Whether the contact opted out of e-mail.
   */
  unsubscribed_from_emails: boolean | null;
  /**
   * Whether the contact opted out of text messages.
   */
  unsubscribed_from_sms?: boolean | null;
  /**
   * Whether the contact agreed to text messages.
   */
  sms_consent?: boolean | null;
  /**
   * Whether the contact allows push messages; null when unknown.
   */
  enabled_push_messaging?: boolean | null;
  /**
   * Time the contact was created, in unix seconds.
   */
  created_at: number;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at: number;
  /**
   * Time the contact signed up to your product, in unix seconds; null for a lead.
   */
  signed_up_at: number | null;
  /**
   * Time the contact was last seen in the Messenger, or as you set it, in unix seconds; null when never.
   */
  last_seen_at: number | null;
  /**
   * Time of the last message from the contact, in unix seconds; null when never.
   */
  last_replied_at?: number | null;
  /**
   * Time of the last message to the contact, in unix seconds; null when never.
   */
  last_contacted_at?: number | null;
  /**
   * Time the contact last opened a mail, in unix seconds; null when never.
   */
  last_email_opened_at?: number | null;
  /**
   * Time the contact last followed a link in a mail, in unix seconds; null when never.
   */
  last_email_clicked_at?: number | null;
  /**
   * Language set for the Messenger, in place of the browser language.
   */
  language_override?: string | null;
  /**
   * Browser the contact uses.
   */
  browser?: string | null;
  /**
   * Version of that browser.
   */
  browser_version?: string | null;
  /**
   * Language of that browser.
   */
  browser_language?: string | null;
  /**
   * Operating system the contact uses.
   */
  os?: string | null;
  /**
   * Where the contact was last seen.
   */
  location?: ContactLocation | null;
  /**
   * Name of the Android app the contact uses.
   */
  android_app_name?: string | null;
  /**
   * Version of the Android app the contact uses.
   */
  android_app_version?: string | null;
  /**
   * Android device the contact uses.
   */
  android_device?: string | null;
  /**
   * Android version on the device.
   */
  android_os_version?: string | null;
  /**
   * Version of the Intercom Android library in the app.
   */
  android_sdk_version?: string | null;
  /**
   * Time the contact was last seen in the Android app, in unix seconds.
   */
  android_last_seen_at?: number | null;
  /**
   * Name of the iOS app the contact uses.
   */
  ios_app_name?: string | null;
  /**
   * Version of the iOS app the contact uses.
   */
  ios_app_version?: string | null;
  /**
   * iOS device the contact uses.
   */
  ios_device?: string | null;
  /**
   * iOS version on the device.
   */
  ios_os_version?: string | null;
  /**
   * Version of the Intercom iOS library in the app.
   */
  ios_sdk_version?: string | null;
  /**
   * Time the contact was last seen in the iOS app, in unix seconds.
   */
  ios_last_seen_at?: number | null;
  /**
   * Values of the contact attributes of the workspace.
   */
  custom_attributes: CustomAttributes;
  /**
   * Tags of the contact, as pointers.
   */
  tags: AddressableList | null;
  /**
   * Notes on the contact, as pointers.
   */
  notes: AddressableList | null;
  /**
   * Companies of the contact, as pointers.
   */
  companies: AddressableList | null;
  /**
   * Opt-out subscriptions that the contact left, as pointers.
   */
  opted_out_subscription_types?: AddressableList | null;
  /**
   * Opt-in subscriptions that the contact joined, as pointers.
   */
  opted_in_subscription_types?: AddressableList | null;
  /**
   * UTM campaign of the first visit.
   */
  utm_campaign?: string | null;
  /**
   * UTM content of the first visit.
   */
  utm_content?: string | null;
  /**
   * UTM medium of the first visit.
   */
  utm_medium?: string | null;
  /**
   * UTM source of the first visit.
   */
  utm_source?: string | null;
  /**
   * UTM term of the first visit.
   */
  utm_term?: string | null;
  /**
   * Address of the page that led to the first visit.
   */
  referrer?: string | null;
  /**
   * Contacts merged into this one; only when include_merge_history was asked for (2.16).
   */
  merge_history?: MergedContact[] | null;
  [k: string]: unknown;
}
/**
 * Where a contact was last seen, from the network address.
 */
export interface ContactLocation {
  /**
   * Always location.
   */
  type?: string | null;
  /**
   * Country name; null when unknown.
   */
  country?: string | null;
  /**
   * State or region; null when unknown.
   */
  region?: string | null;
  /**
   * City; null when unknown.
   */
  city?: string | null;
  /**
   * Country code, such as IRL; null when unknown.
   */
  country_code?: string | null;
  /**
   * Continent code, such as EU; null when unknown.
   */
  continent_code?: string | null;
  [k: string]: unknown;
}
/**
 * One contact that was merged into another.
 */
export interface MergedContact {
  /**
   * Always merge_history.
   */
  type?: string;
  /**
   * Intercom id of the contact that was merged away.
   */
  source_contact_id: string;
  /**
   * Role it had: user or lead.
   */
  source_contact_role?: string;
  /**
   * Time of the merge, in unix seconds.
   */
  merged_at?: number | null;
  [k: string]: unknown;
}
/**
 * The companies of a contact. The description names the key companies, while recorded answers use data: read whichever is there.
 */
export interface ContactCompanyList {
  /**
   * Always list.
   */
  type: string;
  /**
   * The companies of this page, in recorded answers.
   */
  data?: Company[];
  /**
   * The companies of this page, as described.
   */
  companies?: Company[];
  /**
   * How many companies the contact has.
   */
  total_count?: number | null;
  /**
   * Where the list stands.
   */
  pages?: Pages | null;
  [k: string]: unknown;
}
/**
 * A page of contacts: the answer of list and search, and of the contacts of a company.
 */
export interface ContactList {
  /**
   * Always list.
   */
  type: string;
  /**
   * The contacts of this page.
   */
  data: Contact[];
  /**
   * How many items the whole list holds; null when unknown.
   */
  total_count?: number | null;
  /**
   * Where the list stands.
   */
  pages?: Pages | null;
  [k: string]: unknown;
}
/**
 * A pointer to a contact, with the id that your own system gave it.
 */
export interface ContactReference {
  /**
   * Always contact.
   */
  type: 'contact';
  /**
   * Intercom id of the contact.
   */
  id: string;
  /**
   * Your own id of the contact; null when it has none.
   */
  external_id?: string | null;
  [k: string]: unknown;
}
/**
 * The contacts that take part in a conversation or ticket.
 */
export interface ContactReferenceList {
  /**
   * Always contact.list.
   */
  type: string;
  /**
   * The contacts; more than one only in group conversations.
   */
  contacts: ContactReference[];
  [k: string]: unknown;
}
/**
 * The answer to archiving, unarchiving or blocking a contact.
 */
export interface ContactStatus {
  /**
   * Intercom id of the contact.
   */
  id: string;
  /**
   * Always contact.
   */
  type: 'contact';
  /**
   * Your own id of the contact; null when it has none.
   */
  external_id: string | null;
  /**
   * After archive and unarchive: whether the contact is archived now.
   */
  archived?: boolean;
  /**
   * After block: always true.
   */
  blocked?: boolean;
  [k: string]: unknown;
}
/**
 * Where external pages come from.
 */
export interface ContentImportSource {
  /**
   * Always content_import_source.
   */
  type: 'content_import_source';
  /**
   * Intercom id of the source; a number in answers.
   */
  id: string | number;
  /**
   * How its pages are kept current: api, automatic or manual.
   */
  sync_behavior: string;
  /**
   * Whether its pages are in use: active or deactivated.
   */
  status: string;
  /**
   * Address at which the source begins.
   */
  url: string;
  /**
   * Ids of the audiences that its pages are for; everybody when there are none.
   */
  audience_ids?: (number | string)[] | null;
  /**
   * Time of the last synchronisation, in unix seconds; null when never.
   */
  last_synced_at?: number | null;
  /**
   * Time the source was created, in unix seconds.
   */
  created_at?: number;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at?: number;
  [k: string]: unknown;
}
/**
 * A short text that the AI products answer from.
 */
export interface ContentSnippet {
  /**
   * Always content_snippet.
   */
  type: 'content_snippet';
  /**
   * Intercom id of the snippet.
   */
  id: string;
  /**
   * Title of the snippet.
   */
  title: string | null;
  /**
   * Language of the snippet, such as en.
   */
  locale?: string;
  /**
   * Text of the snippet in blocks, such as paragraphs.
   */
  json_blocks?: {
    [k: string]: unknown;
  }[];
  /**
   * Text of the snippet as Markdown.
   */
  body_markdown?: string | null;
  /**
   * Whether Fin may use it: 1 or 0; ai_chatbot_availability says the same.
   */
  chatbot_availability?: number;
  /**
   * Whether Copilot may use it: 1 or 0; ai_copilot_availability says the same.
   */
  copilot_availability?: number;
  /**
   * Whether Fin may answer customers from it.
   */
  ai_chatbot_availability?: boolean;
  /**
   * Whether Copilot may answer teammates from it.
   */
  ai_copilot_availability?: boolean;
  /**
   * Whether the AI sales agent may answer from it.
   */
  ai_sales_agent_availability?: boolean;
  /**
   * Ids of the audiences that it is for; everybody when there are none.
   */
  audience_ids?: (number | string)[] | null;
  /**
   * Time the snippet was created, in unix seconds.
   */
  created_at?: number;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at?: number;
  [k: string]: unknown;
}
/**
 * A thread between contacts and the workspace.
 */
export interface Conversation {
  /**
   * Always conversation.
   */
  type: 'conversation';
  /**
   * Intercom id; exceeds 32 bits, so keep it as text.
   */
  id: string;
  /**
   * Title; null when it has none.
   */
  title?: string | null;
  /**
   * Time the conversation began, in unix seconds.
   */
  created_at: number;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at: number;
  /**
   * Time since which the contact waits for an answer, in unix seconds; null when the last reply came from an admin.
   */
  waiting_since: number | null;
  /**
   * Time a snoozed conversation opens again, in unix seconds; null when not snoozed.
   */
  snoozed_until: number | null;
  /**
   * False when closed; a snoozed conversation counts as open.
   */
  open: boolean;
  /**
   * open, closed or snoozed.
   */
  state: string;
  /**
   * Whether the last reply was read.
   */
  read: boolean;
  /**
   * none, low, medium, high or urgent since 2.16; priority or not_priority before.
   */
  priority: string | null;
  /**
   * Id of the admin it is assigned to; 0, "0" or null when nobody.
   */
  admin_assignee_id: number | string | null;
  /**
   * Id of the team it is assigned to; 0, "0" or null when none.
   */
  team_assignee_id: number | string | null;
  /**
   * The company of the conversation (2.15).
   */
  company?: ConversationCompany | null;
  /**
   * Intercom id of the company of the conversation (before 2.15).
   */
  company_id?: string | null;
  /**
   * Tags of the conversation.
   */
  tags: EmbeddedTagList | null;
  /**
   * Rating by the contact; null when none was asked for.
   */
  conversation_rating?: ConversationRating | null;
  /**
   * The message that began it; null where none did, as in conversations that were imported.
   */
  source: ConversationSource | null;
  /**
   * The contacts who take part.
   */
  contacts: ContactReferenceList;
  /**
   * The admins who wrote a part.
   */
  teammates?: Teammates | null;
  /**
   * Values of the conversation attributes of the workspace.
   */
  custom_attributes: CustomAttributes;
  /**
   * The first reply of a contact; null when there is none.
   */
  first_contact_reply?: {
    /**
     * Time of the reply, in unix seconds.
     */
    created_at?: number | null;
    /**
     * Channel of the reply, such as conversation.
     */
    type?: string | null;
    /**
     * Page on which it was written.
     */
    url?: string | null;
    [k: string]: unknown;
  } | null;
  /**
   * Service level agreement that holds; null when none does.
   */
  sla_applied?: SlaApplied | null;
  /**
   * Times and counts; null until there are some.
   */
  statistics?: ConversationStatistics | null;
  /**
   * What happened, in answers that carry one conversation; lists and searches leave it out.
   */
  conversation_parts?: ConversationPartList | null;
  /**
   * Linked tickets and conversations.
   */
  linked_objects?: LinkedObjectList | null;
  /**
   * The ticket that the conversation became; null when it is none.
   */
  ticket?: {
    [k: string]: unknown;
  } | null;
  /**
   * Topics that Intercom found in the conversation; may be empty.
   */
  topics?: {
    [k: string]: unknown;
  } | null;
  /**
   * Whether the AI agent took part.
   */
  ai_agent_participated?: boolean | null;
  /**
   * What the AI agent did; null when it took no part.
   */
  ai_agent?: AiAgent | null;
  /**
   * Whether the sales agent took part (2.16).
   */
  sales_agent_participated?: boolean | null;
  /**
   * What the sales agent did (2.16).
   */
  sales_agent?: {
    /**
     * qualified, disqualified, product_discovery, escalated_to_support or spam. Open set.
     */
    outcome?: string | null;
    /**
     * Outcome by which it routed the conversation, as the workspace named it.
     */
    routing_outcome?: string | null;
    /**
     * What it learned, by name.
     */
    collected_data?: {
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  /**
   * Channels of the conversation (2.16).
   */
  channel?: {
    /**
     * Channel it began on; null when unknown.
     */
    initial?: string | null;
    /**
     * Channel it is on now; null when unknown.
     */
    current?: string | null;
    [k: string]: unknown;
  } | null;
  /**
   * Records of the conversation in other systems, such as salesforce_case (2.16).
   */
  external_references?: Reference[] | null;
  /**
   * Quality monitors that flagged it; only when include_monitors was asked for (2.16).
   */
  monitor_evaluations?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  /**
   * Quality scores; only when include_scorecards was asked for (2.16).
   */
  scorecards?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  [k: string]: unknown;
}
/**
 * The company of a conversation, whole or in part.
 */
export interface ConversationCompany {
  /**
   * Always company.
   */
  type: string;
  /**
   * Intercom id of the company.
   */
  id: string;
  /**
   * Your own id of the company.
   */
  company_id?: string | null;
  /**
   * Name of the company.
   */
  name?: string | null;
  [k: string]: unknown;
}
/**
 * What the contact thought of the conversation.
 */
export interface ConversationRating {
  /**
   * From 1 (worst) to 5 (best); null when asked for but not given.
   */
  rating?: number | null;
  /**
   * Words the contact added.
   */
  remark?: string | null;
  /**
   * Time the rating was asked for, in unix seconds.
   */
  created_at?: number | null;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at?: number | null;
  /**
   * Time the contact answered, in unix seconds.
   */
  replied_at?: number | null;
  /**
   * Who rated.
   */
  contact?: ContactReference | null;
  /**
   * Who was rated.
   */
  teammate?: {
    /**
     * admin, bot or, since version 2.17, workflow.
     */
    type?: string;
    /**
     * Intercom id of the teammate.
     */
    id?: number | string | null;
    [k: string]: unknown;
  } | null;
  [k: string]: unknown;
}
/**
 * The message that began a conversation.
 */
export interface ConversationSource {
  /**
   * Channel: conversation, email, facebook, instagram, phone_call, phone_switch, push, sms, twitter or whatsapp. Open set.
   */
  type: string;
  /**
   * Intercom id of the message; null when there is none.
   */
  id: string | null;
  /**
   * How it began: customer_initiated, admin_initiated, operator_initiated, campaign_initiated or automated. Open set.
   */
  delivered_as: string | null;
  /**
   * Subject; empty outside e-mail.
   */
  subject?: string | null;
  /**
   * Text of the message, as HTML unless plain text was asked for.
   */
  body?: string | null;
  /**
   * Who wrote the message.
   */
  author: PartAuthor;
  /**
   * Files sent with the message.
   */
  attachments?: Attachment[] | null;
  /**
   * Page on which the conversation began; null for mail and bots.
   */
  url?: string | null;
  /**
   * Whether the text was removed by redaction.
   */
  redacted?: boolean | null;
  /**
   * Recipients of a mail, with what happened to each.
   */
  recipients?:
    | {
        /**
         * Header that named the recipient: to or cc.
         */
        type?: string;
        /**
         * Address of the recipient.
         */
        email?: string | null;
        /**
         * Why the mail was not sent to this address; null when it was.
         */
        drop_reason?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  /**
   * Addresses a reply goes to, for mail.
   */
  reply_to?:
    | {
        /**
         * The address.
         */
        email?: string | null;
        /**
         * Display name beside the address.
         */
        name?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  /**
   * Mail headers, for mail.
   */
  email_message_metadata?: EmailMetadata | null;
  [k: string]: unknown;
}
/**
 * Who wrote a conversation part, a ticket part or the first message.
 */
export interface PartAuthor {
  /**
   * admin, bot, team, user or lead. Open set.
   */
  type: string;
  /**
   * Intercom id of the author; null when the author is unknown.
   */
  id: string | null;
  /**
   * Name of the author; null when unknown.
   */
  name?: string | null;
  /**
   * E-mail address of the author; null or empty when unknown.
   */
  email?: string | null;
  /**
   * True when the AI agent sent the part.
   */
  from_ai_agent?: boolean | null;
  /**
   * True when the AI agent wrote the body.
   */
  is_ai_answer?: boolean | null;
  [k: string]: unknown;
}
/**
 * Mail headers of a message that arrived or left by e-mail.
 */
export interface EmailMetadata {
  /**
   * Subject of the mail.
   */
  subject?: string | null;
  /**
   * Addresses of the mail, one entry for each header and address.
   */
  email_address_headers?:
    | {
        /**
         * Header that held the address, such as from, to, cc or reply_to.
         */
        type?: string;
        /**
         * The address.
         */
        email_address?: string | null;
        /**
         * Display name beside the address; null when there was none.
         */
        name?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  /**
   * Message-ID header of the mail; null when unknown.
   */
  message_id?: string | null;
  /**
   * HTML of the quoted or forwarded mail below the message.
   */
  history?: string | null;
  [k: string]: unknown;
}
/**
 * The admins who took part in a conversation. The key is admins in recorded answers, teammates in the description of newer versions: read whichever is there.
 */
export interface Teammates {
  /**
   * Always admin.list.
   */
  type: string;
  /**
   * The admins, as sent.
   */
  admins?: Reference[];
  /**
   * The admins, as described.
   */
  teammates?: Reference[];
  [k: string]: unknown;
}
/**
 * The service level agreement that holds for a conversation.
 */
export interface SlaApplied {
  /**
   * Always conversation_sla_summary.
   */
  type?: string;
  /**
   * Name of the agreement.
   */
  sla_name: string;
  /**
   * hit, missed, cancelled or active. Open set.
   */
  sla_status: string;
  [k: string]: unknown;
}
/**
 * Times and counts of a conversation. Durations are in seconds and leave out time outside office hours, points in time are unix seconds; all are null until they happen.
 */
export interface ConversationStatistics {
  /**
   * Always conversation_statistics.
   */
  type?: string;
  /**
   * Time to the last assignment before the first admin reply, in seconds; null when it has not happened.
   */
  time_to_assignment?: number | null;
  /**
   * Time to the first admin reply, in seconds; null when it has not happened.
   */
  time_to_admin_reply?: number | null;
  /**
   * Time to the first close, in seconds; null when it has not happened.
   */
  time_to_first_close?: number | null;
  /**
   * Time to the last close, in seconds; null when it has not happened.
   */
  time_to_last_close?: number | null;
  /**
   * Median time of admin replies after a contact reply, in seconds; null when it has not happened.
   */
  median_time_to_reply?: number | null;
  /**
   * Time of the first text from a contact, in unix seconds.
   */
  first_contact_reply_at?: number | null;
  /**
   * Time of the first assignment after it, in unix seconds.
   */
  first_assignment_at?: number | null;
  /**
   * Time of the first admin reply after it, in unix seconds.
   */
  first_admin_reply_at?: number | null;
  /**
   * Time of the first close after it, in unix seconds.
   */
  first_close_at?: number | null;
  /**
   * Time of the last assignment, in unix seconds.
   */
  last_assignment_at?: number | null;
  /**
   * Time of the first admin reply after the last assignment, in unix seconds.
   */
  last_assignment_admin_reply_at?: number | null;
  /**
   * Time of the last part from a contact, in unix seconds.
   */
  last_contact_reply_at?: number | null;
  /**
   * Time of the last part from an admin, in unix seconds.
   */
  last_admin_reply_at?: number | null;
  /**
   * Time of the last close, in unix seconds.
   */
  last_close_at?: number | null;
  /**
   * Id of the admin who closed last; null when nobody did.
   */
  last_closed_by_id?: number | string | null;
  /**
   * How often the conversation was opened again.
   */
  count_reopens?: number | null;
  /**
   * How often it was assigned.
   */
  count_assignments?: number | null;
  /**
   * How many parts it has.
   */
  count_conversation_parts?: number | null;
  /**
   * First answer of each team that had the conversation.
   */
  assigned_team_first_response_time?: ResponseTime[] | null;
  /**
   * The same, counting office hours only.
   */
  assigned_team_first_response_time_in_office_hours?: ResponseTime[] | null;
  /**
   * Time from assignment to close, in seconds; null when it has not happened.
   */
  handling_time?: number | null;
  /**
   * The same without the time nobody worked on it, in seconds; null when it has not happened.
   */
  adjusted_handling_time?: number | null;
  [k: string]: unknown;
}
/**
 * How fast one team first answered.
 */
export interface ResponseTime {
  /**
   * Id of the team; null when it is gone.
   */
  team_id?: number | string | null;
  /**
   * Name of the team; Unassigned when none was set, null when the team is gone.
   */
  team_name?: string | null;
  /**
   * Time to the first answer, in seconds.
   */
  response_time?: number | null;
  [k: string]: unknown;
}
/**
 * The newest parts of a conversation, 500 at most.
 */
export interface ConversationPartList {
  /**
   * Always conversation_part.list.
   */
  type: string;
  /**
   * The parts, oldest first.
   */
  conversation_parts: ConversationPart[];
  /**
   * How many parts the conversation has.
   */
  total_count: number;
  [k: string]: unknown;
}
/**
 * One thing that happened in a conversation: a reply, a note, an assignment, a change of state.
 */
export interface ConversationPart {
  /**
   * Always conversation_part.
   */
  type: 'conversation_part';
  /**
   * Intercom id of the part.
   */
  id: string;
  /**
   * What happened: comment, note, quick_reply, assignment, assign_and_reopen, open, close, snoozed, unsnoozed and many more. Open set. A part of any type may carry a body: a contact who replies to a closed conversation makes an open part.
   */
  part_type: string;
  /**
   * Text, as HTML unless plain text was asked for; null when the part has none.
   */
  body?: string | null;
  /**
   * Time it happened, in unix seconds.
   */
  created_at: number;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at?: number | null;
  /**
   * Time the contact was notified, in unix seconds.
   */
  notified_at?: number | null;
  /**
   * Who got the conversation; null when the part assigns nothing.
   */
  assigned_to?: Reference | null;
  /**
   * Who did it.
   */
  author: PartAuthor;
  /**
   * Files sent with the part.
   */
  attachments?: Attachment[] | null;
  /**
   * Id the part has in the system it was imported from.
   */
  external_id?: string | null;
  /**
   * Whether the text was removed by redaction.
   */
  redacted?: boolean | null;
  /**
   * Mail headers, for mail.
   */
  email_message_metadata?: EmailMetadata | null;
  /**
   * Quick replies: those offered, or the one picked.
   */
  metadata?: {
    /**
     * Answers offered to the contact.
     */
    quick_reply_options?: QuickReplyOption[] | null;
    /**
     * Id of the answer the contact picked.
     */
    quick_reply_uuid?: string | null;
    [k: string]: unknown;
  } | null;
  /**
   * State of the conversation when the part was made: open, closed or snoozed.
   */
  state?: string | null;
  /**
   * Tags of the part.
   */
  tags?: Tag[] | null;
  /**
   * Details of an event, such as the attribute that changed with its value, or the action with its result.
   */
  event_details?: {
    [k: string]: unknown;
  } | null;
  /**
   * Code of the app that made the part through the API; null when none did.
   */
  app_package_code?: string | null;
  [k: string]: unknown;
}
/**
 * An answer that a contact can pick with one click.
 */
export interface QuickReplyOption {
  /**
   * Text of the answer.
   */
  text: string;
  /**
   * Id of the answer; comes back in the part that the click makes.
   */
  uuid: string;
  /**
   * The text in other languages, by language.
   */
  translations?: {
    [k: string]: unknown;
  } | null;
  [k: string]: unknown;
}
/**
 * Conversations and tickets linked to this one, 1000 at most.
 */
export interface LinkedObjectList {
  /**
   * Always list.
   */
  type: string;
  /**
   * The linked objects.
   */
  data: LinkedObject[];
  /**
   * How many objects are linked.
   */
  total_count: number;
  /**
   * True when more objects are linked than data shows.
   */
  has_more: boolean;
  [k: string]: unknown;
}
/**
 * A conversation or ticket that is linked to another one.
 */
export interface LinkedObject {
  /**
   * ticket or conversation.
   */
  type: string;
  /**
   * Intercom id of the linked object.
   */
  id: string;
  /**
   * Category of a linked ticket: Customer, Back-office or Tracker; null for a conversation.
   */
  category?: string | null;
  [k: string]: unknown;
}
/**
 * A page of conversations, without their parts.
 */
export interface ConversationList {
  /**
   * conversation.list or list.
   */
  type: string;
  /**
   * The conversations of this page.
   */
  conversations: Conversation[];
  /**
   * How many conversations the whole list holds.
   */
  total_count?: number | null;
  /**
   * Where the list stands.
   */
  pages?: Pages | null;
  [k: string]: unknown;
}
/**
 * Where a list stands that names the cursor of its next page. No more pages follow when next is absent or null.
 */
export interface CursorPages {
  /**
   * Always pages.
   */
  type: string;
  /**
   * Items on a page.
   */
  per_page: number;
  /**
   * How to get the next page; absent or null on the last one.
   */
  next?: NextPage | null;
  [k: string]: unknown;
}
/**
 * A custom object: one instance of a type that the workspace defined.
 */
export interface CustomObjectInstance {
  /**
   * Intercom id of the instance.
   */
  id: string;
  /**
   * Identifier of the type that it is an instance of, such as Order.
   */
  type: string;
  /**
   * Your own id of the instance; null when it has none.
   */
  external_id?: string | null;
  /**
   * Time it was created in your system, in unix seconds.
   */
  external_created_at?: number | null;
  /**
   * Time it was last changed in your system, in unix seconds.
   */
  external_updated_at?: number | null;
  /**
   * Time it was created, in unix seconds.
   */
  created_at?: number;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at?: number;
  /**
   * Values of its attributes, by the names that its type gives them.
   */
  custom_attributes: CustomAttributes;
  [k: string]: unknown;
}
/**
 * One page of the instances of a type.
 */
export interface CustomObjectInstanceList {
  /**
   * Always list.
   */
  type: string;
  /**
   * The instances of this page.
   */
  data: CustomObjectInstance[];
  /**
   * How many instances there are on all pages.
   */
  total_count?: number;
  /**
   * Where the list stands.
   */
  pages?: Pages | null;
  [k: string]: unknown;
}
/**
 * The definition of an attribute of contacts, companies or conversations.
 */
export interface DataAttribute {
  /**
   * data_attribute; conversation_attribute for those of conversations since 2.16.
   */
  type: string;
  /**
   * Intercom id of the attribute; custom ones only.
   */
  id?: number | string;
  /**
   * contact, company or, up to 2.15, conversation; missing for those of conversations since 2.16. Open set.
   */
  model?: string;
  /**
   * Name of the attribute; the key in custom_attributes.
   */
  name: string;
  /**
   * Where its value is, such as custom_attributes.plan.
   */
  full_name?: string;
  /**
   * Name that teammates see.
   */
  label?: string | null;
  /**
   * Description for teammates.
   */
  description?: string | null;
  /**
   * string, integer, float, boolean or date; of conversations also list, decimal, datetime, relationship or files. Open set.
   */
  data_type: string;
  /**
   * Values it can have: texts, for conversations since 2.16 objects with id, label and archived.
   */
  options?:
    | (
        | string
        | {
            [k: string]: unknown;
          }
      )[]
    | null;
  /**
   * Whether a call can change it.
   */
  api_writable?: boolean;
  /**
   * Whether teammates can change it in the inbox.
   */
  ui_writable?: boolean;
  /**
   * Whether the Messenger can change it.
   */
  messenger_writable?: boolean;
  /**
   * Whether the workspace defined it.
   */
  custom?: boolean;
  /**
   * Whether conversations must have it before they are closed.
   */
  required?: boolean;
  /**
   * Ids of the teams that see it; empty when all do.
   */
  visible_to_team_ids?: (string | number)[] | null;
  /**
   * Whether a text may have several lines.
   */
  multiline?: boolean;
  /**
   * Objects that a relationship leads to.
   */
  reference?: {
    [k: string]: unknown;
  } | null;
  /**
   * Whether it is out of use.
   */
  archived: boolean;
  /**
   * Time it was created, in unix seconds.
   */
  created_at?: number | null;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at?: number | null;
  /**
   * Id of the admin who created it.
   */
  admin_id?: string | null;
  [k: string]: unknown;
}
/**
 * Definitions of attributes.
 */
export interface DataAttributeList {
  /**
   * Always list.
   */
  type: string;
  /**
   * The attributes.
   */
  data: DataAttribute[];
  [k: string]: unknown;
}
/**
 * A request to another service that workflows and Fin can make. Lists leave out what the request holds.
 */
export interface DataConnector {
  /**
   * Always data_connector.
   */
  type: string;
  /**
   * Id of the connector.
   */
  id: string;
  /**
   * Name of the connector.
   */
  name: string;
  /**
   * What it does; null when nobody said.
   */
  description?: string | null;
  /**
   * draft, or live when it is in use.
   */
  state: string;
  /**
   * Address of the other service, with its inputs in double braces.
   */
  url?: string | null;
  /**
   * Template of the body of the request.
   */
  body?: string | null;
  /**
   * Headers of the request.
   */
  headers?: {
    /**
     * Name of the header.
     */
    name?: string;
    /**
     * Four stars: values are never shown.
     */
    value?: string;
    [k: string]: unknown;
  }[];
  /**
   * Method of the request: get, post, put, delete or patch.
   */
  http_method?: string | null;
  /**
   * Whether Fin uses it by itself.
   */
  direct_fin_usage?: boolean;
  /**
   * Kinds of people that it is for: leads, users, visitors.
   */
  audiences?: string[];
  /**
   * server_side or client_side.
   */
  execution_type?: string | null;
  /**
   * test_response_type, or mock_response_type when a sample of the answer was given.
   */
  configuration_response_type?: string | null;
  /**
   * full_access, redacted_access or code_block_transformation.
   */
  data_transformation_type?: string | null;
  /**
   * Function that runs in the browser of the customer, where one does.
   */
  client_function_name?: string | null;
  /**
   * How long that function may take, in milliseconds.
   */
  client_function_timeout_ms?: number | null;
  /**
   * Inputs of the connector: name, type, description, required and default_value.
   */
  data_inputs?: {
    [k: string]: unknown;
  }[];
  /**
   * Fields of the answer: path, type, example_value and whether it is redacted.
   */
  response_fields?: {
    [k: string]: unknown;
  }[];
  /**
   * Which fields of the answer set attributes of conversations and contacts.
   */
  object_mappings?: {
    [k: string]: unknown;
  }[];
  /**
   * Ids of the authentication tokens that it sends.
   */
  token_ids?: (string | number)[];
  /**
   * Whether customers have to prove who they are first.
   */
  customer_authentication?: boolean;
  /**
   * Whether the service asks for no proof.
   */
  bypass_authentication?: boolean;
  /**
   * Whether all required inputs must have values.
   */
  validate_missing_attributes?: boolean | null;
  /**
   * Id of the admin who created it.
   */
  created_by_admin_id?: string | null;
  /**
   * Id of the admin who changed it last.
   */
  updated_by_admin_id?: string | null;
  /**
   * Time it was created, as an ISO text.
   */
  created_at?: string;
  /**
   * Time of the last change, as an ISO text.
   */
  updated_at?: string;
  /**
   * Path of the list of its executions.
   */
  execution_results_url?: string;
  [k: string]: unknown;
}
/**
 * What became of one request of a data connector.
 */
export interface DataConnectorExecution {
  /**
   * Always data_connector.execution.
   */
  type: string;
  /**
   * Id of the execution.
   */
  id: string;
  /**
   * Id of the connector.
   */
  data_connector_id: string;
  /**
   * Whether it went well.
   */
  success: boolean;
  /**
   * Status that the other service answered; null when it did not.
   */
  http_status?: number | null;
  /**
   * Method of the request.
   */
  http_method?: string | null;
  /**
   * Kind of the failure, such as 3rd_party_error.
   */
  error_type?: string | null;
  /**
   * The failure in words.
   */
  error_message?: string | null;
  /**
   * How long it took, in milliseconds.
   */
  execution_time_ms?: number | null;
  /**
   * What made the request, such as workflow or fin.
   */
  source_type?: string | null;
  /**
   * Id of what made the request.
   */
  source_id?: string | null;
  /**
   * Id of the conversation that it was made for.
   */
  conversation_id?: string | null;
  /**
   * Time it happened, as an ISO text.
   */
  created_at: string;
  /**
   * Address of the request, without query, fragment and names.
   */
  request_url?: string | null;
  /**
   * Body of the request.
   */
  request_body?: string | null;
  /**
   * Body of the answer.
   */
  response_body?: string | null;
  /**
   * Body of the answer before it was mapped.
   */
  raw_response_body?: string | null;
  [k: string]: unknown;
}
/**
 * One page of the executions of a data connector.
 */
export interface DataConnectorExecutionList {
  /**
   * Always list.
   */
  type: string;
  /**
   * The executions of this page.
   */
  data: DataConnectorExecution[];
  /**
   * Where the list stands.
   */
  pages?: CursorPages | null;
  [k: string]: unknown;
}
/**
 * One page of data connectors.
 */
export interface DataConnectorList {
  /**
   * Always list.
   */
  type: string;
  /**
   * The connectors of this page.
   */
  data: DataConnector[];
  /**
   * Where the list stands.
   */
  pages?: CursorPages | null;
  [k: string]: unknown;
}
/**
 * A job that makes a file, and where the file is when it is done.
 */
export interface DataExport {
  /**
   * Id of the job.
   */
  job_identifier: string;
  /**
   * How far the job is, such as pending, in_progress, completed, complete, no_data, failed or canceled. Open set.
   */
  status: string;
  /**
   * Where the file is, for the app that asked for it; empty or null before the job is done.
   */
  download_url?: string | null;
  /**
   * When the file is removed, in unix seconds; empty or null before the job is done.
   */
  download_expires_at?: string | number | null;
  [k: string]: unknown;
}
/**
 * What stays of a deleted conversation: its id and when it went.
 */
export interface DeletedConversation {
  /**
   * Always conversation.
   */
  type: string;
  /**
   * Intercom id of the conversation that is gone.
   */
  id: string;
  /**
   * Whether reports still count it.
   */
  metrics_retained?: boolean;
  /**
   * Time of the deletion, in unix seconds.
   */
  deleted_at?: number;
  [k: string]: unknown;
}
/**
 * Deleted conversations, a page at a time.
 */
export interface DeletedConversationList {
  /**
   * Always conversations.list.
   */
  type: string;
  /**
   * Those of this page.
   */
  conversations: DeletedConversation[];
  /**
   * How many there are.
   */
  total_count?: number;
  /**
   * Where the list stands.
   */
  pages?: Pages | null;
  [k: string]: unknown;
}
/**
 * The answer to a deletion. Contacts name their kind in type, everything else in object.
 */
export interface DeletedObject {
  /**
   * Intercom id of what was deleted.
   */
  id: string;
  /**
   * Kind of object, for contacts: contact.
   */
  type?: string;
  /**
   * Kind of object, for everything else: company, conversation, article and others.
   */
  object?: string;
  /**
   * Your own id of a deleted contact; null when it had none.
   */
  external_id?: string | null;
  /**
   * True when the object was deleted.
   */
  deleted: boolean;
  [k: string]: unknown;
}
/**
 * An address that the workspace sends e-mail from.
 */
export interface EmailSetting {
  /**
   * Always email_setting.
   */
  type: 'email_setting';
  /**
   * Intercom id of the e-mail setting.
   */
  id: string;
  /**
   * The address.
   */
  email: string;
  /**
   * Whether the address was verified.
   */
  verified?: boolean;
  /**
   * Domain of the address.
   */
  domain?: string;
  /**
   * Id of the brand that it belongs to; null when to none.
   */
  brand_id?: string | null;
  /**
   * Whether e-mail to the address is forwarded to Intercom.
   */
  forwarding_enabled?: boolean;
  /**
   * Time of the last e-mail that was forwarded, in unix seconds; null when never.
   */
  forwarded_email_last_received_at?: number | null;
  /**
   * Time the e-mail setting was created, in unix seconds.
   */
  created_at?: number;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at?: number;
  [k: string]: unknown;
}
/**
 * The body of every answer that tells of an error.
 */
export interface ErrorList {
  /**
   * Always error.list.
   */
  type: string;
  /**
   * Id of the request, to quote to Intercom support; null or missing on some errors.
   */
  request_id?: string | null;
  /**
   * What went wrong, one entry an error.
   */
  errors: {
    /**
     * Machine-readable kind of error, such as not_found, parameter_invalid or rate_limit_exceeded. Open set.
     */
    code?: string;
    /**
     * Kind of error in older bodies, in place of code.
     */
    type?: string;
    /**
     * Explanation for people.
     */
    message?: string | null;
    /**
     * Parameter that was refused, where one was.
     */
    field?: string | null;
    [k: string]: unknown;
  }[];
  [k: string]: unknown;
}
/**
 * Something a contact did, as your system reported it.
 */
export interface Event {
  /**
   * Always event.
   */
  type: 'event';
  /**
   * Id of the event.
   */
  id?: string;
  /**
   * Name of the event.
   */
  event_name: string;
  /**
   * Time it happened, in unix seconds.
   */
  created_at: number;
  /**
   * Your own id of the contact.
   */
  user_id?: string | null;
  /**
   * Intercom id of the contact.
   */
  intercom_user_id?: string | null;
  /**
   * E-mail address of the contact.
   */
  email?: string | null;
  /**
   * Details of the event by name, ten at most: text, numbers, booleans, or objects such as {url, value} and {amount, currency}.
   */
  metadata?: {
    [k: string]: unknown;
  } | null;
  [k: string]: unknown;
}
/**
 * Events of a contact over the last 90 days, or their summary when one was asked for.
 */
export interface EventList {
  /**
   * event.list or event.summary; either can come for either request.
   */
  type: string;
  /**
   * E-mail address of the contact.
   */
  email?: string | null;
  /**
   * Intercom id of the contact.
   */
  intercom_user_id?: string | null;
  /**
   * Your own id of the contact.
   */
  user_id?: string | null;
  /**
   * The events, or one entry an event name when a summary was asked for.
   */
  events: (Event | EventSummary)[];
  /**
   * Where the list stands.
   */
  pages?: {
    /**
     * Full address of the next page; absent or null on the last.
     */
    next?: string | null;
    /**
     * Full address that answers what happened after this page.
     */
    since?: string | null;
    [k: string]: unknown;
  } | null;
  [k: string]: unknown;
}
/**
 * How often one event happened to a contact.
 */
export interface EventSummary {
  /**
   * Name of the event.
   */
  name: string;
  /**
   * Time it first happened, as an ISO text.
   */
  first?: string | null;
  /**
   * Time it last happened, as an ISO text.
   */
  last?: string | null;
  /**
   * How many times it happened.
   */
  count: number;
  /**
   * Description of the event.
   */
  description?: string | null;
  [k: string]: unknown;
}
/**
 * A page from elsewhere that the AI products answer from.
 */
export interface ExternalPage {
  /**
   * Always external_page.
   */
  type: 'external_page';
  /**
   * Intercom id of the page.
   */
  id: string;
  /**
   * Title of the page.
   */
  title: string;
  /**
   * Text of the page, as HTML; empty once it was deleted.
   */
  html: string;
  /**
   * Address that answers name as their source; null when there is none.
   */
  url?: string | null;
  /**
   * Whether Fin may answer customers from it.
   */
  ai_agent_availability?: boolean;
  /**
   * Whether Copilot may answer teammates from it.
   */
  ai_copilot_availability?: boolean;
  /**
   * Whether the AI sales agent may answer from it.
   */
  ai_sales_agent_availability?: boolean;
  /**
   * Older form of ai_agent_availability.
   */
  fin_availability?: boolean;
  /**
   * Language of the page: en.
   */
  locale?: string;
  /**
   * Id of the import source of the page.
   */
  source_id: number | string;
  /**
   * Id of the page in its source.
   */
  external_id?: string | null;
  /**
   * Time the page was created, in unix seconds.
   */
  created_at?: number;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at?: number;
  /**
   * Time the page was last read in, in unix seconds; null when never.
   */
  last_ingested_at?: number | null;
  [k: string]: unknown;
}
/**
 * What Fin answers at once to a message; what it says comes later, as notifications.
 */
export interface FinAnswer {
  /**
   * Your own id of the conversation.
   */
  conversation_id: string;
  /**
   * Your own id of the contact.
   */
  user_id: string;
  /**
   * thinking, replying, awaiting_user_reply, escalated, resolved or complete. Open set.
   */
  status: string;
  /**
   * Time of the answer, in ISO 8601 with milliseconds.
   */
  created_at_ms: string;
  /**
   * Attributes of user and conversation that could not be set.
   */
  errors?: {
    [k: string]: unknown;
  } | null;
  /**
   * Address of the events, with a token.
   */
  sse_subscription_url?: string | null;
  [k: string]: unknown;
}
/**
 * A rating of a conversation with Fin that was recorded.
 */
export interface FinRating {
  /**
   * Your own id of the conversation.
   */
  conversation_id: string;
  /**
   * terrible, bad, ok, good or amazing.
   */
  rating: string;
  /**
   * Always rated.
   */
  status: string;
  [k: string]: unknown;
}
/**
 * A call of another telephone system that Fin takes, and what came of it.
 */
export interface FinVoiceCall {
  /**
   * Id of the registration.
   */
  id: number;
  /**
   * Workspace that it belongs to.
   */
  app_id?: number | string | null;
  /**
   * Phone number of the caller, in E.164 form.
   */
  user_phone_number?: string | null;
  /**
   * How far the call is: registered, in-progress, or how it was resolved. Open set.
   */
  status?: string | null;
  /**
   * What Fin took the caller to want.
   */
  intent?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  /**
   * What was said, one entry each time that somebody spoke.
   */
  call_transcript?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  /**
   * What the call was about, in 256 characters at the most; empty when there is none.
   */
  call_summary?: string | null;
  /**
   * Id of the call in the other system.
   */
  external_call_id: string;
  /**
   * Id of the call in Intercom; null until the two are matched.
   */
  intercom_call_id?: string | null;
  /**
   * Id of the conversation of the call; null until there is one.
   */
  intercom_conversation_id?: string | null;
  [k: string]: unknown;
}
/**
 * A piece of content, as a search of content tells it.
 */
export interface FoundContent {
  /**
   * Kind of content: content_snippet, external_content, file_source_content, internal_article or article.
   */
  type: string;
  /**
   * Intercom id of the piece.
   */
  id: string;
  /**
   * Title of the piece.
   */
  title?: string | null;
  /**
   * Its languages; of articles alone.
   */
  contents?: FoundContentPart[];
  [k: string]: unknown;
}
/**
 * An article in one language, as a search of content tells it.
 */
export interface FoundContentPart {
  /**
   * Always article_content.
   */
  type: string;
  /**
   * Id of the translation, which bulk actions take.
   */
  id: string;
  /**
   * Title in this language.
   */
  title?: string | null;
  /**
   * Its language, such as en.
   */
  locale?: string;
  [k: string]: unknown;
}
/**
 * A teammate paused handling a conversation, or went on with it.
 */
export interface HandlingEvent {
  /**
   * Who it was.
   */
  teammate: TeammateReference;
  /**
   * paused or resumed.
   */
  type: string;
  /**
   * When it happened, in ISO 8601.
   */
  timestamp: string;
  /**
   * Why, such as Paused or Away.
   */
  reason?: string | null;
  [k: string]: unknown;
}
/**
 * A teammate, team or bot with its name.
 */
export interface TeammateReference {
  /**
   * admin, team or bot.
   */
  type: string;
  /**
   * Intercom id of the teammate.
   */
  id: number | string;
  /**
   * Name as it is shown.
   */
  name: string | null;
  /**
   * E-mail address; teams and bots may have none.
   */
  email?: string | null;
  [k: string]: unknown;
}
/**
 * Pauses of a conversation, all at once.
 */
export interface HandlingEventList {
  /**
   * Oldest first.
   */
  handling_events: HandlingEvent[];
  [k: string]: unknown;
}
/**
 * A help center of the workspace.
 */
export interface HelpCenter {
  /**
   * Always help_center, where it is said.
   */
  type?: 'help_center';
  /**
   * Intercom id of the help center.
   */
  id: string;
  /**
   * Id of the workspace.
   */
  workspace_id?: string;
  /**
   * Time it was created, in unix seconds.
   */
  created_at?: number;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at?: number;
  /**
   * Its name in addresses.
   */
  identifier?: string;
  /**
   * Whether it can be read.
   */
  website_turned_on?: boolean;
  /**
   * Name that teammates see.
   */
  display_name: string;
  /**
   * Its address, of the custom domain where there is one.
   */
  url?: string | null;
  /**
   * Its own domain; null without one.
   */
  custom_domain?: string | null;
  /**
   * Whether it is the default one of the workspace.
   */
  default?: boolean;
  /**
   * Its languages, as locales.
   */
  locales?: string[];
  [k: string]: unknown;
}
/**
 * The help centers of a workspace.
 */
export interface HelpCenterList {
  /**
   * Always list.
   */
  type: string;
  /**
   * The help centers of this page.
   */
  data: HelpCenter[];
  /**
   * How many items the whole list holds; null when unknown.
   */
  total_count?: number | null;
  /**
   * Where the list stands.
   */
  pages?: Pages | null;
  [k: string]: unknown;
}
/**
 * An old address that leads to an article or a collection.
 */
export interface HelpCenterRedirect {
  /**
   * Intercom id of the redirect.
   */
  id: string;
  /**
   * Always help_center_redirect.
   */
  type: 'help_center_redirect';
  /**
   * The address that is redirected.
   */
  from_url: string;
  /**
   * Language that it leads to.
   */
  locale?: string;
  /**
   * The help center that it belongs to.
   */
  help_center_id: string;
  /**
   * article or collection.
   */
  target_type: string;
  /**
   * Id of the article or collection.
   */
  target_id: string;
  /**
   * Time it was created, in unix seconds.
   */
  created_at?: number;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at?: number;
  [k: string]: unknown;
}
/**
 * A page of redirects.
 */
export interface HelpCenterRedirectList {
  /**
   * Always list.
   */
  type: string;
  /**
   * The redirects of this page.
   */
  data: HelpCenterRedirect[];
  /**
   * How many items the whole list holds; null when unknown.
   */
  total_count?: number | null;
  /**
   * Where the list stands.
   */
  pages?: Pages | null;
  [k: string]: unknown;
}
/**
 * An article that only teammates and their assistants read.
 */
export interface InternalArticle {
  /**
   * Always internal_article, where it is said.
   */
  type?: 'internal_article';
  /**
   * Intercom id of the article.
   */
  id: string;
  /**
   * Title.
   */
  title?: string;
  /**
   * Text of the article, as HTML.
   */
  body?: string | null;
  /**
   * The same text as Markdown (2.16).
   */
  body_markdown?: string | null;
  /**
   * Admin who keeps it up to date.
   */
  owner_id: number;
  /**
   * Admin who wrote it.
   */
  author_id: number;
  /**
   * Time it was created, in unix seconds.
   */
  created_at?: number;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at?: number;
  /**
   * Its language.
   */
  locale?: string;
  /**
   * Audiences that Fin answers with it; empty when it is for everybody (2.16).
   */
  audience_ids?: number[] | null;
  /**
   * Whether Fin may use it (2.16).
   */
  ai_chatbot_availability?: boolean;
  /**
   * Whether Copilot may use it (2.16).
   */
  ai_copilot_availability?: boolean;
  /**
   * Whether the sales agent may use it (2.16).
   */
  ai_sales_agent_availability?: boolean;
  /**
   * Tags of the article (2.16).
   */
  tags?: EmbeddedTagList | null;
  [k: string]: unknown;
}
/**
 * A page of internal articles.
 */
export interface InternalArticleList {
  /**
   * Always list.
   */
  type: string;
  /**
   * The internal articles of this page.
   */
  data: InternalArticle[];
  /**
   * How many items the whole list holds; null when unknown.
   */
  total_count?: number | null;
  /**
   * Where the list stands.
   */
  pages?: Pages | null;
  [k: string]: unknown;
}
/**
 * A page of the internal articles that a search found.
 */
export interface InternalArticleSearch {
  /**
   * Always list.
   */
  type: string;
  /**
   * What was found.
   */
  data: {
    /**
     * The internal articles of this page.
     */
    internal_articles?: InternalArticle[];
    [k: string]: unknown;
  };
  /**
   * How many internal articles were found.
   */
  total_count?: number | null;
  /**
   * Where the list stands.
   */
  pages?: Pages | null;
  [k: string]: unknown;
}
/**
 * The addresses from which the workspace can be used.
 */
export interface IpAllowlist {
  /**
   * Always ip_allowlist.
   */
  type: string;
  /**
   * Whether other addresses are kept out.
   */
  enabled: boolean;
  /**
   * IP addresses, and ranges such as 192.168.1.0/24.
   */
  ip_allowlist: string[];
  [k: string]: unknown;
}
/**
 * Something that Intercom carries out after the call that asked for it.
 */
export interface Job {
  /**
   * Always job.
   */
  type?: 'job';
  /**
   * Id of the job.
   */
  id: string;
  /**
   * How far it is: pending, success or failed.
   */
  status?: string | null;
  /**
   * Address of the API that tells its state.
   */
  url?: string | null;
  /**
   * What kind of object it makes, such as ticket.
   */
  resource_type?: string | null;
  /**
   * Id of the object that it made; null before that.
   */
  resource_id?: string | null;
  /**
   * Address of the API with that object; null before that.
   */
  resource_url?: string | null;
  [k: string]: unknown;
}
/**
 * A saved reply for teammates.
 */
export interface Macro {
  /**
   * Always macro.
   */
  type: 'macro';
  /**
   * Intercom id of the macro.
   */
  id: string;
  /**
   * Name of the macro.
   */
  name: string;
  /**
   * Text of the macro as HTML, with attribute elements where a value of the customer goes.
   */
  body?: string | null;
  /**
   * Text of the macro as plain text, with its placeholders in double braces.
   */
  body_text?: string | null;
  /**
   * Time the macro was created, as ISO 8601.
   */
  created_at?: string;
  /**
   * Time of the last change, as ISO 8601.
   */
  updated_at?: string;
  /**
   * Who can use it: everyone or specific_teams.
   */
  visible_to?: string;
  /**
   * Ids of the teams that can use it, where not everyone can.
   */
  visible_to_team_ids?: string[];
  /**
   * Where it can be used: inbox, messenger.
   */
  available_on?: string[];
  [k: string]: unknown;
}
/**
 * The admin whose token is used, with the workspace the token belongs to.
 */
export interface Me {
  /**
   * Always admin.
   */
  type: 'admin';
  /**
   * Intercom id of the admin.
   */
  id: string;
  /**
   * Name of the admin.
   */
  name: string | null;
  /**
   * E-mail address of the admin.
   */
  email: string | null;
  /**
   * Whether that address was verified; do not use this answer as a login unless true.
   */
  email_verified?: boolean | null;
  /**
   * Job title; null when not set.
   */
  job_title?: string | null;
  /**
   * Whether the admin is away.
   */
  away_mode_enabled?: boolean;
  /**
   * Whether new conversations go to someone else while the admin is away.
   */
  away_mode_reassign?: boolean;
  /**
   * Whether the admin has a seat in the inbox.
   */
  has_inbox_seat?: boolean;
  /**
   * Ids of the teams the admin is in.
   */
  team_ids?: number[];
  /**
   * Picture: an object, or just its address; null when there is none.
   */
  avatar?: Avatar | string | null;
  /**
   * The workspace of the token.
   */
  app: Workspace | null;
  [k: string]: unknown;
}
/**
 * A workspace, which Intercom also calls app.
 */
export interface Workspace {
  /**
   * Always app.
   */
  type?: string;
  /**
   * Id of the workspace; webhooks carry it as app_id.
   */
  id_code: string;
  /**
   * Name of the workspace.
   */
  name: string | null;
  /**
   * Where its data lives: US, EU or AU.
   */
  region: string;
  /**
   * Time zone of the workspace, as an IANA name.
   */
  timezone?: string | null;
  /**
   * Time the workspace was created, in unix seconds.
   */
  created_at?: number;
  /**
   * Whether identity verification is enforced.
   */
  secure?: boolean | null;
  /**
   * Whether identity verification is in use.
   */
  identity_verification?: boolean | null;
  [k: string]: unknown;
}
/**
 * A page of the contacts that were merged into a user.
 */
export interface MergedContactList {
  /**
   * Always list.
   */
  type: string;
  /**
   * The merges of this page.
   */
  data: MergedContact[];
  /**
   * Where the next page begins; missing on the last one.
   */
  next_cursor?: string | null;
  /**
   * Whether there is another page.
   */
  has_more: boolean;
  [k: string]: unknown;
}
/**
 * A message that an admin sent, or the first message of a conversation that a contact began.
 */
export interface Message {
  /**
   * admin_message or user_message.
   */
  type: string;
  /**
   * Intercom id of the message; not the id of a conversation.
   */
  id: string;
  /**
   * Time the message was created, in unix seconds.
   */
  created_at: number;
  /**
   * Subject of a mail.
   */
  subject?: string | null;
  /**
   * Text of the message; may hold HTML.
   */
  body: string | null;
  /**
   * email, inapp, whatsapp, facebook or twitter. Open set.
   */
  message_type: string;
  /**
   * Conversation the message belongs to; missing until there is one.
   */
  conversation_id?: string | null;
  /**
   * The admin who sent the message.
   */
  owner?: Admin | TeammateReference | null;
  [k: string]: unknown;
}
/**
 * Something that the workspace tells its customers in newsfeeds.
 */
export interface NewsItem {
  /**
   * Always news-item.
   */
  type: 'news-item';
  /**
   * Intercom id of the news item.
   */
  id: string;
  /**
   * Id of the workspace that holds it.
   */
  workspace_id?: string;
  /**
   * Title of the news item.
   */
  title: string;
  /**
   * Text of the news item, as HTML.
   */
  body?: string | null;
  /**
   * Id of the admin who is named as the sender.
   */
  sender_id?: number;
  /**
   * Whether customers see it: draft or live.
   */
  state: string;
  /**
   * The newsfeeds that it is shown in.
   */
  newsfeed_assignments?: NewsfeedAssignment[];
  /**
   * Names of labels that customers see.
   */
  labels?: (string | null)[];
  /**
   * Address of the picture above it; null when it has none.
   */
  cover_image_url?: string | null;
  /**
   * Emojis that customers can react with; none when there are no reactions.
   */
  reactions?: (string | null)[];
  /**
   * Whether it appears without a badge in the Messenger.
   */
  deliver_silently?: boolean;
  /**
   * Time the news item was created, in unix seconds.
   */
  created_at?: number;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at?: number;
  [k: string]: unknown;
}
/**
 * Where a news item is shown, and since when.
 */
export interface NewsfeedAssignment {
  /**
   * Id of the newsfeed.
   */
  newsfeed_id: number | string;
  /**
   * Time the item was published there, in unix seconds; null or missing for a draft.
   */
  published_at?: number | null;
  [k: string]: unknown;
}
/**
 * A list of news items for some of the customers.
 */
export interface Newsfeed {
  /**
   * Always newsfeed.
   */
  type: 'newsfeed';
  /**
   * Intercom id of the newsfeed.
   */
  id: string;
  /**
   * Name of the newsfeed; customers never see it.
   */
  name: string;
  /**
   * Time the newsfeed was created, in unix seconds.
   */
  created_at?: number;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at?: number;
  [k: string]: unknown;
}
/**
 * A page of notes.
 */
export interface NoteList {
  /**
   * Always list.
   */
  type: string;
  /**
   * The notes of this page.
   */
  data: Note[];
  /**
   * How many items the whole list holds; null when unknown.
   */
  total_count?: number | null;
  /**
   * Where the list stands.
   */
  pages?: Pages | null;
  [k: string]: unknown;
}
/**
 * A day on which other hours hold than in the schedule.
 */
export interface OfficeHoursException {
  /**
   * Always office_hours_exception.
   */
  type: string;
  /**
   * Id of the exception.
   */
  id: string;
  /**
   * Id of the schedule that it is an exception to.
   */
  office_hours_schedule_id: string;
  /**
   * The day, as YYYY-MM-DD.
   */
  exception_date: string;
  /**
   * closed, or custom_hours for the hours in time_intervals.
   */
  exception_type: string;
  /**
   * Name of the exception; null when it has none.
   */
  name?: string | null;
  /**
   * The times of the day at which it is open; null when it is closed.
   */
  time_intervals?: OfficeHoursInterval[] | null;
  /**
   * Whether it holds on the same day of every year.
   */
  recurring_annually?: boolean;
  /**
   * Time it was created, in unix seconds.
   */
  created_at?: number;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at?: number;
  [k: string]: unknown;
}
/**
 * A time at which the workspace is open, in minutes: since Monday 00:00 in a schedule, since midnight in an exception.
 */
export interface OfficeHoursInterval {
  /**
   * Minute at which it begins.
   */
  start_minute: number;
  /**
   * Minute at which it ends.
   */
  end_minute: number;
  /**
   * Day on which it begins, from 0 for Monday to 6 for Sunday.
   */
  day_of_week?: number;
  [k: string]: unknown;
}
/**
 * All exceptions to an office hours schedule.
 */
export interface OfficeHoursExceptionList {
  /**
   * Always office_hours_exception.list.
   */
  type: string;
  /**
   * The exceptions.
   */
  data: OfficeHoursException[];
  [k: string]: unknown;
}
/**
 * The hours of an ordinary week in which the workspace is open.
 */
export interface OfficeHoursSchedule {
  /**
   * Always office_hours_schedule.
   */
  type: string;
  /**
   * Id of the schedule.
   */
  id: string;
  /**
   * Name of the schedule.
   */
  name: string;
  /**
   * IANA name of the time zone that its hours are in.
   */
  time_zone_name: string;
  /**
   * The times of a week at which it is open.
   */
  time_intervals: OfficeHoursInterval[];
  /**
   * Whether it is always open.
   */
  twenty_four_seven?: boolean;
  /**
   * Time it was created, in unix seconds.
   */
  created_at?: number;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at?: number;
  [k: string]: unknown;
}
/**
 * All office hours schedules of the workspace.
 */
export interface OfficeHoursScheduleList {
  /**
   * Always office_hours_schedule.list.
   */
  type: string;
  /**
   * The schedules.
   */
  data: OfficeHoursSchedule[];
  [k: string]: unknown;
}
/**
 * A text message that leads a caller into the Messenger.
 */
export interface PhoneCallRedirect {
  /**
   * Always phone_call_redirect.
   */
  type: string;
  /**
   * Address of the link that was sent.
   */
  url?: string | null;
  /**
   * Number that it was sent to.
   */
  phone?: string | null;
  [k: string]: unknown;
}
/**
 * A column that a dataset can be exported with.
 */
export interface ReportingAttribute {
  /**
   * Name of the column; two columns of different kinds can share it.
   */
  id: string;
  /**
   * Name of the column with its kind before it, which no other column has: what an export asks for.
   */
  qualified_id?: string | null;
  /**
   * What people call it.
   */
  name?: string | null;
  [k: string]: unknown;
}
/**
 * Figures that can be exported, such as those of conversations.
 */
export interface ReportingDataset {
  /**
   * Id of the dataset.
   */
  id: string;
  /**
   * What people call it.
   */
  name?: string | null;
  /**
   * What its figures are about.
   */
  description?: string | null;
  /**
   * The column whose time decides whether a row is in the period of an export.
   */
  default_time_attribute_id?: string | null;
  /**
   * The columns that it has.
   */
  attributes: ReportingAttribute[];
  [k: string]: unknown;
}
/**
 * All datasets that can be exported.
 */
export interface ReportingDatasetList {
  /**
   * Always list.
   */
  type: 'list';
  /**
   * The datasets.
   */
  data: ReportingDataset[];
  [k: string]: unknown;
}
/**
 * All segments of the workspace.
 */
export interface SegmentList {
  /**
   * Always segment.list.
   */
  type: string;
  /**
   * The segments.
   */
  segments: Segment[];
  /**
   * May be sent empty; segments come all at once.
   */
  pages?: {
    [k: string]: unknown;
  } | null;
  [k: string]: unknown;
}
/**
 * A thread that a teammate began from within a conversation, with its messages.
 */
export interface SideConversation {
  /**
   * Id of the side conversation.
   */
  side_conversation_id: string;
  /**
   * Its messages.
   */
  conversation_parts: ConversationPart[];
  /**
   * How many messages it has.
   */
  total_count?: number;
  [k: string]: unknown;
}
/**
 * Side conversations, a page at a time.
 */
export interface SideConversationList {
  /**
   * Always side_conversation.list.
   */
  type: string;
  /**
   * Those of this page.
   */
  side_conversations: SideConversation[];
  /**
   * How many there are.
   */
  total_count?: number;
  /**
   * Where the list stands.
   */
  pages?: Pages | null;
  [k: string]: unknown;
}
/**
 * Name and description of a subscription type in one language.
 */
export interface SubscriptionTranslation {
  /**
   * Name of the subscription type.
   */
  name: string;
  /**
   * What it is about; null when nobody said.
   */
  description?: string | null;
  /**
   * Language, such as en.
   */
  locale: string;
  [k: string]: unknown;
}
/**
 * A kind of messages that contacts can subscribe to or opt out of.
 */
export interface SubscriptionType {
  /**
   * Always subscription.
   */
  type: 'subscription';
  /**
   * Intercom id of the subscription type.
   */
  id: string;
  /**
   * live, draft or archived. Open set.
   */
  state: string;
  /**
   * opt_in: contacts get it once they say yes; opt_out: they get it until they say no.
   */
  consent_type: string;
  /**
   * Name and description in the default language.
   */
  default_translation?: SubscriptionTranslation | null;
  /**
   * Name and description in each language.
   */
  translations?: SubscriptionTranslation[];
  /**
   * What is sent: email, sms_message. Open set.
   */
  content_types?: string[];
  [k: string]: unknown;
}
/**
 * Subscription types of the workspace, or those with a choice of a contact.
 */
export interface SubscriptionTypeList {
  /**
   * Always list.
   */
  type: string;
  /**
   * The subscription types.
   */
  data: SubscriptionType[];
  [k: string]: unknown;
}
/**
 * Tags of the workspace or of a contact, all at once.
 */
export interface TagList {
  /**
   * Always list.
   */
  type: string;
  /**
   * The tags.
   */
  data: Tag[];
  [k: string]: unknown;
}
/**
 * A group of admins that conversations can be assigned to.
 */
export interface Team {
  /**
   * Always team.
   */
  type: 'team';
  /**
   * Intercom id of the team.
   */
  id: string;
  /**
   * Name of the team.
   */
  name: string;
  /**
   * Ids of the admins in the team.
   */
  admin_ids: number[];
  /**
   * Which admins serve the team first; null or missing when not set.
   */
  admin_priority_level?: {
    /**
     * Ids of the admins who serve it first.
     */
    primary_admin_ids?: number[] | null;
    /**
     * Ids of the admins who serve it when there is time.
     */
    secondary_admin_ids?: number[] | null;
    [k: string]: unknown;
  } | null;
  /**
   * Most conversations an admin gets at a time, for load balanced teams.
   */
  assignment_limit?: number | null;
  /**
   * How conversations are shared out, such as round_robin, load_balanced or manual. Open set.
   */
  distribution_method?: string | null;
  [k: string]: unknown;
}
/**
 * All teams of the workspace.
 */
export interface TeamList {
  /**
   * Always team.list.
   */
  type: string;
  /**
   * The teams.
   */
  teams: Team[];
  [k: string]: unknown;
}
/**
 * How many conversations an admin of a team has at the moment.
 */
export interface TeamMetric {
  /**
   * Always team_metric.
   */
  type: string;
  /**
   * Id of the admin.
   */
  admin_id: string;
  /**
   * Open conversations that are assigned to the admin.
   */
  open: number;
  /**
   * Those of them that wait for an answer longer than idle_threshold.
   */
  idle: number;
  /**
   * Snoozed conversations that are assigned to the admin.
   */
  snoozed: number;
  [k: string]: unknown;
}
/**
 * What each admin of a team has at the moment.
 */
export interface TeamMetricList {
  /**
   * Always team_metric.list.
   */
  type: string;
  /**
   * One entry an admin.
   */
  data: TeamMetric[];
  [k: string]: unknown;
}
/**
 * A structured request with a type, fields and a state.
 */
export interface Ticket {
  /**
   * Always ticket.
   */
  type: 'ticket';
  /**
   * Intercom id of the ticket, the one that API calls take.
   */
  id: string;
  /**
   * Number of the ticket in the inbox; never valid in an API call.
   */
  ticket_id: string;
  /**
   * Customer, Back-office or Tracker. Open set.
   */
  category: string;
  /**
   * Values of the fields of the ticket by name; _default_title_ and _default_description_ always exist.
   */
  ticket_attributes: CustomAttributes;
  /**
   * State of the ticket: an object since 2.12, its category as text in 2.11; null when it has none.
   */
  ticket_state: TicketState | string | null;
  /**
   * Name of the state that teammates see (2.11).
   */
  ticket_state_internal_label?: string | null;
  /**
   * Name of the state that contacts see (2.11).
   */
  ticket_state_external_label?: string | null;
  /**
   * Id of the state before the last change (2.16); null when it never changed.
   */
  previous_ticket_state_id?: string | null;
  /**
   * Type of the ticket; null when the type is gone.
   */
  ticket_type: TicketType | null;
  /**
   * The contacts it concerns.
   */
  contacts: ContactReferenceList;
  /**
   * Id of the admin it is assigned to: a number since 2.16, text before; 0, "0" or null when nobody.
   */
  admin_assignee_id: number | string | null;
  /**
   * Id of the team it is assigned to: a number since 2.16, text before; 0, "0" or null when none.
   */
  team_assignee_id: number | string | null;
  /**
   * Intercom id of the company of the ticket; null when it has none.
   */
  company_id?: string | null;
  /**
   * Channel the ticket came by.
   */
  channel?: string | null;
  /**
   * Time the ticket was created, in unix seconds.
   */
  created_at: number;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at: number;
  /**
   * False when the ticket is closed.
   */
  open: boolean;
  /**
   * Time a snoozed ticket opens again, in unix seconds; null when not snoozed.
   */
  snoozed_until?: number | null;
  /**
   * Linked conversations and tickets.
   */
  linked_objects?: LinkedObjectList | null;
  /**
   * What happened to the ticket.
   */
  ticket_parts?: TicketPartList | null;
  /**
   * Whether the contact can see the ticket.
   */
  is_shared: boolean | null;
  [k: string]: unknown;
}
/**
 * A state that a ticket can be in.
 */
export interface TicketState {
  /**
   * Always ticket_state.
   */
  type: 'ticket_state';
  /**
   * Intercom id of the state; goes back as ticket_state_id.
   */
  id: string;
  /**
   * submitted, in_progress, waiting_on_customer or resolved. Open set.
   */
  category: string;
  /**
   * Name that teammates see.
   */
  internal_label: string | null;
  /**
   * Name that contacts see.
   */
  external_label: string | null;
  /**
   * Whether the state is out of use; only in the list of states.
   */
  archived?: boolean;
  /**
   * Ticket types that use the state; only in the list of states.
   */
  ticket_types?: {
    /**
     * Always list.
     */
    type?: string;
    /**
     * The ticket types.
     */
    data?: TicketType[];
    [k: string]: unknown;
  } | null;
  [k: string]: unknown;
}
/**
 * A kind of ticket, with its fields and states.
 */
export interface TicketType {
  /**
   * Always ticket_type.
   */
  type: 'ticket_type';
  /**
   * Intercom id of the type.
   */
  id: string;
  /**
   * Name of the type.
   */
  name: string;
  /**
   * Customer, Back-office or Tracker. Open set.
   */
  category: string;
  /**
   * Description of the type.
   */
  description?: string | null;
  /**
   * Emoji of the type.
   */
  icon?: string | null;
  /**
   * Id of the workspace.
   */
  workspace_id?: string;
  /**
   * Whether contacts cannot see its tickets.
   */
  is_internal?: boolean;
  /**
   * Whether it is out of use.
   */
  archived?: boolean;
  /**
   * Time it was created, in unix seconds.
   */
  created_at?: number | null;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at?: number | null;
  /**
   * Fields of its tickets.
   */
  ticket_type_attributes?: {
    /**
     * list or ticket_type_attributes.list.
     */
    type?: string;
    /**
     * The fields, as sent.
     */
    data?: TicketTypeAttribute[];
    /**
     * The fields, as described.
     */
    ticket_type_attributes?: TicketTypeAttribute[];
    [k: string]: unknown;
  } | null;
  /**
   * States its tickets can be in (2.12).
   */
  ticket_states?: {
    /**
     * Always list.
     */
    type?: string;
    /**
     * The states.
     */
    data?: TicketState[];
    [k: string]: unknown;
  } | null;
  [k: string]: unknown;
}
/**
 * A field of the tickets of one type.
 */
export interface TicketTypeAttribute {
  /**
   * Always ticket_type_attribute.
   */
  type: 'ticket_type_attribute';
  /**
   * Intercom id of the attribute; searches name it so, not by name.
   */
  id: string;
  /**
   * Id of the workspace.
   */
  workspace_id?: string;
  /**
   * Name of the attribute; _default_title_ and _default_description_ are built in.
   */
  name: string;
  /**
   * Description for teammates.
   */
  description?: string | null;
  /**
   * string, list, integer, decimal, boolean, datetime or files. Open set.
   */
  data_type: string;
  /**
   * Details of the input: multiline for text, list_items (id and name) for lists. A list value is set by the id of its item.
   */
  input_options?: {
    [k: string]: unknown;
  } | null;
  /**
   * Position among the attributes, from 0.
   */
  order?: number | null;
  /**
   * Whether teammates must fill it in.
   */
  required_to_create?: boolean;
  /**
   * Whether contacts must fill it in.
   */
  required_to_create_for_contacts?: boolean;
  /**
   * Whether teammates see it on creation.
   */
  visible_on_create?: boolean;
  /**
   * Whether contacts see it.
   */
  visible_to_contacts?: boolean;
  /**
   * Whether it is built in.
   */
  default?: boolean;
  /**
   * Id of the ticket type.
   */
  ticket_type_id?: number | string | null;
  /**
   * Whether it is out of use.
   */
  archived?: boolean;
  /**
   * Time it was created, in unix seconds.
   */
  created_at?: number | null;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at?: number | null;
  [k: string]: unknown;
}
/**
 * The newest parts of a ticket, 500 at most.
 */
export interface TicketPartList {
  /**
   * Always ticket_part.list.
   */
  type: string;
  /**
   * The parts, oldest first.
   */
  ticket_parts: TicketPart[];
  /**
   * How many parts the ticket has.
   */
  total_count: number;
  [k: string]: unknown;
}
/**
 * One thing that happened to a ticket. A reply to a ticket answers with its part.
 */
export interface TicketPart {
  /**
   * Always ticket_part.
   */
  type: 'ticket_part';
  /**
   * Intercom id of the part.
   */
  id: string;
  /**
   * What happened: comment, note, quick_reply, assignment, snoozed, ticket_state_updated_by_admin, ticket_attribute_updated_by_admin and more. Open set.
   */
  part_type: string;
  /**
   * Text, as HTML; null or missing when the part has none.
   */
  body?: string | null;
  /**
   * Category of the state before: submitted, in_progress, waiting_on_customer or resolved.
   */
  previous_ticket_state?: string | null;
  /**
   * Category of the state after: submitted, in_progress, waiting_on_customer or resolved.
   */
  ticket_state?: string | null;
  /**
   * Time it happened, in unix seconds.
   */
  created_at: number;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at?: number | null;
  /**
   * Who got the ticket; null or missing when the part assigns nothing.
   */
  assigned_to?: Reference | null;
  /**
   * Who did it.
   */
  author: PartAuthor;
  /**
   * Files sent with the part.
   */
  attachments?: Attachment[] | null;
  /**
   * Id the part has in the system it was imported from.
   */
  external_id?: string | null;
  /**
   * Whether the text was removed by redaction.
   */
  redacted?: boolean | null;
  /**
   * Code of the app that made the part through the API.
   */
  app_package_code?: string | null;
  /**
   * The attribute that changed and its new value; only for changes of attributes.
   */
  updated_attribute_data?: {
    /**
     * The attribute.
     */
    attribute?: {
      /**
       * Always attribute.
       */
      type?: string;
      /**
       * Intercom id of the attribute.
       */
      id?: string;
      /**
       * Name of the attribute.
       */
      label?: string | null;
      [k: string]: unknown;
    } | null;
    /**
     * The new value.
     */
    value?: {
      /**
       * Always value.
       */
      type?: string;
      /**
       * Id of the value: text, a list of numbers for files, or null for none.
       */
      id?: (string | number | null) | (number | string)[];
      /**
       * The value as people see it: text, or a list of file names.
       */
      label?: (string | null) | string[];
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  [k: string]: unknown;
}
/**
 * A page of tickets.
 */
export interface TicketList {
  /**
   * Always ticket.list.
   */
  type: string;
  /**
   * The tickets of this page.
   */
  tickets: Ticket[];
  /**
   * How many tickets the whole list holds.
   */
  total_count?: number | null;
  /**
   * Where the list stands.
   */
  pages?: Pages | null;
  [k: string]: unknown;
}
/**
 * All ticket states of the workspace.
 */
export interface TicketStateList {
  /**
   * Always list.
   */
  type: string;
  /**
   * The states.
   */
  data: TicketState[];
  [k: string]: unknown;
}
/**
 * All ticket types of the workspace.
 */
export interface TicketTypeList {
  /**
   * Always list.
   */
  type: string;
  /**
   * The ticket types.
   */
  data: TicketType[];
  [k: string]: unknown;
}
/**
 * Somebody on the website who is no contact yet.
 */
export interface Visitor {
  /**
   * Always visitor.
   */
  type: 'visitor';
  /**
   * Intercom id: 24 hexadecimal digits.
   */
  id: string;
  /**
   * Id that the Messenger gave the visitor: a uuid.
   */
  user_id: string;
  /**
   * Whether nothing is known that names the visitor.
   */
  anonymous?: boolean;
  /**
   * E-mail address; empty when unknown.
   */
  email?: string | null;
  /**
   * Phone number; null when unknown.
   */
  phone?: string | null;
  /**
   * Display name; null when unknown.
   */
  name?: string | null;
  /**
   * Name that Intercom shows for one without a name; null when it has none.
   */
  pseudonym?: string | null;
  /**
   * Picture of the visitor.
   */
  avatar?: Avatar | null;
  /**
   * Id of the workspace.
   */
  app_id?: string;
  /**
   * Companies of the visitor.
   */
  companies?: {
    /**
     * Always company.list.
     */
    type?: string;
    /**
     * The companies.
     */
    companies?: Company[];
    [k: string]: unknown;
  } | null;
  /**
   * Where the visitor is, as far as the address of the computer tells.
   */
  location_data?: {
    /**
     * Always location_data.
     */
    type?: string;
    /**
     * City.
     */
    city_name?: string | null;
    /**
     * Continent, by two letters.
     */
    continent_code?: string | null;
    /**
     * Country, by two or three letters.
     */
    country_code?: string | null;
    /**
     * Country.
     */
    country_name?: string | null;
    /**
     * Postal code.
     */
    postal_code?: string | null;
    /**
     * Region.
     */
    region_name?: string | null;
    /**
     * Time zone, as an IANA name.
     */
    timezone?: string | null;
    [k: string]: unknown;
  } | null;
  /**
   * Time of the last visit, in unix seconds; null when unknown.
   */
  last_request_at?: number | null;
  /**
   * Time the visitor was first seen, in unix seconds.
   */
  created_at: number;
  /**
   * Time the visitor was first seen by your system, in unix seconds.
   */
  remote_created_at?: number | null;
  /**
   * Time of signing up, in unix seconds.
   */
  signed_up_at?: number | null;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at: number;
  /**
   * How often the visitor came.
   */
  session_count?: number | null;
  /**
   * Social media profiles.
   */
  social_profiles?: {
    /**
     * Always social_profile.list.
     */
    type?: string;
    /**
     * The profiles.
     */
    social_profiles?: {
      [k: string]: unknown;
    }[];
    [k: string]: unknown;
  } | null;
  /**
   * Id of the admin who owns the visitor; null when nobody does.
   */
  owner_id?: number | string | null;
  /**
   * Whether the visitor gets no e-mails.
   */
  unsubscribed_from_emails?: boolean;
  /**
   * Whether an e-mail was marked as spam.
   */
  marked_email_as_spam?: boolean;
  /**
   * Whether an e-mail came back.
   */
  has_hard_bounced?: boolean;
  /**
   * Tags on the visitor.
   */
  tags?: EmbeddedTagList | null;
  /**
   * Segments of the visitor.
   */
  segments?: EmbeddedSegmentList | null;
  /**
   * Values of the contact attributes of the workspace.
   */
  custom_attributes: CustomAttributes;
  /**
   * Address of the page that led to the website.
   */
  referrer?: string | null;
  /**
   * Campaign of the address that was visited.
   */
  utm_campaign?: string | null;
  /**
   * Content of that campaign.
   */
  utm_content?: string | null;
  /**
   * Medium of that campaign.
   */
  utm_medium?: string | null;
  /**
   * Source of that campaign.
   */
  utm_source?: string | null;
  /**
   * Term of that campaign.
   */
  utm_term?: string | null;
  /**
   * Whether the browser asks not to be tracked.
   */
  do_not_track?: boolean | null;
  [k: string]: unknown;
}
/**
 * How far a WhatsApp message came.
 */
export interface WhatsappMessageStatus {
  /**
   * Id of the event, where statuses are listed.
   */
  id?: string;
  /**
   * Conversation that the message belongs to.
   */
  conversation_id: string;
  /**
   * Contact that it was sent to, where statuses are listed.
   */
  user_id?: string | null;
  /**
   * sent, delivered, read or failed. Open set.
   */
  status: string;
  /**
   * Kind of message: broadcast_outbound. Open set.
   */
  type?: string;
  /**
   * Time it was sent, in unix seconds.
   */
  created_at: number;
  /**
   * Time of the last change, in unix seconds.
   */
  updated_at?: number;
  /**
   * Name of the WhatsApp template that was used.
   */
  template_name?: string | null;
  /**
   * WhatsApp id of the message, where a single one is asked for.
   */
  message_id?: string;
  /**
   * WhatsApp id of the message, where statuses are listed.
   */
  whatsapp_message_id?: string;
  /**
   * Why it failed.
   */
  error?: {
    /**
     * What went wrong.
     */
    message?: string;
    /**
     * More about it.
     */
    details?: string | null;
    [k: string]: unknown;
  } | null;
  [k: string]: unknown;
}
/**
 * How far the WhatsApp messages of one broadcast came.
 */
export interface WhatsappMessageStatusList {
  /**
   * Always list.
   */
  type: string;
  /**
   * Id of the set of messages that was asked for.
   */
  ruleset_id: string | number;
  /**
   * Where the list stands.
   */
  pages?: {
    /**
     * Always pages.
     */
    type?: string;
    /**
     * How many items a page holds.
     */
    per_page?: number;
    /**
     * How many pages there are.
     */
    total_pages?: number;
    /**
     * Where the next page begins; missing on the last one.
     */
    next?: NextPage | null;
    [k: string]: unknown;
  } | null;
  /**
   * How many items the whole list holds.
   */
  total_count: number;
  /**
   * The messages of this page.
   */
  events: WhatsappMessageStatus[];
  [k: string]: unknown;
}
/**
 * What a workflow of the workspace does, and when.
 */
export interface Workflow {
  /**
   * Intercom id of the workflow.
   */
  id: string;
  /**
   * Title of the workflow.
   */
  title?: string | null;
  /**
   * What it is for; null when nobody said.
   */
  description?: string | null;
  /**
   * What starts it, such as inbound_conversation.
   */
  trigger_type?: string | null;
  /**
   * live, draft or paused.
   */
  state?: string | null;
  /**
   * Channels that it runs in.
   */
  target_channels?: string[] | null;
  /**
   * Devices that it is meant for.
   */
  preferred_devices?: string[] | null;
  /**
   * When it was made, as an ISO time.
   */
  created_at?: string | null;
  /**
   * When it last changed, as an ISO time.
   */
  updated_at?: string | null;
  /**
   * Whom it is for; null when it is for everybody.
   */
  targeting?: {
    [k: string]: unknown;
  } | null;
  /**
   * Its steps and their settings; null when it has none.
   */
  snapshot?: {
    [k: string]: unknown;
  } | null;
  /**
   * Attributes of its own.
   */
  attributes?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  /**
   * Rules inside its steps.
   */
  embedded_rules?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  [k: string]: unknown;
}
/**
 * A workflow as Intercom exports it.
 */
export interface WorkflowExport {
  /**
   * Version of this form.
   */
  export_version?: string | null;
  /**
   * When it was exported, as an ISO time.
   */
  exported_at?: string | null;
  /**
   * Workspace that it belongs to.
   */
  app_id?: number | string | null;
  /**
   * The workflow itself.
   */
  workflow: Workflow;
  [k: string]: unknown;
}
