/**
 * Generated from schemas/ by scripts/generate.mjs. Do not edit:
 * change the schema and run `npm run generate`.
 */

import type { IntercomObjects } from './types.js';

/** A JSON Schema (draft-07) of one object; its references name other entries of `schemas` by `$id`. */
export interface JsonSchema {
  $schema: string;
  /** The name of the schema, with .json at its end. */
  $id: string;
  /** The name of the type. */
  title: string;
  description: string;
  type: 'object';
  required?: string[];
  properties: Record<string, Record<string, unknown>>;
  [keyword: string]: unknown;
}

/** The schemas by name. */
export const schemas: Record<keyof IntercomObjects, JsonSchema> = {
  "activity-log": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "activity-log.json",
    "title": "ActivityLog",
    "description": "Something that an admin did in the workspace or to it.",
    "type": "object",
    "required": [
      "id",
      "performed_by",
      "created_at",
      "activity_type"
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "Id of the entry."
      },
      "type": {
        "type": "string",
        "description": "Always admin_activity_log_event; in notifications only."
      },
      "performed_by": {
        "type": "object",
        "description": "The admin who did it.",
        "required": [
          "id"
        ],
        "properties": {
          "type": {
            "type": "string",
            "description": "Always admin."
          },
          "id": {
            "type": "string",
            "description": "Id of the admin."
          },
          "email": {
            "type": [
              "string",
              "null"
            ],
            "description": "E-mail address of the admin."
          },
          "ip": {
            "type": [
              "string",
              "null"
            ],
            "description": "Address that the admin came from."
          }
        }
      },
      "metadata": {
        "type": [
          "object",
          "null"
        ],
        "description": "Details; which ones depends on activity_type."
      },
      "created_at": {
        "type": "integer",
        "description": "Time it happened, in unix seconds."
      },
      "activity_type": {
        "type": "string",
        "description": "What kind of activity it is, such as admin_login_success. Open set."
      },
      "activity_description": {
        "type": [
          "string",
          "null"
        ],
        "description": "The activity in a sentence."
      }
    }
  },
  "activity-log-event-type-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "activity-log-event-type-list.json",
    "title": "ActivityLogEventTypeList",
    "description": "All types of entries that the activity log can have.",
    "type": "object",
    "required": [
      "type",
      "event_types"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always activity_log_event_type.list."
      },
      "event_types": {
        "type": "array",
        "description": "The types.",
        "items": {
          "type": "string"
        }
      }
    }
  },
  "activity-log-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "activity-log-list.json",
    "title": "ActivityLogList",
    "description": "One page of the activity log, newest first.",
    "type": "object",
    "required": [
      "type",
      "activity_logs"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always activity_log.list."
      },
      "pages": {
        "anyOf": [
          {
            "$ref": "pages.json"
          },
          {
            "type": "null"
          }
        ],
        "description": "Where the list stands."
      },
      "activity_logs": {
        "type": "array",
        "description": "The entries of this page.",
        "items": {
          "$ref": "activity-log.json"
        }
      }
    }
  },
  "addressable": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "addressable.json",
    "title": "Addressable",
    "description": "A pointer to an object that has its own address in the API.",
    "type": "object",
    "required": [
      "type",
      "id",
      "url"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Type of the object pointed at, such as tag, note, company or subscription."
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the object."
      },
      "url": {
        "type": "string",
        "description": "Path of the object, relative to the API host."
      }
    }
  },
  "addressable-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "addressable-list.json",
    "title": "AddressableList",
    "description": "A list embedded in a contact or company: at most the first ten pointers, with the address of the whole list.",
    "type": "object",
    "required": [
      "data",
      "url",
      "total_count",
      "has_more"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "list, or note.list in a company; versions differ on whether it is sent."
      },
      "data": {
        "type": "array",
        "description": "The first pointers, ten at most.",
        "items": {
          "$ref": "addressable.json"
        }
      },
      "url": {
        "type": "string",
        "description": "Path of the whole list, relative to the API host."
      },
      "total_count": {
        "type": "integer",
        "description": "How many objects the whole list holds."
      },
      "has_more": {
        "type": "boolean",
        "description": "True when the whole list holds more than data shows."
      }
    }
  },
  "admin": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "admin.json",
    "title": "Admin",
    "description": "A teammate of the workspace.",
    "type": "object",
    "required": [
      "type",
      "id",
      "name",
      "email",
      "away_mode_enabled",
      "away_mode_reassign"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always admin.",
        "const": "admin"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the admin."
      },
      "name": {
        "type": [
          "string",
          "null"
        ],
        "description": "Name of the admin."
      },
      "email": {
        "type": [
          "string",
          "null"
        ],
        "description": "E-mail address of the admin."
      },
      "job_title": {
        "type": [
          "string",
          "null"
        ],
        "description": "Job title; null when not set."
      },
      "away_mode_enabled": {
        "type": "boolean",
        "description": "Whether the admin is away."
      },
      "away_mode_reassign": {
        "type": "boolean",
        "description": "Whether new conversations go to someone else while the admin is away."
      },
      "away_status_reason_id": {
        "type": [
          "integer",
          "string",
          "null"
        ],
        "description": "Id of the reason for being away; null when none is given."
      },
      "has_inbox_seat": {
        "type": "boolean",
        "description": "Whether the admin has a seat in the inbox."
      },
      "team_ids": {
        "type": "array",
        "description": "Ids of the teams the admin is in.",
        "items": {
          "type": "integer"
        }
      },
      "avatar": {
        "description": "Picture: its address since 2.14, an object before; null when there is none.",
        "anyOf": [
          {
            "$ref": "avatar.json"
          },
          {
            "type": "string"
          },
          {
            "type": "null"
          }
        ]
      },
      "team_priority_level": {
        "type": [
          "object",
          "null"
        ],
        "description": "How urgently the admin serves each team; may be empty.",
        "properties": {
          "primary_team_ids": {
            "type": [
              "array",
              "null"
            ],
            "description": "Ids of the teams served first.",
            "items": {
              "type": "integer"
            }
          },
          "secondary_team_ids": {
            "type": [
              "array",
              "null"
            ],
            "description": "Ids of the teams served when there is time.",
            "items": {
              "type": "integer"
            }
          }
        }
      },
      "role": {
        "type": [
          "object",
          "null"
        ],
        "description": "Permission role of the admin; null or missing when there is none.",
        "properties": {
          "type": {
            "type": "string",
            "description": "Always role."
          },
          "id": {
            "type": [
              "string",
              "null"
            ],
            "description": "Id of the role."
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "description": "Name of the role."
          }
        }
      }
    }
  },
  "admin-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "admin-list.json",
    "title": "AdminList",
    "description": "All admins of the workspace.",
    "type": "object",
    "required": [
      "type",
      "admins"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always admin.list."
      },
      "admins": {
        "type": "array",
        "description": "The admins; some entries may be null.",
        "items": {
          "anyOf": [
            {
              "$ref": "admin.json"
            },
            {
              "type": "null"
            }
          ]
        }
      }
    }
  },
  "ai-agent": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "ai-agent.json",
    "title": "AiAgent",
    "description": "What the AI agent did in a conversation.",
    "type": "object",
    "properties": {
      "source_type": {
        "type": [
          "string",
          "null"
        ],
        "description": "What brought it in: essentials_plan_setup, profile, workflow, workflow_preview or fin_preview. Open set."
      },
      "source_title": {
        "type": [
          "string",
          "null"
        ],
        "description": "Title of that source."
      },
      "last_answer_type": {
        "type": [
          "string",
          "null"
        ],
        "description": "ai_answer or custom_answer; null when it gave no answer."
      },
      "resolution_state": {
        "type": [
          "string",
          "null"
        ],
        "description": "assumed_resolution, confirmed_resolution, procedure_handoff, and escalated or negative_feedback since 2.15, called routed_to_team or abandoned before; null without an answer. Open set."
      },
      "rating": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Rating the contact gave it, from 1 to 5."
      },
      "rating_remark": {
        "type": [
          "string",
          "null"
        ],
        "description": "Words the contact added."
      },
      "created_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time of that rating, in unix seconds."
      },
      "updated_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time of its last change, in unix seconds."
      },
      "content_sources": {
        "type": [
          "object",
          "null"
        ],
        "description": "What it drew on.",
        "properties": {
          "type": {
            "type": "string",
            "description": "Always content_source.list."
          },
          "total_count": {
            "type": [
              "integer",
              "null"
            ],
            "description": "How many sources there are."
          },
          "content_sources": {
            "type": [
              "array",
              "null"
            ],
            "description": "The sources.",
            "items": {
              "$ref": "content-source.json"
            }
          }
        }
      }
    }
  },
  "article": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "article.json",
    "title": "Article",
    "description": "An article of the help center.",
    "type": "object",
    "required": [
      "type",
      "id",
      "title",
      "author_id",
      "state",
      "created_at",
      "updated_at"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always article.",
        "const": "article"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the article."
      },
      "workspace_id": {
        "type": "string",
        "description": "Id of the workspace."
      },
      "title": {
        "type": "string",
        "description": "Title; of the default language where there are several."
      },
      "description": {
        "type": [
          "string",
          "null"
        ],
        "description": "Short description under the title."
      },
      "body": {
        "type": [
          "string",
          "null"
        ],
        "description": "Text of the article, as HTML."
      },
      "body_markdown": {
        "type": [
          "string",
          "null"
        ],
        "description": "The same text as Markdown (2.16)."
      },
      "author_id": {
        "type": "integer",
        "description": "Admin who is shown as the author."
      },
      "state": {
        "type": "string",
        "description": "published or draft."
      },
      "created_at": {
        "type": "integer",
        "description": "Time it was created, in unix seconds."
      },
      "updated_at": {
        "type": "integer",
        "description": "Time of the last change, in unix seconds."
      },
      "has_unpublished_changes": {
        "type": "boolean",
        "description": "Whether a draft with changes waits beside the published text (2.16)."
      },
      "draft_updated_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time that draft was last changed, in unix seconds; null without one (2.16)."
      },
      "url": {
        "type": [
          "string",
          "null"
        ],
        "description": "Address of the published article; null while it is a draft."
      },
      "parent_ids": {
        "type": "array",
        "description": "Collections that it is in; empty when it stands alone.",
        "items": {
          "type": "integer"
        }
      },
      "parent_id": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Collection that it is in, until 2.15."
      },
      "parent_type": {
        "type": [
          "string",
          "null"
        ],
        "description": "collection or section, until 2.15."
      },
      "audience_ids": {
        "type": [
          "array",
          "null"
        ],
        "description": "Audiences that Fin answers with it; empty when it is for everybody (2.16).",
        "items": {
          "type": "integer"
        }
      },
      "ai_chatbot_availability": {
        "type": "boolean",
        "description": "Whether Fin may use it (2.16)."
      },
      "ai_copilot_availability": {
        "type": "boolean",
        "description": "Whether Copilot may use it (2.16)."
      },
      "ai_sales_agent_availability": {
        "type": "boolean",
        "description": "Whether the sales agent may use it (2.16)."
      },
      "created_by_id": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Admin who made it (2.16)."
      },
      "updated_by_id": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Admin who changed it last (2.16)."
      },
      "exclude_from_article_suggestions": {
        "type": "boolean",
        "description": "Whether Fin does not suggest it (2.16)."
      },
      "help_center_audience": {
        "type": [
          "string",
          "null"
        ],
        "description": "Who can read it in the help center: everyone, all_users, restricted and others (2.16)."
      },
      "scheduled_publish_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time it is going to be published, in unix seconds (2.16)."
      },
      "scheduled_unpublish_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time it is going to be unpublished, in unix seconds (2.16)."
      },
      "default_locale": {
        "type": "string",
        "description": "Language of the fields above; only in help centers with several."
      },
      "translated_content": {
        "description": "The article in each of its languages; only in help centers with several.",
        "anyOf": [
          {
            "$ref": "article-translations.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "statistics": {
        "description": "How often it was read and rated; not in lists.",
        "anyOf": [
          {
            "$ref": "article-statistics.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "tags": {
        "description": "Tags of the article (2.16).",
        "anyOf": [
          {
            "$ref": "embedded-tag-list.json"
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "article-content": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "article-content.json",
    "title": "ArticleContent",
    "description": "An article in one language.",
    "type": "object",
    "properties": {
      "type": {
        "type": [
          "string",
          "null"
        ],
        "description": "Always article_content."
      },
      "title": {
        "type": "string",
        "description": "Title; of the default language where there are several."
      },
      "description": {
        "type": [
          "string",
          "null"
        ],
        "description": "Short description under the title."
      },
      "body": {
        "type": [
          "string",
          "null"
        ],
        "description": "Text of the article, as HTML."
      },
      "body_markdown": {
        "type": [
          "string",
          "null"
        ],
        "description": "The same text as Markdown (2.16)."
      },
      "author_id": {
        "type": "integer",
        "description": "Admin who is shown as the author."
      },
      "state": {
        "type": "string",
        "description": "published or draft."
      },
      "created_at": {
        "type": "integer",
        "description": "Time it was created, in unix seconds."
      },
      "updated_at": {
        "type": "integer",
        "description": "Time of the last change, in unix seconds."
      },
      "has_unpublished_changes": {
        "type": "boolean",
        "description": "Whether a draft with changes waits beside the published text (2.16)."
      },
      "draft_updated_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time that draft was last changed, in unix seconds; null without one (2.16)."
      },
      "url": {
        "type": [
          "string",
          "null"
        ],
        "description": "Address of the published article; null while it is a draft."
      },
      "audience_ids": {
        "type": [
          "array",
          "null"
        ],
        "description": "Audiences that Fin answers with it; empty when it is for everybody (2.16).",
        "items": {
          "type": "integer"
        }
      },
      "ai_chatbot_availability": {
        "type": "boolean",
        "description": "Whether Fin may use it (2.16)."
      },
      "ai_copilot_availability": {
        "type": "boolean",
        "description": "Whether Copilot may use it (2.16)."
      },
      "ai_sales_agent_availability": {
        "type": "boolean",
        "description": "Whether the sales agent may use it (2.16)."
      },
      "created_by_id": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Admin who made it (2.16)."
      },
      "updated_by_id": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Admin who changed it last (2.16)."
      }
    }
  },
  "article-highlight": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "article-highlight.json",
    "title": "ArticleHighlight",
    "description": "Where the phrase of a search stands in an article.",
    "type": "object",
    "required": [
      "article_id"
    ],
    "properties": {
      "article_id": {
        "type": "string",
        "description": "The article."
      },
      "highlighted_title": {
        "type": "array",
        "description": "The title in pieces.",
        "items": {
          "$ref": "highlight-piece.json"
        }
      },
      "highlighted_summary": {
        "type": "array",
        "description": "Passages of description and text, each in pieces.",
        "items": {
          "type": "array",
          "items": {
            "$ref": "highlight-piece.json"
          }
        }
      }
    }
  },
  "article-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "article-list.json",
    "title": "ArticleList",
    "description": "A page of articles.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list."
      },
      "data": {
        "type": "array",
        "description": "The articles of this page.",
        "items": {
          "$ref": "article.json"
        }
      },
      "total_count": {
        "type": [
          "integer",
          "null"
        ],
        "description": "How many items the whole list holds; null when unknown."
      },
      "pages": {
        "description": "Where the list stands.",
        "anyOf": [
          {
            "$ref": "pages.json"
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "article-search": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "article-search.json",
    "title": "ArticleSearch",
    "description": "A page of the articles that a search found.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list."
      },
      "data": {
        "type": "object",
        "description": "What was found.",
        "properties": {
          "articles": {
            "type": "array",
            "description": "The articles of this page.",
            "items": {
              "$ref": "article.json"
            }
          },
          "highlights": {
            "type": "array",
            "description": "Where the phrase stands in each of them; empty unless asked for.",
            "items": {
              "$ref": "article-highlight.json"
            }
          }
        }
      },
      "total_count": {
        "type": [
          "integer",
          "null"
        ],
        "description": "How many articles were found."
      },
      "pages": {
        "description": "Where the list stands.",
        "anyOf": [
          {
            "$ref": "pages.json"
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "article-statistics": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "article-statistics.json",
    "title": "ArticleStatistics",
    "description": "How often an article was read and rated.",
    "type": "object",
    "properties": {
      "type": {
        "type": "string",
        "description": "Always article_statistics."
      },
      "views": {
        "type": "integer",
        "description": "How often it was read."
      },
      "conversations": {
        "type": "integer",
        "description": "Conversations that were started from it; described as conversions."
      },
      "conversions": {
        "type": "integer",
        "description": "Conversations that were started from it."
      },
      "reactions": {
        "type": "integer",
        "description": "How often it was rated."
      },
      "happy_reaction_percentage": {
        "type": "number",
        "description": "Share of happy ratings, in percent."
      },
      "neutral_reaction_percentage": {
        "type": "number",
        "description": "Share of neutral ratings, in percent."
      },
      "sad_reaction_percentage": {
        "type": "number",
        "description": "Share of sad ratings, in percent."
      },
      "fin_involvements": {
        "type": "integer",
        "description": "Conversations in which Fin used it (2.16)."
      },
      "fin_resolutions": {
        "type": "integer",
        "description": "Conversations that Fin resolved with it (2.16)."
      },
      "fin_resolution_rate": {
        "type": "number",
        "description": "Share of those resolved, in percent (2.16)."
      }
    }
  },
  "article-translations": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "article-translations.json",
    "title": "ArticleTranslations",
    "description": "An article in several languages, by locale such as fr or pt-BR.",
    "type": "object",
    "properties": {},
    "additionalProperties": {
      "anyOf": [
        {
          "$ref": "article-content.json"
        },
        {
          "type": [
            "string",
            "number",
            "boolean",
            "array",
            "null"
          ]
        }
      ]
    }
  },
  "article-version": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "article-version.json",
    "title": "ArticleVersion",
    "description": "What an article said at a time.",
    "type": "object",
    "required": [
      "type",
      "id",
      "article_id",
      "title",
      "state",
      "created_at"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always article_version.",
        "const": "article_version"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the version."
      },
      "article_id": {
        "type": "string",
        "description": "The article that it is of."
      },
      "title": {
        "type": "string",
        "description": "Title at that time."
      },
      "description": {
        "type": [
          "string",
          "null"
        ],
        "description": "Description at that time."
      },
      "body": {
        "type": [
          "string",
          "null"
        ],
        "description": "Text at that time, as HTML; not in lists."
      },
      "body_markdown": {
        "type": [
          "string",
          "null"
        ],
        "description": "The same text as Markdown; not in lists."
      },
      "author_id": {
        "type": "string",
        "description": "Admin who was shown as the author."
      },
      "created_by_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Admin who made the version."
      },
      "created_via": {
        "type": "string",
        "description": "How it was made: web, api. Open set."
      },
      "from_version_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "The version that it was made from; null for the first."
      },
      "state": {
        "type": "string",
        "description": "published for the one that is live, draft for every other."
      },
      "created_at": {
        "type": "integer",
        "description": "Time the version was made, in unix seconds."
      },
      "updated_at": {
        "type": "integer",
        "description": "Time of its last change, in unix seconds; not in lists."
      }
    }
  },
  "article-version-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "article-version-list.json",
    "title": "ArticleVersionList",
    "description": "A page of versions of an article.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list."
      },
      "data": {
        "type": "array",
        "description": "The versions of this page.",
        "items": {
          "$ref": "article-version.json"
        }
      },
      "total_count": {
        "type": [
          "integer",
          "null"
        ],
        "description": "How many items the whole list holds; null when unknown."
      },
      "pages": {
        "description": "Where the list stands.",
        "anyOf": [
          {
            "$ref": "pages.json"
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "attached-segment-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "attached-segment-list.json",
    "title": "AttachedSegmentList",
    "description": "The segments that a contact or company falls in.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list."
      },
      "data": {
        "type": "array",
        "description": "The segments.",
        "items": {
          "$ref": "segment.json"
        }
      }
    }
  },
  "attachment": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "attachment.json",
    "title": "Attachment",
    "description": "A file that is attached to a part or held by a file attribute.",
    "type": "object",
    "properties": {
      "type": {
        "type": "string",
        "description": "Kind of attachment, such as upload."
      },
      "name": {
        "type": [
          "string",
          "null"
        ],
        "description": "File name."
      },
      "url": {
        "type": [
          "string",
          "null"
        ],
        "description": "Address of the file; signed addresses expire after about 30 minutes."
      },
      "content_type": {
        "type": [
          "string",
          "null"
        ],
        "description": "Media type of the file."
      },
      "filesize": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Size in bytes."
      },
      "width": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Width in pixels, for images."
      },
      "height": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Height in pixels, for images."
      }
    }
  },
  "audience": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "audience.json",
    "title": "Audience",
    "description": "A group of contacts whom content of the AI agent is for.",
    "type": "object",
    "required": [
      "type",
      "id",
      "name"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always audience.",
        "const": "audience"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the audience."
      },
      "name": {
        "type": "string",
        "description": "Name of the audience."
      },
      "predicates": {
        "type": "array",
        "description": "Conditions that its contacts fulfil.",
        "items": {
          "$ref": "audience-predicate.json"
        }
      },
      "role_predicates": {
        "type": "array",
        "description": "Conditions that the roles of its contacts fulfil.",
        "items": {
          "$ref": "audience-predicate.json"
        }
      },
      "created_at": {
        "type": "integer",
        "description": "Time the audience was created, in unix seconds."
      },
      "updated_at": {
        "type": "integer",
        "description": "Time of the last change, in unix seconds."
      }
    }
  },
  "audience-predicate": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "audience-predicate.json",
    "title": "AudiencePredicate",
    "description": "A condition that the contacts of an audience fulfil.",
    "type": "object",
    "required": [
      "attribute",
      "type",
      "comparison"
    ],
    "properties": {
      "attribute": {
        "type": "string",
        "description": "What is compared: name of an attribute of the contact or its company."
      },
      "type": {
        "type": "string",
        "description": "Type of the attribute: string, integer, role and others."
      },
      "comparison": {
        "type": "string",
        "description": "How it is compared: eq, contains and others."
      },
      "value": {
        "type": [
          "string",
          "null"
        ],
        "description": "What it is compared with."
      }
    }
  },
  "avatar": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "avatar.json",
    "title": "Avatar",
    "description": "A picture.",
    "type": "object",
    "properties": {
      "type": {
        "type": "string",
        "description": "Always avatar."
      },
      "image_url": {
        "type": [
          "string",
          "null"
        ],
        "description": "Address of the image; null when there is none."
      }
    }
  },
  "away-status-reason": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "away-status-reason.json",
    "title": "AwayStatusReason",
    "description": "A reason that admins can give for being away.",
    "type": "object",
    "required": [
      "type",
      "id",
      "label"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always away_status_reason."
      },
      "id": {
        "type": [
          "string",
          "integer"
        ],
        "description": "Id of the reason."
      },
      "label": {
        "type": "string",
        "description": "The reason as teammates see it."
      },
      "emoji": {
        "type": [
          "string",
          "null"
        ],
        "description": "Emoji beside it."
      },
      "order": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Its place among the reasons."
      },
      "deleted": {
        "type": "boolean",
        "description": "Whether it can no longer be given."
      },
      "created_at": {
        "type": "integer",
        "description": "Time it was created, in unix seconds."
      },
      "updated_at": {
        "type": "integer",
        "description": "Time of the last change, in unix seconds."
      }
    }
  },
  "away-status-reason-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "away-status-reason-list.json",
    "title": "AwayStatusReasonList",
    "description": "All reasons for being away, deleted ones too.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list."
      },
      "data": {
        "type": "array",
        "description": "The reasons.",
        "items": {
          "$ref": "away-status-reason.json"
        }
      }
    }
  },
  "banner": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "banner.json",
    "title": "Banner",
    "description": "A banner that a contact is to see.",
    "type": "object",
    "required": [
      "type",
      "id",
      "view_id"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always banner.",
        "const": "banner"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the banner."
      },
      "view_id": {
        "type": "string",
        "description": "Id of the view of this contact, by which it is dismissed."
      },
      "title": {
        "type": [
          "string",
          "null"
        ],
        "description": "Title of the banner; null when it has none."
      },
      "body": {
        "type": [
          "string",
          "null"
        ],
        "description": "Text of the banner, as HTML."
      },
      "style": {
        "type": "string",
        "description": "How it is shown, such as inline or floating."
      },
      "position": {
        "type": "string",
        "description": "Where it is shown, such as top or bottom."
      },
      "show_dismiss_button": {
        "type": "boolean",
        "description": "Whether the contact can dismiss it."
      },
      "action": {
        "type": [
          "object",
          "null"
        ],
        "description": "What the contact can do on it: type with what belongs to it; null for nothing."
      },
      "client_targeting": {
        "type": [
          "array",
          "null"
        ],
        "description": "Always null.",
        "items": {
          "type": "object"
        }
      },
      "created_at": {
        "type": "integer",
        "description": "Time the view of this contact was created, in unix seconds."
      }
    }
  },
  "brand": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "brand.json",
    "title": "Brand",
    "description": "A name and look under which the workspace speaks.",
    "type": "object",
    "required": [
      "type",
      "id",
      "name"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always brand.",
        "const": "brand"
      },
      "id": {
        "type": "string",
        "description": "Id of the brand; that of the default brand is the id of the workspace."
      },
      "name": {
        "type": "string",
        "description": "Name of the brand."
      },
      "is_default": {
        "type": "boolean",
        "description": "Whether it is the brand that is used unless another is named."
      },
      "created_at": {
        "type": "integer",
        "description": "Time the brand was created, in unix seconds."
      },
      "updated_at": {
        "type": "integer",
        "description": "Time of the last change, in unix seconds."
      },
      "help_center_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Id of its help center; null when it has none."
      },
      "default_address_settings_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Id of the e-mail setting that it sends with; null when it has none."
      }
    }
  },
  "call": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "call.json",
    "title": "Call",
    "description": "A phone call with a contact.",
    "type": "object",
    "required": [
      "type",
      "id"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always call.",
        "const": "call"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the call."
      },
      "conversation_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Id of the conversation that the call belongs to; null when there is none."
      },
      "admin_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Id of the admin on the call; null when there was none."
      },
      "contact_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Id of the contact on the call; null when it is not known."
      },
      "state": {
        "type": [
          "string",
          "null"
        ],
        "description": "How far the call is, such as initiated, in_progress or completed. Open set."
      },
      "call_type": {
        "type": [
          "string",
          "null"
        ],
        "description": "How it was made: phone, or a kind of call in the Messenger. Open set."
      },
      "direction": {
        "type": [
          "string",
          "null"
        ],
        "description": "inbound or outbound."
      },
      "phone": {
        "type": [
          "string",
          "null"
        ],
        "description": "Phone number of the other side, in E.164 form."
      },
      "initiated_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "When it began to ring, in unix seconds."
      },
      "answered_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "When it was answered, in unix seconds; null when it was not."
      },
      "ended_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "When it ended, in unix seconds; null while it goes on."
      },
      "ended_reason": {
        "type": [
          "string",
          "null"
        ],
        "description": "Why it ended, such as answered, missed or voicemail. Open set."
      },
      "created_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "When it was made, in unix seconds."
      },
      "updated_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "When it last changed, in unix seconds."
      },
      "recording_url": {
        "type": [
          "string",
          "null"
        ],
        "description": "Address of the API that leads to the recording; null when there is none."
      },
      "transcription_url": {
        "type": [
          "string",
          "null"
        ],
        "description": "Address of the API with the transcript; null when there is none."
      },
      "fin_recording_url": {
        "type": [
          "string",
          "null"
        ],
        "description": "Address of the API that leads to the recording of the part with Fin; null when there is none."
      },
      "fin_transcription_url": {
        "type": [
          "string",
          "null"
        ],
        "description": "Address of the API with the transcript of the part with Fin; null when there is none."
      },
      "transcript": {
        "type": "array",
        "description": "What was said, one entry each time that somebody spoke; only where calls are asked for with transcripts.",
        "items": {
          "type": "object"
        }
      },
      "transcript_status": {
        "type": [
          "string",
          "null"
        ],
        "description": "How far the transcript is; only where calls are asked for with transcripts."
      }
    }
  },
  "call-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "call-list.json",
    "title": "CallList",
    "description": "One page of calls.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list.",
        "const": "list"
      },
      "data": {
        "type": "array",
        "description": "The calls of the page.",
        "items": {
          "$ref": "call.json"
        }
      },
      "total_count": {
        "type": [
          "integer",
          "null"
        ],
        "description": "How many calls there are on all pages."
      },
      "pages": {
        "anyOf": [
          {
            "$ref": "pages.json"
          },
          {
            "type": "null"
          }
        ],
        "description": "Where the page stands among all."
      }
    }
  },
  "collection": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "collection.json",
    "title": "Collection",
    "description": "A collection of the help center, which holds articles and further collections.",
    "type": "object",
    "required": [
      "id",
      "name"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always collection, where it is said.",
        "const": "collection"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the collection."
      },
      "workspace_id": {
        "type": "string",
        "description": "Id of the workspace."
      },
      "name": {
        "type": "string",
        "description": "Name; of the default language where there are several."
      },
      "description": {
        "type": [
          "string",
          "null"
        ],
        "description": "Description of the collection."
      },
      "created_at": {
        "type": "integer",
        "description": "Time it was created, in unix seconds."
      },
      "updated_at": {
        "type": "integer",
        "description": "Time of the last change, in unix seconds."
      },
      "url": {
        "type": [
          "string",
          "null"
        ],
        "description": "Address of the collection."
      },
      "icon": {
        "type": [
          "string",
          "null"
        ],
        "description": "Name of its icon."
      },
      "order": {
        "type": "integer",
        "description": "Place among its neighbours, from 0."
      },
      "default_locale": {
        "type": "string",
        "description": "Language of the fields above; only in help centers with several."
      },
      "translated_content": {
        "description": "Name and description in each language; only in help centers with several.",
        "anyOf": [
          {
            "$ref": "collection-translations.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "parent_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "The collection that it is in; null on the first level."
      },
      "help_center_id": {
        "type": [
          "integer",
          "null"
        ],
        "description": "The help center that it is in."
      }
    }
  },
  "collection-content": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "collection-content.json",
    "title": "CollectionContent",
    "description": "A collection in one language.",
    "type": "object",
    "properties": {
      "type": {
        "type": [
          "string",
          "null"
        ],
        "description": "Always group_content."
      },
      "name": {
        "type": "string",
        "description": "Name."
      },
      "description": {
        "type": [
          "string",
          "null"
        ],
        "description": "Description."
      }
    }
  },
  "collection-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "collection-list.json",
    "title": "CollectionList",
    "description": "A page of collections.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list."
      },
      "data": {
        "type": "array",
        "description": "The collections of this page.",
        "items": {
          "$ref": "collection.json"
        }
      },
      "total_count": {
        "type": [
          "integer",
          "null"
        ],
        "description": "How many items the whole list holds; null when unknown."
      },
      "pages": {
        "description": "Where the list stands.",
        "anyOf": [
          {
            "$ref": "pages.json"
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "collection-translations": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "collection-translations.json",
    "title": "CollectionTranslations",
    "description": "A collection in several languages, by locale such as fr or pt-BR.",
    "type": "object",
    "properties": {},
    "additionalProperties": {
      "anyOf": [
        {
          "$ref": "collection-content.json"
        },
        {
          "type": [
            "string",
            "number",
            "boolean",
            "array",
            "null"
          ]
        }
      ]
    }
  },
  "company": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "company.json",
    "title": "Company",
    "description": "An organisation that contacts belong to.",
    "type": "object",
    "required": [
      "type",
      "id",
      "company_id",
      "app_id",
      "name",
      "created_at",
      "updated_at",
      "monthly_spend",
      "session_count",
      "user_count",
      "custom_attributes"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always company.",
        "const": "company"
      },
      "id": {
        "type": "string",
        "description": "Intercom id: 24 hexadecimal digits."
      },
      "company_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Your own id of the company; never changes."
      },
      "app_id": {
        "type": "string",
        "description": "Id of the workspace that holds the company."
      },
      "name": {
        "type": [
          "string",
          "null"
        ],
        "description": "Name of the company."
      },
      "plan": {
        "type": [
          "object",
          "null"
        ],
        "description": "Plan of the company; an empty object when it has none.",
        "properties": {
          "type": {
            "type": "string",
            "description": "Always plan."
          },
          "id": {
            "type": [
              "string",
              "null"
            ],
            "description": "Id of the plan."
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "description": "Name of the plan."
          }
        }
      },
      "remote_created_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time the company was created in your system, in unix seconds; null when not set."
      },
      "created_at": {
        "type": "integer",
        "description": "Time the company was added to Intercom, in unix seconds."
      },
      "updated_at": {
        "type": "integer",
        "description": "Time of the last change, in unix seconds."
      },
      "last_request_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time of the last visit of one of its contacts, in unix seconds; null when never."
      },
      "size": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Number of employees."
      },
      "website": {
        "type": [
          "string",
          "null"
        ],
        "description": "Address of the website; not checked."
      },
      "industry": {
        "type": [
          "string",
          "null"
        ],
        "description": "Industry of the company."
      },
      "monthly_spend": {
        "type": [
          "number",
          "null"
        ],
        "description": "Revenue from the company in a month; a whole number, decimals are cut."
      },
      "session_count": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Number of sessions of its contacts."
      },
      "user_count": {
        "type": "integer",
        "description": "Number of contacts attached to the company."
      },
      "custom_attributes": {
        "description": "Values of the company attributes of the workspace.",
        "allOf": [
          {
            "$ref": "custom-attributes.json"
          }
        ]
      },
      "tags": {
        "description": "Tags of the company.",
        "anyOf": [
          {
            "$ref": "embedded-tag-list.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "segments": {
        "description": "Segments the company falls in.",
        "anyOf": [
          {
            "$ref": "embedded-segment-list.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "notes": {
        "description": "Notes on the company, where a contact was attached or detached: whole, or as pointers.",
        "anyOf": [
          {
            "$ref": "embedded-note-list.json"
          },
          {
            "$ref": "addressable-list.json"
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "company-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "company-list.json",
    "title": "CompanyList",
    "description": "A page of companies.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list."
      },
      "data": {
        "type": "array",
        "description": "The companies of this page.",
        "items": {
          "$ref": "company.json"
        }
      },
      "total_count": {
        "type": [
          "integer",
          "null"
        ],
        "description": "How many items the whole list holds; null when unknown."
      },
      "pages": {
        "description": "Where the list stands.",
        "anyOf": [
          {
            "$ref": "pages.json"
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "company-scroll": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "company-scroll.json",
    "title": "CompanyScroll",
    "description": "A page of the scroll over all companies. The scroll ends with an empty page.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list."
      },
      "data": {
        "type": "array",
        "description": "The companies of this page; empty at the end.",
        "items": {
          "$ref": "company.json"
        }
      },
      "total_count": {
        "type": [
          "integer",
          "null"
        ],
        "description": "How many items the whole list holds; null when unknown."
      },
      "pages": {
        "description": "Where the list stands.",
        "anyOf": [
          {
            "$ref": "pages.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "scroll_param": {
        "type": [
          "string",
          "null"
        ],
        "description": "Goes back as scroll_param for the next page; dies after a minute without a call. Absent where the scroll ended."
      }
    }
  },
  "contact": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "contact.json",
    "title": "Contact",
    "description": "A person: a user (known to your system) or a lead (known by a visit or an e-mail only).",
    "type": "object",
    "required": [
      "type",
      "id",
      "external_id",
      "role",
      "email",
      "name",
      "phone",
      "owner_id",
      "unsubscribed_from_emails",
      "created_at",
      "updated_at",
      "signed_up_at",
      "last_seen_at",
      "custom_attributes",
      "tags",
      "notes",
      "companies"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always contact.",
        "const": "contact"
      },
      "id": {
        "type": "string",
        "description": "Intercom id: 24 hexadecimal digits."
      },
      "external_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Your own id of the contact; for a lead a uuid that Intercom made; null when it has none."
      },
      "workspace_id": {
        "type": "string",
        "description": "Id of the workspace that holds the contact."
      },
      "role": {
        "type": "string",
        "description": "user or lead."
      },
      "email": {
        "type": [
          "string",
          "null"
        ],
        "description": "E-mail address; null when unknown."
      },
      "email_domain": {
        "type": [
          "string",
          "null"
        ],
        "description": "Part of the e-mail address after the @."
      },
      "phone": {
        "type": [
          "string",
          "null"
        ],
        "description": "Phone number; null when unknown."
      },
      "formatted_phone": {
        "type": [
          "string",
          "null"
        ],
        "description": "Phone number in international notation (versions before 2.14)."
      },
      "name": {
        "type": [
          "string",
          "null"
        ],
        "description": "Display name; null when unknown."
      },
      "avatar": {
        "description": "Picture of the contact: an object, or just its address; null when there is none.",
        "anyOf": [
          {
            "$ref": "avatar.json"
          },
          {
            "type": "string"
          },
          {
            "type": "null"
          }
        ]
      },
      "owner_id": {
        "type": [
          "integer",
          "string",
          "null"
        ],
        "description": "Id of the admin who owns the contact: text since 2.16, a number before; null when nobody does."
      },
      "social_profiles": {
        "type": [
          "object",
          "null"
        ],
        "description": "Social media profiles of the contact.",
        "properties": {
          "type": {
            "type": "string",
            "description": "Always list."
          },
          "data": {
            "type": "array",
            "description": "The profiles.",
            "items": {
              "type": "object",
              "properties": {
                "type": {
                  "type": "string",
                  "description": "Always social_profile."
                },
                "name": {
                  "type": "string",
                  "description": "Name of the network."
                },
                "url": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "description": "Address of the profile."
                }
              }
            }
          }
        }
      },
      "has_hard_bounced": {
        "type": [
          "boolean",
          "null"
        ],
        "description": "Whether a mail to the contact bounced for good."
      },
      "marked_email_as_spam": {
        "type": [
          "boolean",
          "null"
        ],
        "description": "Whether the contact marked a mail as spam."
      },
      "unsubscribed_from_emails": {
        "type": [
          "boolean",
          "null"
        ],
        "description": "Whether the contact opted out of e-mail."
      },
      "unsubscribed_from_sms": {
        "type": [
          "boolean",
          "null"
        ],
        "description": "Whether the contact opted out of text messages."
      },
      "sms_consent": {
        "type": [
          "boolean",
          "null"
        ],
        "description": "Whether the contact agreed to text messages."
      },
      "enabled_push_messaging": {
        "type": [
          "boolean",
          "null"
        ],
        "description": "Whether the contact allows push messages; null when unknown."
      },
      "created_at": {
        "type": "integer",
        "description": "Time the contact was created, in unix seconds."
      },
      "updated_at": {
        "type": "integer",
        "description": "Time of the last change, in unix seconds."
      },
      "signed_up_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time the contact signed up to your product, in unix seconds; null for a lead."
      },
      "last_seen_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time the contact was last seen in the Messenger, or as you set it, in unix seconds; null when never."
      },
      "last_replied_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time of the last message from the contact, in unix seconds; null when never."
      },
      "last_contacted_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time of the last message to the contact, in unix seconds; null when never."
      },
      "last_email_opened_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time the contact last opened a mail, in unix seconds; null when never."
      },
      "last_email_clicked_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time the contact last followed a link in a mail, in unix seconds; null when never."
      },
      "language_override": {
        "type": [
          "string",
          "null"
        ],
        "description": "Language set for the Messenger, in place of the browser language."
      },
      "browser": {
        "type": [
          "string",
          "null"
        ],
        "description": "Browser the contact uses."
      },
      "browser_version": {
        "type": [
          "string",
          "null"
        ],
        "description": "Version of that browser."
      },
      "browser_language": {
        "type": [
          "string",
          "null"
        ],
        "description": "Language of that browser."
      },
      "os": {
        "type": [
          "string",
          "null"
        ],
        "description": "Operating system the contact uses."
      },
      "location": {
        "description": "Where the contact was last seen.",
        "anyOf": [
          {
            "$ref": "contact-location.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "android_app_name": {
        "type": [
          "string",
          "null"
        ],
        "description": "Name of the Android app the contact uses."
      },
      "android_app_version": {
        "type": [
          "string",
          "null"
        ],
        "description": "Version of the Android app the contact uses."
      },
      "android_device": {
        "type": [
          "string",
          "null"
        ],
        "description": "Android device the contact uses."
      },
      "android_os_version": {
        "type": [
          "string",
          "null"
        ],
        "description": "Android version on the device."
      },
      "android_sdk_version": {
        "type": [
          "string",
          "null"
        ],
        "description": "Version of the Intercom Android library in the app."
      },
      "android_last_seen_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time the contact was last seen in the Android app, in unix seconds."
      },
      "ios_app_name": {
        "type": [
          "string",
          "null"
        ],
        "description": "Name of the iOS app the contact uses."
      },
      "ios_app_version": {
        "type": [
          "string",
          "null"
        ],
        "description": "Version of the iOS app the contact uses."
      },
      "ios_device": {
        "type": [
          "string",
          "null"
        ],
        "description": "iOS device the contact uses."
      },
      "ios_os_version": {
        "type": [
          "string",
          "null"
        ],
        "description": "iOS version on the device."
      },
      "ios_sdk_version": {
        "type": [
          "string",
          "null"
        ],
        "description": "Version of the Intercom iOS library in the app."
      },
      "ios_last_seen_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time the contact was last seen in the iOS app, in unix seconds."
      },
      "custom_attributes": {
        "description": "Values of the contact attributes of the workspace.",
        "allOf": [
          {
            "$ref": "custom-attributes.json"
          }
        ]
      },
      "tags": {
        "description": "Tags of the contact, as pointers.",
        "anyOf": [
          {
            "$ref": "addressable-list.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "notes": {
        "description": "Notes on the contact, as pointers.",
        "anyOf": [
          {
            "$ref": "addressable-list.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "companies": {
        "description": "Companies of the contact, as pointers.",
        "anyOf": [
          {
            "$ref": "addressable-list.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "opted_out_subscription_types": {
        "description": "Opt-out subscriptions that the contact left, as pointers.",
        "anyOf": [
          {
            "$ref": "addressable-list.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "opted_in_subscription_types": {
        "description": "Opt-in subscriptions that the contact joined, as pointers.",
        "anyOf": [
          {
            "$ref": "addressable-list.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "utm_campaign": {
        "type": [
          "string",
          "null"
        ],
        "description": "UTM campaign of the first visit."
      },
      "utm_content": {
        "type": [
          "string",
          "null"
        ],
        "description": "UTM content of the first visit."
      },
      "utm_medium": {
        "type": [
          "string",
          "null"
        ],
        "description": "UTM medium of the first visit."
      },
      "utm_source": {
        "type": [
          "string",
          "null"
        ],
        "description": "UTM source of the first visit."
      },
      "utm_term": {
        "type": [
          "string",
          "null"
        ],
        "description": "UTM term of the first visit."
      },
      "referrer": {
        "type": [
          "string",
          "null"
        ],
        "description": "Address of the page that led to the first visit."
      },
      "merge_history": {
        "type": [
          "array",
          "null"
        ],
        "description": "Contacts merged into this one; only when include_merge_history was asked for (2.16).",
        "items": {
          "$ref": "merged-contact.json"
        }
      }
    }
  },
  "contact-company-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "contact-company-list.json",
    "title": "ContactCompanyList",
    "description": "The companies of a contact. The description names the key companies, while recorded answers use data: read whichever is there.",
    "type": "object",
    "required": [
      "type"
    ],
    "anyOf": [
      {
        "required": [
          "data"
        ],
        "properties": {
          "data": true
        }
      },
      {
        "required": [
          "companies"
        ],
        "properties": {
          "companies": true
        }
      }
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list."
      },
      "data": {
        "type": "array",
        "description": "The companies of this page, in recorded answers.",
        "items": {
          "$ref": "company.json"
        }
      },
      "companies": {
        "type": "array",
        "description": "The companies of this page, as described.",
        "items": {
          "$ref": "company.json"
        }
      },
      "total_count": {
        "type": [
          "integer",
          "null"
        ],
        "description": "How many companies the contact has."
      },
      "pages": {
        "description": "Where the list stands.",
        "anyOf": [
          {
            "$ref": "pages.json"
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "contact-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "contact-list.json",
    "title": "ContactList",
    "description": "A page of contacts: the answer of list and search, and of the contacts of a company.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list."
      },
      "data": {
        "type": "array",
        "description": "The contacts of this page.",
        "items": {
          "$ref": "contact.json"
        }
      },
      "total_count": {
        "type": [
          "integer",
          "null"
        ],
        "description": "How many items the whole list holds; null when unknown."
      },
      "pages": {
        "description": "Where the list stands.",
        "anyOf": [
          {
            "$ref": "pages.json"
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "contact-location": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "contact-location.json",
    "title": "ContactLocation",
    "description": "Where a contact was last seen, from the network address.",
    "type": "object",
    "properties": {
      "type": {
        "type": [
          "string",
          "null"
        ],
        "description": "Always location."
      },
      "country": {
        "type": [
          "string",
          "null"
        ],
        "description": "Country name; null when unknown."
      },
      "region": {
        "type": [
          "string",
          "null"
        ],
        "description": "State or region; null when unknown."
      },
      "city": {
        "type": [
          "string",
          "null"
        ],
        "description": "City; null when unknown."
      },
      "country_code": {
        "type": [
          "string",
          "null"
        ],
        "description": "Country code, such as IRL; null when unknown."
      },
      "continent_code": {
        "type": [
          "string",
          "null"
        ],
        "description": "Continent code, such as EU; null when unknown."
      }
    }
  },
  "contact-reference": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "contact-reference.json",
    "title": "ContactReference",
    "description": "A pointer to a contact, with the id that your own system gave it.",
    "type": "object",
    "required": [
      "type",
      "id"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always contact.",
        "const": "contact"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the contact."
      },
      "external_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Your own id of the contact; null when it has none."
      }
    }
  },
  "contact-reference-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "contact-reference-list.json",
    "title": "ContactReferenceList",
    "description": "The contacts that take part in a conversation or ticket.",
    "type": "object",
    "required": [
      "type",
      "contacts"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always contact.list."
      },
      "contacts": {
        "type": "array",
        "description": "The contacts; more than one only in group conversations.",
        "items": {
          "$ref": "contact-reference.json"
        }
      }
    }
  },
  "contact-status": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "contact-status.json",
    "title": "ContactStatus",
    "description": "The answer to archiving, unarchiving or blocking a contact.",
    "type": "object",
    "required": [
      "id",
      "type",
      "external_id"
    ],
    "anyOf": [
      {
        "required": [
          "archived"
        ],
        "properties": {
          "archived": true
        }
      },
      {
        "required": [
          "blocked"
        ],
        "properties": {
          "blocked": true
        }
      }
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "Intercom id of the contact."
      },
      "type": {
        "type": "string",
        "description": "Always contact.",
        "const": "contact"
      },
      "external_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Your own id of the contact; null when it has none."
      },
      "archived": {
        "type": "boolean",
        "description": "After archive and unarchive: whether the contact is archived now."
      },
      "blocked": {
        "type": "boolean",
        "description": "After block: always true."
      }
    }
  },
  "content-import-source": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "content-import-source.json",
    "title": "ContentImportSource",
    "description": "Where external pages come from.",
    "type": "object",
    "required": [
      "type",
      "id",
      "sync_behavior",
      "status",
      "url"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always content_import_source.",
        "const": "content_import_source"
      },
      "id": {
        "type": [
          "string",
          "integer"
        ],
        "description": "Intercom id of the source; a number in answers."
      },
      "sync_behavior": {
        "type": "string",
        "description": "How its pages are kept current: api, automatic or manual."
      },
      "status": {
        "type": "string",
        "description": "Whether its pages are in use: active or deactivated."
      },
      "url": {
        "type": "string",
        "description": "Address at which the source begins."
      },
      "audience_ids": {
        "type": [
          "array",
          "null"
        ],
        "description": "Ids of the audiences that its pages are for; everybody when there are none.",
        "items": {
          "type": [
            "integer",
            "string"
          ]
        }
      },
      "last_synced_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time of the last synchronisation, in unix seconds; null when never."
      },
      "created_at": {
        "type": "integer",
        "description": "Time the source was created, in unix seconds."
      },
      "updated_at": {
        "type": "integer",
        "description": "Time of the last change, in unix seconds."
      }
    }
  },
  "content-snippet": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "content-snippet.json",
    "title": "ContentSnippet",
    "description": "A short text that the AI products answer from.",
    "type": "object",
    "required": [
      "type",
      "id",
      "title"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always content_snippet.",
        "const": "content_snippet"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the snippet."
      },
      "title": {
        "type": [
          "string",
          "null"
        ],
        "description": "Title of the snippet."
      },
      "locale": {
        "type": "string",
        "description": "Language of the snippet, such as en."
      },
      "json_blocks": {
        "type": "array",
        "description": "Text of the snippet in blocks, such as paragraphs.",
        "items": {
          "type": "object"
        }
      },
      "body_markdown": {
        "type": [
          "string",
          "null"
        ],
        "description": "Text of the snippet as Markdown."
      },
      "chatbot_availability": {
        "type": "integer",
        "description": "Whether Fin may use it: 1 or 0; ai_chatbot_availability says the same."
      },
      "copilot_availability": {
        "type": "integer",
        "description": "Whether Copilot may use it: 1 or 0; ai_copilot_availability says the same."
      },
      "ai_chatbot_availability": {
        "type": "boolean",
        "description": "Whether Fin may answer customers from it."
      },
      "ai_copilot_availability": {
        "type": "boolean",
        "description": "Whether Copilot may answer teammates from it."
      },
      "ai_sales_agent_availability": {
        "type": "boolean",
        "description": "Whether the AI sales agent may answer from it."
      },
      "audience_ids": {
        "type": [
          "array",
          "null"
        ],
        "description": "Ids of the audiences that it is for; everybody when there are none.",
        "items": {
          "type": [
            "integer",
            "string"
          ]
        }
      },
      "created_at": {
        "type": "integer",
        "description": "Time the snippet was created, in unix seconds."
      },
      "updated_at": {
        "type": "integer",
        "description": "Time of the last change, in unix seconds."
      }
    }
  },
  "content-source": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "content-source.json",
    "title": "ContentSource",
    "description": "Content the AI agent drew on.",
    "type": "object",
    "properties": {
      "content_type": {
        "type": [
          "string",
          "null"
        ],
        "description": "file, article, external_content, content_snippet or workflow_connector_action. Open set."
      },
      "url": {
        "type": [
          "string",
          "null"
        ],
        "description": "Address of the content for teammates."
      },
      "title": {
        "type": [
          "string",
          "null"
        ],
        "description": "Title of the content."
      },
      "locale": {
        "type": [
          "string",
          "null"
        ],
        "description": "Language of the content, as an ISO 639 code."
      }
    }
  },
  "conversation": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "conversation.json",
    "title": "Conversation",
    "description": "A thread between contacts and the workspace.",
    "type": "object",
    "required": [
      "type",
      "id",
      "created_at",
      "updated_at",
      "waiting_since",
      "snoozed_until",
      "open",
      "state",
      "read",
      "priority",
      "admin_assignee_id",
      "team_assignee_id",
      "tags",
      "source",
      "contacts",
      "custom_attributes"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always conversation.",
        "const": "conversation"
      },
      "id": {
        "type": "string",
        "description": "Intercom id; exceeds 32 bits, so keep it as text."
      },
      "title": {
        "type": [
          "string",
          "null"
        ],
        "description": "Title; null when it has none."
      },
      "created_at": {
        "type": "integer",
        "description": "Time the conversation began, in unix seconds."
      },
      "updated_at": {
        "type": "integer",
        "description": "Time of the last change, in unix seconds."
      },
      "waiting_since": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time since which the contact waits for an answer, in unix seconds; null when the last reply came from an admin."
      },
      "snoozed_until": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time a snoozed conversation opens again, in unix seconds; null when not snoozed."
      },
      "open": {
        "type": "boolean",
        "description": "False when closed; a snoozed conversation counts as open."
      },
      "state": {
        "type": "string",
        "description": "open, closed or snoozed."
      },
      "read": {
        "type": "boolean",
        "description": "Whether the last reply was read."
      },
      "priority": {
        "type": [
          "string",
          "null"
        ],
        "description": "none, low, medium, high or urgent since 2.16; priority or not_priority before."
      },
      "admin_assignee_id": {
        "type": [
          "integer",
          "string",
          "null"
        ],
        "description": "Id of the admin it is assigned to; 0, \"0\" or null when nobody."
      },
      "team_assignee_id": {
        "type": [
          "integer",
          "string",
          "null"
        ],
        "description": "Id of the team it is assigned to; 0, \"0\" or null when none."
      },
      "company": {
        "description": "The company of the conversation (2.15).",
        "anyOf": [
          {
            "$ref": "conversation-company.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "company_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Intercom id of the company of the conversation (before 2.15)."
      },
      "tags": {
        "description": "Tags of the conversation.",
        "anyOf": [
          {
            "$ref": "embedded-tag-list.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "conversation_rating": {
        "description": "Rating by the contact; null when none was asked for.",
        "anyOf": [
          {
            "$ref": "conversation-rating.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "source": {
        "description": "The message that began it; null where none did, as in conversations that were imported.",
        "anyOf": [
          {
            "$ref": "conversation-source.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "contacts": {
        "description": "The contacts who take part.",
        "allOf": [
          {
            "$ref": "contact-reference-list.json"
          }
        ]
      },
      "teammates": {
        "description": "The admins who wrote a part.",
        "anyOf": [
          {
            "$ref": "teammates.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "custom_attributes": {
        "description": "Values of the conversation attributes of the workspace.",
        "allOf": [
          {
            "$ref": "custom-attributes.json"
          }
        ]
      },
      "first_contact_reply": {
        "type": [
          "object",
          "null"
        ],
        "description": "The first reply of a contact; null when there is none.",
        "properties": {
          "created_at": {
            "type": [
              "integer",
              "null"
            ],
            "description": "Time of the reply, in unix seconds."
          },
          "type": {
            "type": [
              "string",
              "null"
            ],
            "description": "Channel of the reply, such as conversation."
          },
          "url": {
            "type": [
              "string",
              "null"
            ],
            "description": "Page on which it was written."
          }
        }
      },
      "sla_applied": {
        "description": "Service level agreement that holds; null when none does.",
        "anyOf": [
          {
            "$ref": "sla-applied.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "statistics": {
        "description": "Times and counts; null until there are some.",
        "anyOf": [
          {
            "$ref": "conversation-statistics.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "conversation_parts": {
        "description": "What happened, in answers that carry one conversation; lists and searches leave it out.",
        "anyOf": [
          {
            "$ref": "conversation-part-list.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "linked_objects": {
        "description": "Linked tickets and conversations.",
        "anyOf": [
          {
            "$ref": "linked-object-list.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "ticket": {
        "type": [
          "object",
          "null"
        ],
        "description": "The ticket that the conversation became; null when it is none."
      },
      "topics": {
        "type": [
          "object",
          "null"
        ],
        "description": "Topics that Intercom found in the conversation; may be empty."
      },
      "ai_agent_participated": {
        "type": [
          "boolean",
          "null"
        ],
        "description": "Whether the AI agent took part."
      },
      "ai_agent": {
        "description": "What the AI agent did; null when it took no part.",
        "anyOf": [
          {
            "$ref": "ai-agent.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "sales_agent_participated": {
        "type": [
          "boolean",
          "null"
        ],
        "description": "Whether the sales agent took part (2.16)."
      },
      "sales_agent": {
        "type": [
          "object",
          "null"
        ],
        "description": "What the sales agent did (2.16).",
        "properties": {
          "outcome": {
            "type": [
              "string",
              "null"
            ],
            "description": "qualified, disqualified, product_discovery, escalated_to_support or spam. Open set."
          },
          "routing_outcome": {
            "type": [
              "string",
              "null"
            ],
            "description": "Outcome by which it routed the conversation, as the workspace named it."
          },
          "collected_data": {
            "type": [
              "object",
              "null"
            ],
            "description": "What it learned, by name."
          }
        }
      },
      "channel": {
        "type": [
          "object",
          "null"
        ],
        "description": "Channels of the conversation (2.16).",
        "properties": {
          "initial": {
            "type": [
              "string",
              "null"
            ],
            "description": "Channel it began on; null when unknown."
          },
          "current": {
            "type": [
              "string",
              "null"
            ],
            "description": "Channel it is on now; null when unknown."
          }
        }
      },
      "external_references": {
        "type": [
          "array",
          "null"
        ],
        "description": "Records of the conversation in other systems, such as salesforce_case (2.16).",
        "items": {
          "$ref": "reference.json"
        }
      },
      "monitor_evaluations": {
        "type": [
          "array",
          "null"
        ],
        "description": "Quality monitors that flagged it; only when include_monitors was asked for (2.16).",
        "items": {
          "type": "object"
        }
      },
      "scorecards": {
        "type": [
          "array",
          "null"
        ],
        "description": "Quality scores; only when include_scorecards was asked for (2.16).",
        "items": {
          "type": "object"
        }
      }
    }
  },
  "conversation-company": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "conversation-company.json",
    "title": "ConversationCompany",
    "description": "The company of a conversation, whole or in part.",
    "type": "object",
    "required": [
      "type",
      "id"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always company."
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the company."
      },
      "company_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Your own id of the company."
      },
      "name": {
        "type": [
          "string",
          "null"
        ],
        "description": "Name of the company."
      }
    }
  },
  "conversation-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "conversation-list.json",
    "title": "ConversationList",
    "description": "A page of conversations, without their parts.",
    "type": "object",
    "required": [
      "type",
      "conversations"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "conversation.list or list."
      },
      "conversations": {
        "type": "array",
        "description": "The conversations of this page.",
        "items": {
          "$ref": "conversation.json"
        }
      },
      "total_count": {
        "type": [
          "integer",
          "null"
        ],
        "description": "How many conversations the whole list holds."
      },
      "pages": {
        "description": "Where the list stands.",
        "anyOf": [
          {
            "$ref": "pages.json"
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "conversation-part": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "conversation-part.json",
    "title": "ConversationPart",
    "description": "One thing that happened in a conversation: a reply, a note, an assignment, a change of state.",
    "type": "object",
    "required": [
      "type",
      "id",
      "part_type",
      "created_at",
      "author"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always conversation_part.",
        "const": "conversation_part"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the part."
      },
      "part_type": {
        "type": "string",
        "description": "What happened: comment, note, quick_reply, assignment, assign_and_reopen, open, close, snoozed, unsnoozed and many more. Open set. A part of any type may carry a body: a contact who replies to a closed conversation makes an open part."
      },
      "body": {
        "type": [
          "string",
          "null"
        ],
        "description": "Text, as HTML unless plain text was asked for; null when the part has none."
      },
      "created_at": {
        "type": "integer",
        "description": "Time it happened, in unix seconds."
      },
      "updated_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time of the last change, in unix seconds."
      },
      "notified_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time the contact was notified, in unix seconds."
      },
      "assigned_to": {
        "description": "Who got the conversation; null when the part assigns nothing.",
        "anyOf": [
          {
            "$ref": "reference.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "author": {
        "description": "Who did it.",
        "allOf": [
          {
            "$ref": "part-author.json"
          }
        ]
      },
      "attachments": {
        "type": [
          "array",
          "null"
        ],
        "description": "Files sent with the part.",
        "items": {
          "$ref": "attachment.json"
        }
      },
      "external_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Id the part has in the system it was imported from."
      },
      "redacted": {
        "type": [
          "boolean",
          "null"
        ],
        "description": "Whether the text was removed by redaction."
      },
      "email_message_metadata": {
        "description": "Mail headers, for mail.",
        "anyOf": [
          {
            "$ref": "email-metadata.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "metadata": {
        "type": [
          "object",
          "null"
        ],
        "description": "Quick replies: those offered, or the one picked.",
        "properties": {
          "quick_reply_options": {
            "type": [
              "array",
              "null"
            ],
            "description": "Answers offered to the contact.",
            "items": {
              "$ref": "quick-reply-option.json"
            }
          },
          "quick_reply_uuid": {
            "type": [
              "string",
              "null"
            ],
            "description": "Id of the answer the contact picked."
          }
        }
      },
      "state": {
        "type": [
          "string",
          "null"
        ],
        "description": "State of the conversation when the part was made: open, closed or snoozed."
      },
      "tags": {
        "type": [
          "array",
          "null"
        ],
        "description": "Tags of the part.",
        "items": {
          "$ref": "tag.json"
        }
      },
      "event_details": {
        "type": [
          "object",
          "null"
        ],
        "description": "Details of an event, such as the attribute that changed with its value, or the action with its result."
      },
      "app_package_code": {
        "type": [
          "string",
          "null"
        ],
        "description": "Code of the app that made the part through the API; null when none did."
      }
    }
  },
  "conversation-part-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "conversation-part-list.json",
    "title": "ConversationPartList",
    "description": "The newest parts of a conversation, 500 at most.",
    "type": "object",
    "required": [
      "type",
      "conversation_parts",
      "total_count"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always conversation_part.list."
      },
      "conversation_parts": {
        "type": "array",
        "description": "The parts, oldest first.",
        "items": {
          "$ref": "conversation-part.json"
        }
      },
      "total_count": {
        "type": "integer",
        "description": "How many parts the conversation has."
      }
    }
  },
  "conversation-rating": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "conversation-rating.json",
    "title": "ConversationRating",
    "description": "What the contact thought of the conversation.",
    "type": "object",
    "properties": {
      "rating": {
        "type": [
          "integer",
          "null"
        ],
        "description": "From 1 (worst) to 5 (best); null when asked for but not given."
      },
      "remark": {
        "type": [
          "string",
          "null"
        ],
        "description": "Words the contact added."
      },
      "created_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time the rating was asked for, in unix seconds."
      },
      "updated_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time of the last change, in unix seconds."
      },
      "replied_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time the contact answered, in unix seconds."
      },
      "contact": {
        "description": "Who rated.",
        "anyOf": [
          {
            "$ref": "contact-reference.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "teammate": {
        "type": [
          "object",
          "null"
        ],
        "description": "Who was rated.",
        "properties": {
          "type": {
            "type": "string",
            "description": "admin, bot or, since version 2.17, workflow."
          },
          "id": {
            "type": [
              "integer",
              "string",
              "null"
            ],
            "description": "Intercom id of the teammate."
          }
        }
      }
    }
  },
  "conversation-source": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "conversation-source.json",
    "title": "ConversationSource",
    "description": "The message that began a conversation.",
    "type": "object",
    "required": [
      "type",
      "id",
      "delivered_as",
      "author"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Channel: conversation, email, facebook, instagram, phone_call, phone_switch, push, sms, twitter or whatsapp. Open set."
      },
      "id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Intercom id of the message; null when there is none."
      },
      "delivered_as": {
        "type": [
          "string",
          "null"
        ],
        "description": "How it began: customer_initiated, admin_initiated, operator_initiated, campaign_initiated or automated. Open set."
      },
      "subject": {
        "type": [
          "string",
          "null"
        ],
        "description": "Subject; empty outside e-mail."
      },
      "body": {
        "type": [
          "string",
          "null"
        ],
        "description": "Text of the message, as HTML unless plain text was asked for."
      },
      "author": {
        "description": "Who wrote the message.",
        "allOf": [
          {
            "$ref": "part-author.json"
          }
        ]
      },
      "attachments": {
        "type": [
          "array",
          "null"
        ],
        "description": "Files sent with the message.",
        "items": {
          "$ref": "attachment.json"
        }
      },
      "url": {
        "type": [
          "string",
          "null"
        ],
        "description": "Page on which the conversation began; null for mail and bots."
      },
      "redacted": {
        "type": [
          "boolean",
          "null"
        ],
        "description": "Whether the text was removed by redaction."
      },
      "recipients": {
        "type": [
          "array",
          "null"
        ],
        "description": "Recipients of a mail, with what happened to each.",
        "items": {
          "type": "object",
          "properties": {
            "type": {
              "type": "string",
              "description": "Header that named the recipient: to or cc."
            },
            "email": {
              "type": [
                "string",
                "null"
              ],
              "description": "Address of the recipient."
            },
            "drop_reason": {
              "type": [
                "string",
                "null"
              ],
              "description": "Why the mail was not sent to this address; null when it was."
            }
          }
        }
      },
      "reply_to": {
        "type": [
          "array",
          "null"
        ],
        "description": "Addresses a reply goes to, for mail.",
        "items": {
          "type": "object",
          "properties": {
            "email": {
              "type": [
                "string",
                "null"
              ],
              "description": "The address."
            },
            "name": {
              "type": [
                "string",
                "null"
              ],
              "description": "Display name beside the address."
            }
          }
        }
      },
      "email_message_metadata": {
        "description": "Mail headers, for mail.",
        "anyOf": [
          {
            "$ref": "email-metadata.json"
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "conversation-statistics": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "conversation-statistics.json",
    "title": "ConversationStatistics",
    "description": "Times and counts of a conversation. Durations are in seconds and leave out time outside office hours, points in time are unix seconds; all are null until they happen.",
    "type": "object",
    "properties": {
      "type": {
        "type": "string",
        "description": "Always conversation_statistics."
      },
      "time_to_assignment": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time to the last assignment before the first admin reply, in seconds; null when it has not happened."
      },
      "time_to_admin_reply": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time to the first admin reply, in seconds; null when it has not happened."
      },
      "time_to_first_close": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time to the first close, in seconds; null when it has not happened."
      },
      "time_to_last_close": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time to the last close, in seconds; null when it has not happened."
      },
      "median_time_to_reply": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Median time of admin replies after a contact reply, in seconds; null when it has not happened."
      },
      "first_contact_reply_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time of the first text from a contact, in unix seconds."
      },
      "first_assignment_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time of the first assignment after it, in unix seconds."
      },
      "first_admin_reply_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time of the first admin reply after it, in unix seconds."
      },
      "first_close_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time of the first close after it, in unix seconds."
      },
      "last_assignment_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time of the last assignment, in unix seconds."
      },
      "last_assignment_admin_reply_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time of the first admin reply after the last assignment, in unix seconds."
      },
      "last_contact_reply_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time of the last part from a contact, in unix seconds."
      },
      "last_admin_reply_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time of the last part from an admin, in unix seconds."
      },
      "last_close_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time of the last close, in unix seconds."
      },
      "last_closed_by_id": {
        "type": [
          "integer",
          "string",
          "null"
        ],
        "description": "Id of the admin who closed last; null when nobody did."
      },
      "count_reopens": {
        "type": [
          "integer",
          "null"
        ],
        "description": "How often the conversation was opened again."
      },
      "count_assignments": {
        "type": [
          "integer",
          "null"
        ],
        "description": "How often it was assigned."
      },
      "count_conversation_parts": {
        "type": [
          "integer",
          "null"
        ],
        "description": "How many parts it has."
      },
      "assigned_team_first_response_time": {
        "type": [
          "array",
          "null"
        ],
        "description": "First answer of each team that had the conversation.",
        "items": {
          "$ref": "response-time.json"
        }
      },
      "assigned_team_first_response_time_in_office_hours": {
        "type": [
          "array",
          "null"
        ],
        "description": "The same, counting office hours only.",
        "items": {
          "$ref": "response-time.json"
        }
      },
      "handling_time": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time from assignment to close, in seconds; null when it has not happened."
      },
      "adjusted_handling_time": {
        "type": [
          "integer",
          "null"
        ],
        "description": "The same without the time nobody worked on it, in seconds; null when it has not happened."
      }
    }
  },
  "cursor-pages": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "cursor-pages.json",
    "title": "CursorPages",
    "description": "Where a list stands that names the cursor of its next page. No more pages follow when next is absent or null.",
    "type": "object",
    "required": [
      "type",
      "per_page"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always pages."
      },
      "per_page": {
        "type": "integer",
        "description": "Items on a page."
      },
      "next": {
        "description": "How to get the next page; absent or null on the last one.",
        "anyOf": [
          {
            "$ref": "next-page.json"
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "custom-attributes": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "custom-attributes.json",
    "title": "CustomAttributes",
    "description": "Values of the attributes that the workspace defined, by attribute name. Values are text, numbers, booleans, null (not set), lists, or objects (files, references to custom object instances).",
    "type": "object",
    "properties": {}
  },
  "custom-object-instance": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "custom-object-instance.json",
    "title": "CustomObjectInstance",
    "description": "A custom object: one instance of a type that the workspace defined.",
    "type": "object",
    "required": [
      "id",
      "type",
      "custom_attributes"
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "Intercom id of the instance."
      },
      "type": {
        "type": "string",
        "description": "Identifier of the type that it is an instance of, such as Order."
      },
      "external_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Your own id of the instance; null when it has none."
      },
      "external_created_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time it was created in your system, in unix seconds."
      },
      "external_updated_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time it was last changed in your system, in unix seconds."
      },
      "created_at": {
        "type": "integer",
        "description": "Time it was created, in unix seconds."
      },
      "updated_at": {
        "type": "integer",
        "description": "Time of the last change, in unix seconds."
      },
      "custom_attributes": {
        "description": "Values of its attributes, by the names that its type gives them.",
        "allOf": [
          {
            "$ref": "custom-attributes.json"
          }
        ]
      }
    }
  },
  "custom-object-instance-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "custom-object-instance-list.json",
    "title": "CustomObjectInstanceList",
    "description": "One page of the instances of a type.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list."
      },
      "data": {
        "type": "array",
        "description": "The instances of this page.",
        "items": {
          "$ref": "custom-object-instance.json"
        }
      },
      "total_count": {
        "type": "integer",
        "description": "How many instances there are on all pages."
      },
      "pages": {
        "anyOf": [
          {
            "$ref": "pages.json"
          },
          {
            "type": "null"
          }
        ],
        "description": "Where the list stands."
      }
    }
  },
  "data-attribute": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "data-attribute.json",
    "title": "DataAttribute",
    "description": "The definition of an attribute of contacts, companies or conversations.",
    "type": "object",
    "required": [
      "type",
      "name",
      "data_type",
      "archived"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "data_attribute; conversation_attribute for those of conversations since 2.16."
      },
      "id": {
        "type": [
          "integer",
          "string"
        ],
        "description": "Intercom id of the attribute; custom ones only."
      },
      "model": {
        "type": "string",
        "description": "contact, company or, up to 2.15, conversation; missing for those of conversations since 2.16. Open set."
      },
      "name": {
        "type": "string",
        "description": "Name of the attribute; the key in custom_attributes."
      },
      "full_name": {
        "type": "string",
        "description": "Where its value is, such as custom_attributes.plan."
      },
      "label": {
        "type": [
          "string",
          "null"
        ],
        "description": "Name that teammates see."
      },
      "description": {
        "type": [
          "string",
          "null"
        ],
        "description": "Description for teammates."
      },
      "data_type": {
        "type": "string",
        "description": "string, integer, float, boolean or date; of conversations also list, decimal, datetime, relationship or files. Open set."
      },
      "options": {
        "type": [
          "array",
          "null"
        ],
        "description": "Values it can have: texts, for conversations since 2.16 objects with id, label and archived.",
        "items": {
          "type": [
            "string",
            "object"
          ]
        }
      },
      "api_writable": {
        "type": "boolean",
        "description": "Whether a call can change it."
      },
      "ui_writable": {
        "type": "boolean",
        "description": "Whether teammates can change it in the inbox."
      },
      "messenger_writable": {
        "type": "boolean",
        "description": "Whether the Messenger can change it."
      },
      "custom": {
        "type": "boolean",
        "description": "Whether the workspace defined it."
      },
      "required": {
        "type": "boolean",
        "description": "Whether conversations must have it before they are closed."
      },
      "visible_to_team_ids": {
        "type": [
          "array",
          "null"
        ],
        "description": "Ids of the teams that see it; empty when all do.",
        "items": {
          "type": [
            "string",
            "integer"
          ]
        }
      },
      "multiline": {
        "type": "boolean",
        "description": "Whether a text may have several lines."
      },
      "reference": {
        "type": [
          "object",
          "null"
        ],
        "description": "Objects that a relationship leads to."
      },
      "archived": {
        "type": "boolean",
        "description": "Whether it is out of use."
      },
      "created_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time it was created, in unix seconds."
      },
      "updated_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time of the last change, in unix seconds."
      },
      "admin_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Id of the admin who created it."
      }
    }
  },
  "data-attribute-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "data-attribute-list.json",
    "title": "DataAttributeList",
    "description": "Definitions of attributes.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list."
      },
      "data": {
        "type": "array",
        "description": "The attributes.",
        "items": {
          "$ref": "data-attribute.json"
        }
      }
    }
  },
  "data-connector": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "data-connector.json",
    "title": "DataConnector",
    "description": "A request to another service that workflows and Fin can make. Lists leave out what the request holds.",
    "type": "object",
    "required": [
      "type",
      "id",
      "name",
      "state"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always data_connector."
      },
      "id": {
        "type": "string",
        "description": "Id of the connector."
      },
      "name": {
        "type": "string",
        "description": "Name of the connector."
      },
      "description": {
        "type": [
          "string",
          "null"
        ],
        "description": "What it does; null when nobody said."
      },
      "state": {
        "type": "string",
        "description": "draft, or live when it is in use."
      },
      "url": {
        "type": [
          "string",
          "null"
        ],
        "description": "Address of the other service, with its inputs in double braces."
      },
      "body": {
        "type": [
          "string",
          "null"
        ],
        "description": "Template of the body of the request."
      },
      "headers": {
        "type": "array",
        "description": "Headers of the request.",
        "items": {
          "type": "object",
          "properties": {
            "name": {
              "type": "string",
              "description": "Name of the header."
            },
            "value": {
              "type": "string",
              "description": "Four stars: values are never shown."
            }
          }
        }
      },
      "http_method": {
        "type": [
          "string",
          "null"
        ],
        "description": "Method of the request: get, post, put, delete or patch."
      },
      "direct_fin_usage": {
        "type": "boolean",
        "description": "Whether Fin uses it by itself."
      },
      "audiences": {
        "type": "array",
        "description": "Kinds of people that it is for: leads, users, visitors.",
        "items": {
          "type": "string"
        }
      },
      "execution_type": {
        "type": [
          "string",
          "null"
        ],
        "description": "server_side or client_side."
      },
      "configuration_response_type": {
        "type": [
          "string",
          "null"
        ],
        "description": "test_response_type, or mock_response_type when a sample of the answer was given."
      },
      "data_transformation_type": {
        "type": [
          "string",
          "null"
        ],
        "description": "full_access, redacted_access or code_block_transformation."
      },
      "client_function_name": {
        "type": [
          "string",
          "null"
        ],
        "description": "Function that runs in the browser of the customer, where one does."
      },
      "client_function_timeout_ms": {
        "type": [
          "integer",
          "null"
        ],
        "description": "How long that function may take, in milliseconds."
      },
      "data_inputs": {
        "type": "array",
        "description": "Inputs of the connector: name, type, description, required and default_value.",
        "items": {
          "type": "object"
        }
      },
      "response_fields": {
        "type": "array",
        "description": "Fields of the answer: path, type, example_value and whether it is redacted.",
        "items": {
          "type": "object"
        }
      },
      "object_mappings": {
        "type": "array",
        "description": "Which fields of the answer set attributes of conversations and contacts.",
        "items": {
          "type": "object"
        }
      },
      "token_ids": {
        "type": "array",
        "description": "Ids of the authentication tokens that it sends.",
        "items": {
          "type": [
            "string",
            "integer"
          ]
        }
      },
      "customer_authentication": {
        "type": "boolean",
        "description": "Whether customers have to prove who they are first."
      },
      "bypass_authentication": {
        "type": "boolean",
        "description": "Whether the service asks for no proof."
      },
      "validate_missing_attributes": {
        "type": [
          "boolean",
          "null"
        ],
        "description": "Whether all required inputs must have values."
      },
      "created_by_admin_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Id of the admin who created it."
      },
      "updated_by_admin_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Id of the admin who changed it last."
      },
      "created_at": {
        "type": "string",
        "description": "Time it was created, as an ISO text."
      },
      "updated_at": {
        "type": "string",
        "description": "Time of the last change, as an ISO text."
      },
      "execution_results_url": {
        "type": "string",
        "description": "Path of the list of its executions."
      }
    }
  },
  "data-connector-execution": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "data-connector-execution.json",
    "title": "DataConnectorExecution",
    "description": "What became of one request of a data connector.",
    "type": "object",
    "required": [
      "type",
      "id",
      "data_connector_id",
      "success",
      "created_at"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always data_connector.execution."
      },
      "id": {
        "type": "string",
        "description": "Id of the execution."
      },
      "data_connector_id": {
        "type": "string",
        "description": "Id of the connector."
      },
      "success": {
        "type": "boolean",
        "description": "Whether it went well."
      },
      "http_status": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Status that the other service answered; null when it did not."
      },
      "http_method": {
        "type": [
          "string",
          "null"
        ],
        "description": "Method of the request."
      },
      "error_type": {
        "type": [
          "string",
          "null"
        ],
        "description": "Kind of the failure, such as 3rd_party_error."
      },
      "error_message": {
        "type": [
          "string",
          "null"
        ],
        "description": "The failure in words."
      },
      "execution_time_ms": {
        "type": [
          "integer",
          "null"
        ],
        "description": "How long it took, in milliseconds."
      },
      "source_type": {
        "type": [
          "string",
          "null"
        ],
        "description": "What made the request, such as workflow or fin."
      },
      "source_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Id of what made the request."
      },
      "conversation_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Id of the conversation that it was made for."
      },
      "created_at": {
        "type": "string",
        "description": "Time it happened, as an ISO text."
      },
      "request_url": {
        "type": [
          "string",
          "null"
        ],
        "description": "Address of the request, without query, fragment and names."
      },
      "request_body": {
        "type": [
          "string",
          "null"
        ],
        "description": "Body of the request."
      },
      "response_body": {
        "type": [
          "string",
          "null"
        ],
        "description": "Body of the answer."
      },
      "raw_response_body": {
        "type": [
          "string",
          "null"
        ],
        "description": "Body of the answer before it was mapped."
      }
    }
  },
  "data-connector-execution-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "data-connector-execution-list.json",
    "title": "DataConnectorExecutionList",
    "description": "One page of the executions of a data connector.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list."
      },
      "data": {
        "type": "array",
        "description": "The executions of this page.",
        "items": {
          "$ref": "data-connector-execution.json"
        }
      },
      "pages": {
        "anyOf": [
          {
            "$ref": "cursor-pages.json"
          },
          {
            "type": "null"
          }
        ],
        "description": "Where the list stands."
      }
    }
  },
  "data-connector-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "data-connector-list.json",
    "title": "DataConnectorList",
    "description": "One page of data connectors.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list."
      },
      "data": {
        "type": "array",
        "description": "The connectors of this page.",
        "items": {
          "$ref": "data-connector.json"
        }
      },
      "pages": {
        "anyOf": [
          {
            "$ref": "cursor-pages.json"
          },
          {
            "type": "null"
          }
        ],
        "description": "Where the list stands."
      }
    }
  },
  "data-export": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "data-export.json",
    "title": "DataExport",
    "description": "A job that makes a file, and where the file is when it is done.",
    "type": "object",
    "required": [
      "job_identifier",
      "status"
    ],
    "properties": {
      "job_identifier": {
        "type": "string",
        "description": "Id of the job."
      },
      "status": {
        "type": "string",
        "description": "How far the job is, such as pending, in_progress, completed, complete, no_data, failed or canceled. Open set."
      },
      "download_url": {
        "type": [
          "string",
          "null"
        ],
        "description": "Where the file is, for the app that asked for it; empty or null before the job is done."
      },
      "download_expires_at": {
        "type": [
          "string",
          "integer",
          "null"
        ],
        "description": "When the file is removed, in unix seconds; empty or null before the job is done."
      }
    }
  },
  "deleted-conversation": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "deleted-conversation.json",
    "title": "DeletedConversation",
    "description": "What stays of a deleted conversation: its id and when it went.",
    "type": "object",
    "required": [
      "type",
      "id"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always conversation."
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the conversation that is gone."
      },
      "metrics_retained": {
        "type": "boolean",
        "description": "Whether reports still count it."
      },
      "deleted_at": {
        "type": "integer",
        "description": "Time of the deletion, in unix seconds."
      }
    }
  },
  "deleted-conversation-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "deleted-conversation-list.json",
    "title": "DeletedConversationList",
    "description": "Deleted conversations, a page at a time.",
    "type": "object",
    "required": [
      "type",
      "conversations"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always conversations.list."
      },
      "conversations": {
        "type": "array",
        "description": "Those of this page.",
        "items": {
          "$ref": "deleted-conversation.json"
        }
      },
      "total_count": {
        "type": "integer",
        "description": "How many there are."
      },
      "pages": {
        "description": "Where the list stands.",
        "anyOf": [
          {
            "$ref": "pages.json"
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "deleted-object": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "deleted-object.json",
    "title": "DeletedObject",
    "description": "The answer to a deletion. Contacts name their kind in type, everything else in object.",
    "type": "object",
    "required": [
      "id",
      "deleted"
    ],
    "anyOf": [
      {
        "required": [
          "type"
        ],
        "properties": {
          "type": true
        }
      },
      {
        "required": [
          "object"
        ],
        "properties": {
          "object": true
        }
      }
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "Intercom id of what was deleted."
      },
      "type": {
        "type": "string",
        "description": "Kind of object, for contacts: contact."
      },
      "object": {
        "type": "string",
        "description": "Kind of object, for everything else: company, conversation, article and others."
      },
      "external_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Your own id of a deleted contact; null when it had none."
      },
      "deleted": {
        "type": "boolean",
        "description": "True when the object was deleted."
      }
    }
  },
  "email-metadata": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "email-metadata.json",
    "title": "EmailMetadata",
    "description": "Mail headers of a message that arrived or left by e-mail.",
    "type": "object",
    "properties": {
      "subject": {
        "type": [
          "string",
          "null"
        ],
        "description": "Subject of the mail."
      },
      "email_address_headers": {
        "type": [
          "array",
          "null"
        ],
        "description": "Addresses of the mail, one entry for each header and address.",
        "items": {
          "type": "object",
          "properties": {
            "type": {
              "type": "string",
              "description": "Header that held the address, such as from, to, cc or reply_to."
            },
            "email_address": {
              "type": [
                "string",
                "null"
              ],
              "description": "The address."
            },
            "name": {
              "type": [
                "string",
                "null"
              ],
              "description": "Display name beside the address; null when there was none."
            }
          }
        }
      },
      "message_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Message-ID header of the mail; null when unknown."
      },
      "history": {
        "type": [
          "string",
          "null"
        ],
        "description": "HTML of the quoted or forwarded mail below the message."
      }
    }
  },
  "email-setting": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "email-setting.json",
    "title": "EmailSetting",
    "description": "An address that the workspace sends e-mail from.",
    "type": "object",
    "required": [
      "type",
      "id",
      "email"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always email_setting.",
        "const": "email_setting"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the e-mail setting."
      },
      "email": {
        "type": "string",
        "description": "The address."
      },
      "verified": {
        "type": "boolean",
        "description": "Whether the address was verified."
      },
      "domain": {
        "type": "string",
        "description": "Domain of the address."
      },
      "brand_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Id of the brand that it belongs to; null when to none."
      },
      "forwarding_enabled": {
        "type": "boolean",
        "description": "Whether e-mail to the address is forwarded to Intercom."
      },
      "forwarded_email_last_received_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time of the last e-mail that was forwarded, in unix seconds; null when never."
      },
      "created_at": {
        "type": "integer",
        "description": "Time the e-mail setting was created, in unix seconds."
      },
      "updated_at": {
        "type": "integer",
        "description": "Time of the last change, in unix seconds."
      }
    }
  },
  "embedded-note-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "embedded-note-list.json",
    "title": "EmbeddedNoteList",
    "description": "The notes of a company, embedded in it.",
    "type": "object",
    "required": [
      "type",
      "notes"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always note.list."
      },
      "notes": {
        "type": "array",
        "description": "The notes.",
        "items": {
          "$ref": "note.json"
        }
      }
    }
  },
  "embedded-segment-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "embedded-segment-list.json",
    "title": "EmbeddedSegmentList",
    "description": "The segments of a company, embedded in it.",
    "type": "object",
    "required": [
      "type",
      "segments"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always segment.list."
      },
      "segments": {
        "type": "array",
        "description": "The segments.",
        "items": {
          "$ref": "segment.json"
        }
      }
    }
  },
  "embedded-tag-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "embedded-tag-list.json",
    "title": "EmbeddedTagList",
    "description": "The tags of a conversation or company, embedded in it.",
    "type": "object",
    "required": [
      "type",
      "tags"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always tag.list."
      },
      "tags": {
        "type": "array",
        "description": "The tags.",
        "items": {
          "$ref": "tag.json"
        }
      }
    }
  },
  "error-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "error-list.json",
    "title": "ErrorList",
    "description": "The body of every answer that tells of an error.",
    "type": "object",
    "required": [
      "type",
      "errors"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always error.list."
      },
      "request_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Id of the request, to quote to Intercom support; null or missing on some errors."
      },
      "errors": {
        "type": "array",
        "description": "What went wrong, one entry an error.",
        "items": {
          "type": "object",
          "properties": {
            "code": {
              "type": "string",
              "description": "Machine-readable kind of error, such as not_found, parameter_invalid or rate_limit_exceeded. Open set."
            },
            "type": {
              "type": "string",
              "description": "Kind of error in older bodies, in place of code."
            },
            "message": {
              "type": [
                "string",
                "null"
              ],
              "description": "Explanation for people."
            },
            "field": {
              "type": [
                "string",
                "null"
              ],
              "description": "Parameter that was refused, where one was."
            }
          }
        }
      }
    }
  },
  "event": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "event.json",
    "title": "Event",
    "description": "Something a contact did, as your system reported it.",
    "type": "object",
    "required": [
      "type",
      "event_name",
      "created_at"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always event.",
        "const": "event"
      },
      "id": {
        "type": "string",
        "description": "Id of the event."
      },
      "event_name": {
        "type": "string",
        "description": "Name of the event."
      },
      "created_at": {
        "type": "integer",
        "description": "Time it happened, in unix seconds."
      },
      "user_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Your own id of the contact."
      },
      "intercom_user_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Intercom id of the contact."
      },
      "email": {
        "type": [
          "string",
          "null"
        ],
        "description": "E-mail address of the contact."
      },
      "metadata": {
        "type": [
          "object",
          "null"
        ],
        "description": "Details of the event by name, ten at most: text, numbers, booleans, or objects such as {url, value} and {amount, currency}."
      }
    }
  },
  "event-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "event-list.json",
    "title": "EventList",
    "description": "Events of a contact over the last 90 days, or their summary when one was asked for.",
    "type": "object",
    "required": [
      "type",
      "events"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "event.list or event.summary; either can come for either request."
      },
      "email": {
        "type": [
          "string",
          "null"
        ],
        "description": "E-mail address of the contact."
      },
      "intercom_user_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Intercom id of the contact."
      },
      "user_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Your own id of the contact."
      },
      "events": {
        "type": "array",
        "description": "The events, or one entry an event name when a summary was asked for.",
        "items": {
          "anyOf": [
            {
              "$ref": "event.json"
            },
            {
              "$ref": "event-summary.json"
            }
          ]
        }
      },
      "pages": {
        "type": [
          "object",
          "null"
        ],
        "description": "Where the list stands.",
        "properties": {
          "next": {
            "type": [
              "string",
              "null"
            ],
            "description": "Full address of the next page; absent or null on the last."
          },
          "since": {
            "type": [
              "string",
              "null"
            ],
            "description": "Full address that answers what happened after this page."
          }
        }
      }
    }
  },
  "event-summary": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "event-summary.json",
    "title": "EventSummary",
    "description": "How often one event happened to a contact.",
    "type": "object",
    "required": [
      "name",
      "count"
    ],
    "properties": {
      "name": {
        "type": "string",
        "description": "Name of the event."
      },
      "first": {
        "type": [
          "string",
          "null"
        ],
        "description": "Time it first happened, as an ISO text."
      },
      "last": {
        "type": [
          "string",
          "null"
        ],
        "description": "Time it last happened, as an ISO text."
      },
      "count": {
        "type": "integer",
        "description": "How many times it happened."
      },
      "description": {
        "type": [
          "string",
          "null"
        ],
        "description": "Description of the event."
      }
    }
  },
  "external-page": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "external-page.json",
    "title": "ExternalPage",
    "description": "A page from elsewhere that the AI products answer from.",
    "type": "object",
    "required": [
      "type",
      "id",
      "title",
      "html",
      "source_id"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always external_page.",
        "const": "external_page"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the page."
      },
      "title": {
        "type": "string",
        "description": "Title of the page."
      },
      "html": {
        "type": "string",
        "description": "Text of the page, as HTML; empty once it was deleted."
      },
      "url": {
        "type": [
          "string",
          "null"
        ],
        "description": "Address that answers name as their source; null when there is none."
      },
      "ai_agent_availability": {
        "type": "boolean",
        "description": "Whether Fin may answer customers from it."
      },
      "ai_copilot_availability": {
        "type": "boolean",
        "description": "Whether Copilot may answer teammates from it."
      },
      "ai_sales_agent_availability": {
        "type": "boolean",
        "description": "Whether the AI sales agent may answer from it."
      },
      "fin_availability": {
        "type": "boolean",
        "description": "Older form of ai_agent_availability."
      },
      "locale": {
        "type": "string",
        "description": "Language of the page: en."
      },
      "source_id": {
        "type": [
          "integer",
          "string"
        ],
        "description": "Id of the import source of the page."
      },
      "external_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Id of the page in its source."
      },
      "created_at": {
        "type": "integer",
        "description": "Time the page was created, in unix seconds."
      },
      "updated_at": {
        "type": "integer",
        "description": "Time of the last change, in unix seconds."
      },
      "last_ingested_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time the page was last read in, in unix seconds; null when never."
      }
    }
  },
  "fin-answer": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "fin-answer.json",
    "title": "FinAnswer",
    "description": "What Fin answers at once to a message; what it says comes later, as notifications.",
    "type": "object",
    "required": [
      "conversation_id",
      "user_id",
      "status",
      "created_at_ms"
    ],
    "properties": {
      "conversation_id": {
        "type": "string",
        "description": "Your own id of the conversation."
      },
      "user_id": {
        "type": "string",
        "description": "Your own id of the contact."
      },
      "status": {
        "type": "string",
        "description": "thinking, replying, awaiting_user_reply, escalated, resolved or complete. Open set."
      },
      "created_at_ms": {
        "type": "string",
        "description": "Time of the answer, in ISO 8601 with milliseconds."
      },
      "errors": {
        "type": [
          "object",
          "null"
        ],
        "description": "Attributes of user and conversation that could not be set."
      },
      "sse_subscription_url": {
        "type": [
          "string",
          "null"
        ],
        "description": "Address of the events, with a token."
      }
    }
  },
  "fin-rating": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "fin-rating.json",
    "title": "FinRating",
    "description": "A rating of a conversation with Fin that was recorded.",
    "type": "object",
    "required": [
      "conversation_id",
      "rating",
      "status"
    ],
    "properties": {
      "conversation_id": {
        "type": "string",
        "description": "Your own id of the conversation."
      },
      "rating": {
        "type": "string",
        "description": "terrible, bad, ok, good or amazing."
      },
      "status": {
        "type": "string",
        "description": "Always rated."
      }
    }
  },
  "fin-voice-call": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "fin-voice-call.json",
    "title": "FinVoiceCall",
    "description": "A call of another telephone system that Fin takes, and what came of it.",
    "type": "object",
    "required": [
      "id",
      "external_call_id"
    ],
    "properties": {
      "id": {
        "type": "integer",
        "description": "Id of the registration."
      },
      "app_id": {
        "type": [
          "integer",
          "string",
          "null"
        ],
        "description": "Workspace that it belongs to."
      },
      "user_phone_number": {
        "type": [
          "string",
          "null"
        ],
        "description": "Phone number of the caller, in E.164 form."
      },
      "status": {
        "type": [
          "string",
          "null"
        ],
        "description": "How far the call is: registered, in-progress, or how it was resolved. Open set."
      },
      "intent": {
        "type": [
          "array",
          "null"
        ],
        "description": "What Fin took the caller to want.",
        "items": {
          "type": "object"
        }
      },
      "call_transcript": {
        "type": [
          "array",
          "null"
        ],
        "description": "What was said, one entry each time that somebody spoke.",
        "items": {
          "type": "object"
        }
      },
      "call_summary": {
        "type": [
          "string",
          "null"
        ],
        "description": "What the call was about, in 256 characters at the most; empty when there is none."
      },
      "external_call_id": {
        "type": "string",
        "description": "Id of the call in the other system."
      },
      "intercom_call_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Id of the call in Intercom; null until the two are matched."
      },
      "intercom_conversation_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Id of the conversation of the call; null until there is one."
      }
    }
  },
  "found-content": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "found-content.json",
    "title": "FoundContent",
    "description": "A piece of content, as a search of content tells it.",
    "type": "object",
    "required": [
      "type",
      "id"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Kind of content: content_snippet, external_content, file_source_content, internal_article or article."
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the piece."
      },
      "title": {
        "type": [
          "string",
          "null"
        ],
        "description": "Title of the piece."
      },
      "contents": {
        "type": "array",
        "description": "Its languages; of articles alone.",
        "items": {
          "$ref": "found-content-part.json"
        }
      }
    }
  },
  "found-content-part": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "found-content-part.json",
    "title": "FoundContentPart",
    "description": "An article in one language, as a search of content tells it.",
    "type": "object",
    "required": [
      "type",
      "id"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always article_content."
      },
      "id": {
        "type": "string",
        "description": "Id of the translation, which bulk actions take."
      },
      "title": {
        "type": [
          "string",
          "null"
        ],
        "description": "Title in this language."
      },
      "locale": {
        "type": "string",
        "description": "Its language, such as en."
      }
    }
  },
  "handling-event": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "handling-event.json",
    "title": "HandlingEvent",
    "description": "A teammate paused handling a conversation, or went on with it.",
    "type": "object",
    "required": [
      "teammate",
      "type",
      "timestamp"
    ],
    "properties": {
      "teammate": {
        "description": "Who it was.",
        "anyOf": [
          {
            "$ref": "teammate-reference.json"
          }
        ]
      },
      "type": {
        "type": "string",
        "description": "paused or resumed."
      },
      "timestamp": {
        "type": "string",
        "description": "When it happened, in ISO 8601."
      },
      "reason": {
        "type": [
          "string",
          "null"
        ],
        "description": "Why, such as Paused or Away."
      }
    }
  },
  "handling-event-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "handling-event-list.json",
    "title": "HandlingEventList",
    "description": "Pauses of a conversation, all at once.",
    "type": "object",
    "required": [
      "handling_events"
    ],
    "properties": {
      "handling_events": {
        "type": "array",
        "description": "Oldest first.",
        "items": {
          "$ref": "handling-event.json"
        }
      }
    }
  },
  "help-center": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "help-center.json",
    "title": "HelpCenter",
    "description": "A help center of the workspace.",
    "type": "object",
    "required": [
      "id",
      "display_name"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always help_center, where it is said.",
        "const": "help_center"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the help center."
      },
      "workspace_id": {
        "type": "string",
        "description": "Id of the workspace."
      },
      "created_at": {
        "type": "integer",
        "description": "Time it was created, in unix seconds."
      },
      "updated_at": {
        "type": "integer",
        "description": "Time of the last change, in unix seconds."
      },
      "identifier": {
        "type": "string",
        "description": "Its name in addresses."
      },
      "website_turned_on": {
        "type": "boolean",
        "description": "Whether it can be read."
      },
      "display_name": {
        "type": "string",
        "description": "Name that teammates see."
      },
      "url": {
        "type": [
          "string",
          "null"
        ],
        "description": "Its address, of the custom domain where there is one."
      },
      "custom_domain": {
        "type": [
          "string",
          "null"
        ],
        "description": "Its own domain; null without one."
      },
      "default": {
        "type": "boolean",
        "description": "Whether it is the default one of the workspace."
      },
      "locales": {
        "type": "array",
        "description": "Its languages, as locales.",
        "items": {
          "type": "string"
        }
      }
    }
  },
  "help-center-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "help-center-list.json",
    "title": "HelpCenterList",
    "description": "The help centers of a workspace.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list."
      },
      "data": {
        "type": "array",
        "description": "The help centers of this page.",
        "items": {
          "$ref": "help-center.json"
        }
      },
      "total_count": {
        "type": [
          "integer",
          "null"
        ],
        "description": "How many items the whole list holds; null when unknown."
      },
      "pages": {
        "description": "Where the list stands.",
        "anyOf": [
          {
            "$ref": "pages.json"
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "help-center-redirect": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "help-center-redirect.json",
    "title": "HelpCenterRedirect",
    "description": "An old address that leads to an article or a collection.",
    "type": "object",
    "required": [
      "id",
      "type",
      "from_url",
      "help_center_id",
      "target_type",
      "target_id"
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "Intercom id of the redirect."
      },
      "type": {
        "type": "string",
        "description": "Always help_center_redirect.",
        "const": "help_center_redirect"
      },
      "from_url": {
        "type": "string",
        "description": "The address that is redirected."
      },
      "locale": {
        "type": "string",
        "description": "Language that it leads to."
      },
      "help_center_id": {
        "type": "string",
        "description": "The help center that it belongs to."
      },
      "target_type": {
        "type": "string",
        "description": "article or collection."
      },
      "target_id": {
        "type": "string",
        "description": "Id of the article or collection."
      },
      "created_at": {
        "type": "integer",
        "description": "Time it was created, in unix seconds."
      },
      "updated_at": {
        "type": "integer",
        "description": "Time of the last change, in unix seconds."
      }
    }
  },
  "help-center-redirect-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "help-center-redirect-list.json",
    "title": "HelpCenterRedirectList",
    "description": "A page of redirects.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list."
      },
      "data": {
        "type": "array",
        "description": "The redirects of this page.",
        "items": {
          "$ref": "help-center-redirect.json"
        }
      },
      "total_count": {
        "type": [
          "integer",
          "null"
        ],
        "description": "How many items the whole list holds; null when unknown."
      },
      "pages": {
        "description": "Where the list stands.",
        "anyOf": [
          {
            "$ref": "pages.json"
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "highlight-piece": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "highlight-piece.json",
    "title": "HighlightPiece",
    "description": "A piece of a text that was searched.",
    "type": "object",
    "required": [
      "type",
      "text"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "highlight for what was searched, plain for what stands around it."
      },
      "text": {
        "type": "string",
        "description": "The piece."
      }
    }
  },
  "internal-article": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "internal-article.json",
    "title": "InternalArticle",
    "description": "An article that only teammates and their assistants read.",
    "type": "object",
    "required": [
      "id",
      "owner_id",
      "author_id"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always internal_article, where it is said.",
        "const": "internal_article"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the article."
      },
      "title": {
        "type": "string",
        "description": "Title."
      },
      "body": {
        "type": [
          "string",
          "null"
        ],
        "description": "Text of the article, as HTML."
      },
      "body_markdown": {
        "type": [
          "string",
          "null"
        ],
        "description": "The same text as Markdown (2.16)."
      },
      "owner_id": {
        "type": "integer",
        "description": "Admin who keeps it up to date."
      },
      "author_id": {
        "type": "integer",
        "description": "Admin who wrote it."
      },
      "created_at": {
        "type": "integer",
        "description": "Time it was created, in unix seconds."
      },
      "updated_at": {
        "type": "integer",
        "description": "Time of the last change, in unix seconds."
      },
      "locale": {
        "type": "string",
        "description": "Its language."
      },
      "audience_ids": {
        "type": [
          "array",
          "null"
        ],
        "description": "Audiences that Fin answers with it; empty when it is for everybody (2.16).",
        "items": {
          "type": "integer"
        }
      },
      "ai_chatbot_availability": {
        "type": "boolean",
        "description": "Whether Fin may use it (2.16)."
      },
      "ai_copilot_availability": {
        "type": "boolean",
        "description": "Whether Copilot may use it (2.16)."
      },
      "ai_sales_agent_availability": {
        "type": "boolean",
        "description": "Whether the sales agent may use it (2.16)."
      },
      "tags": {
        "description": "Tags of the article (2.16).",
        "anyOf": [
          {
            "$ref": "embedded-tag-list.json"
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "internal-article-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "internal-article-list.json",
    "title": "InternalArticleList",
    "description": "A page of internal articles.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list."
      },
      "data": {
        "type": "array",
        "description": "The internal articles of this page.",
        "items": {
          "$ref": "internal-article.json"
        }
      },
      "total_count": {
        "type": [
          "integer",
          "null"
        ],
        "description": "How many items the whole list holds; null when unknown."
      },
      "pages": {
        "description": "Where the list stands.",
        "anyOf": [
          {
            "$ref": "pages.json"
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "internal-article-search": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "internal-article-search.json",
    "title": "InternalArticleSearch",
    "description": "A page of the internal articles that a search found.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list."
      },
      "data": {
        "type": "object",
        "description": "What was found.",
        "properties": {
          "internal_articles": {
            "type": "array",
            "description": "The internal articles of this page.",
            "items": {
              "$ref": "internal-article.json"
            }
          }
        }
      },
      "total_count": {
        "type": [
          "integer",
          "null"
        ],
        "description": "How many internal articles were found."
      },
      "pages": {
        "description": "Where the list stands.",
        "anyOf": [
          {
            "$ref": "pages.json"
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "ip-allowlist": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "ip-allowlist.json",
    "title": "IpAllowlist",
    "description": "The addresses from which the workspace can be used.",
    "type": "object",
    "required": [
      "type",
      "enabled",
      "ip_allowlist"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always ip_allowlist."
      },
      "enabled": {
        "type": "boolean",
        "description": "Whether other addresses are kept out."
      },
      "ip_allowlist": {
        "type": "array",
        "description": "IP addresses, and ranges such as 192.168.1.0/24.",
        "items": {
          "type": "string"
        }
      }
    }
  },
  "job": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "job.json",
    "title": "Job",
    "description": "Something that Intercom carries out after the call that asked for it.",
    "type": "object",
    "required": [
      "id"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always job.",
        "const": "job"
      },
      "id": {
        "type": "string",
        "description": "Id of the job."
      },
      "status": {
        "type": [
          "string",
          "null"
        ],
        "description": "How far it is: pending, success or failed."
      },
      "url": {
        "type": [
          "string",
          "null"
        ],
        "description": "Address of the API that tells its state."
      },
      "resource_type": {
        "type": [
          "string",
          "null"
        ],
        "description": "What kind of object it makes, such as ticket."
      },
      "resource_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Id of the object that it made; null before that."
      },
      "resource_url": {
        "type": [
          "string",
          "null"
        ],
        "description": "Address of the API with that object; null before that."
      }
    }
  },
  "linked-object": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "linked-object.json",
    "title": "LinkedObject",
    "description": "A conversation or ticket that is linked to another one.",
    "type": "object",
    "required": [
      "type",
      "id"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "ticket or conversation."
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the linked object."
      },
      "category": {
        "type": [
          "string",
          "null"
        ],
        "description": "Category of a linked ticket: Customer, Back-office or Tracker; null for a conversation."
      }
    }
  },
  "linked-object-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "linked-object-list.json",
    "title": "LinkedObjectList",
    "description": "Conversations and tickets linked to this one, 1000 at most.",
    "type": "object",
    "required": [
      "type",
      "data",
      "total_count",
      "has_more"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list."
      },
      "data": {
        "type": "array",
        "description": "The linked objects.",
        "items": {
          "$ref": "linked-object.json"
        }
      },
      "total_count": {
        "type": "integer",
        "description": "How many objects are linked."
      },
      "has_more": {
        "type": "boolean",
        "description": "True when more objects are linked than data shows."
      }
    }
  },
  "macro": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "macro.json",
    "title": "Macro",
    "description": "A saved reply for teammates.",
    "type": "object",
    "required": [
      "type",
      "id",
      "name"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always macro.",
        "const": "macro"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the macro."
      },
      "name": {
        "type": "string",
        "description": "Name of the macro."
      },
      "body": {
        "type": [
          "string",
          "null"
        ],
        "description": "Text of the macro as HTML, with attribute elements where a value of the customer goes."
      },
      "body_text": {
        "type": [
          "string",
          "null"
        ],
        "description": "Text of the macro as plain text, with its placeholders in double braces."
      },
      "created_at": {
        "type": "string",
        "description": "Time the macro was created, as ISO 8601."
      },
      "updated_at": {
        "type": "string",
        "description": "Time of the last change, as ISO 8601."
      },
      "visible_to": {
        "type": "string",
        "description": "Who can use it: everyone or specific_teams."
      },
      "visible_to_team_ids": {
        "type": "array",
        "description": "Ids of the teams that can use it, where not everyone can.",
        "items": {
          "type": "string"
        }
      },
      "available_on": {
        "type": "array",
        "description": "Where it can be used: inbox, messenger.",
        "items": {
          "type": "string"
        }
      }
    }
  },
  "me": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "me.json",
    "title": "Me",
    "description": "The admin whose token is used, with the workspace the token belongs to.",
    "type": "object",
    "required": [
      "type",
      "id",
      "name",
      "email",
      "app"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always admin.",
        "const": "admin"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the admin."
      },
      "name": {
        "type": [
          "string",
          "null"
        ],
        "description": "Name of the admin."
      },
      "email": {
        "type": [
          "string",
          "null"
        ],
        "description": "E-mail address of the admin."
      },
      "email_verified": {
        "type": [
          "boolean",
          "null"
        ],
        "description": "Whether that address was verified; do not use this answer as a login unless true."
      },
      "job_title": {
        "type": [
          "string",
          "null"
        ],
        "description": "Job title; null when not set."
      },
      "away_mode_enabled": {
        "type": "boolean",
        "description": "Whether the admin is away."
      },
      "away_mode_reassign": {
        "type": "boolean",
        "description": "Whether new conversations go to someone else while the admin is away."
      },
      "has_inbox_seat": {
        "type": "boolean",
        "description": "Whether the admin has a seat in the inbox."
      },
      "team_ids": {
        "type": "array",
        "description": "Ids of the teams the admin is in.",
        "items": {
          "type": "integer"
        }
      },
      "avatar": {
        "description": "Picture: an object, or just its address; null when there is none.",
        "anyOf": [
          {
            "$ref": "avatar.json"
          },
          {
            "type": "string"
          },
          {
            "type": "null"
          }
        ]
      },
      "app": {
        "description": "The workspace of the token.",
        "anyOf": [
          {
            "$ref": "workspace.json"
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "merged-contact": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "merged-contact.json",
    "title": "MergedContact",
    "description": "One contact that was merged into another.",
    "type": "object",
    "required": [
      "source_contact_id"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always merge_history."
      },
      "source_contact_id": {
        "type": "string",
        "description": "Intercom id of the contact that was merged away."
      },
      "source_contact_role": {
        "type": "string",
        "description": "Role it had: user or lead."
      },
      "merged_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time of the merge, in unix seconds."
      }
    }
  },
  "merged-contact-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "merged-contact-list.json",
    "title": "MergedContactList",
    "description": "A page of the contacts that were merged into a user.",
    "type": "object",
    "required": [
      "type",
      "data",
      "has_more"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list."
      },
      "data": {
        "type": "array",
        "description": "The merges of this page.",
        "items": {
          "$ref": "merged-contact.json"
        }
      },
      "next_cursor": {
        "type": [
          "string",
          "null"
        ],
        "description": "Where the next page begins; missing on the last one."
      },
      "has_more": {
        "type": "boolean",
        "description": "Whether there is another page."
      }
    }
  },
  "message": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "message.json",
    "title": "Message",
    "description": "A message that an admin sent, or the first message of a conversation that a contact began.",
    "type": "object",
    "required": [
      "type",
      "id",
      "created_at",
      "body",
      "message_type"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "admin_message or user_message."
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the message; not the id of a conversation."
      },
      "created_at": {
        "type": "integer",
        "description": "Time the message was created, in unix seconds."
      },
      "subject": {
        "type": [
          "string",
          "null"
        ],
        "description": "Subject of a mail."
      },
      "body": {
        "type": [
          "string",
          "null"
        ],
        "description": "Text of the message; may hold HTML."
      },
      "message_type": {
        "type": "string",
        "description": "email, inapp, whatsapp, facebook or twitter. Open set."
      },
      "conversation_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Conversation the message belongs to; missing until there is one."
      },
      "owner": {
        "description": "The admin who sent the message.",
        "anyOf": [
          {
            "$ref": "admin.json"
          },
          {
            "$ref": "teammate-reference.json"
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "news-item": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "news-item.json",
    "title": "NewsItem",
    "description": "Something that the workspace tells its customers in newsfeeds.",
    "type": "object",
    "required": [
      "type",
      "id",
      "title",
      "state"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always news-item.",
        "const": "news-item"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the news item."
      },
      "workspace_id": {
        "type": "string",
        "description": "Id of the workspace that holds it."
      },
      "title": {
        "type": "string",
        "description": "Title of the news item."
      },
      "body": {
        "type": [
          "string",
          "null"
        ],
        "description": "Text of the news item, as HTML."
      },
      "sender_id": {
        "type": "integer",
        "description": "Id of the admin who is named as the sender."
      },
      "state": {
        "type": "string",
        "description": "Whether customers see it: draft or live."
      },
      "newsfeed_assignments": {
        "type": "array",
        "description": "The newsfeeds that it is shown in.",
        "items": {
          "$ref": "newsfeed-assignment.json"
        }
      },
      "labels": {
        "type": "array",
        "description": "Names of labels that customers see.",
        "items": {
          "type": [
            "string",
            "null"
          ]
        }
      },
      "cover_image_url": {
        "type": [
          "string",
          "null"
        ],
        "description": "Address of the picture above it; null when it has none."
      },
      "reactions": {
        "type": "array",
        "description": "Emojis that customers can react with; none when there are no reactions.",
        "items": {
          "type": [
            "string",
            "null"
          ]
        }
      },
      "deliver_silently": {
        "type": "boolean",
        "description": "Whether it appears without a badge in the Messenger."
      },
      "created_at": {
        "type": "integer",
        "description": "Time the news item was created, in unix seconds."
      },
      "updated_at": {
        "type": "integer",
        "description": "Time of the last change, in unix seconds."
      }
    }
  },
  "newsfeed": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "newsfeed.json",
    "title": "Newsfeed",
    "description": "A list of news items for some of the customers.",
    "type": "object",
    "required": [
      "type",
      "id",
      "name"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always newsfeed.",
        "const": "newsfeed"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the newsfeed."
      },
      "name": {
        "type": "string",
        "description": "Name of the newsfeed; customers never see it."
      },
      "created_at": {
        "type": "integer",
        "description": "Time the newsfeed was created, in unix seconds."
      },
      "updated_at": {
        "type": "integer",
        "description": "Time of the last change, in unix seconds."
      }
    }
  },
  "newsfeed-assignment": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "newsfeed-assignment.json",
    "title": "NewsfeedAssignment",
    "description": "Where a news item is shown, and since when.",
    "type": "object",
    "required": [
      "newsfeed_id"
    ],
    "properties": {
      "newsfeed_id": {
        "type": [
          "integer",
          "string"
        ],
        "description": "Id of the newsfeed."
      },
      "published_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time the item was published there, in unix seconds; null or missing for a draft."
      }
    }
  },
  "next-page": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "next-page.json",
    "title": "NextPage",
    "description": "The cursor of the next page.",
    "type": "object",
    "properties": {
      "page": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Number of the next page."
      },
      "per_page": {
        "type": [
          "integer",
          "string",
          "null"
        ],
        "description": "Items on the next page."
      },
      "starting_after": {
        "type": [
          "string",
          "null"
        ],
        "description": "Opaque cursor that goes back as starting_after; null when no page follows."
      }
    }
  },
  "note": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "note.json",
    "title": "Note",
    "description": "A text that teammates left on a contact or company.",
    "type": "object",
    "required": [
      "type",
      "id",
      "body",
      "created_at"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always note.",
        "const": "note"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the note."
      },
      "created_at": {
        "type": "integer",
        "description": "Time the note was written, in unix seconds."
      },
      "contact": {
        "description": "The contact it is about; null or missing for a note on a company.",
        "anyOf": [
          {
            "$ref": "reference.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "company": {
        "description": "The company it is about; null or missing for a note on a contact.",
        "anyOf": [
          {
            "$ref": "reference.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "author": {
        "description": "The admin who wrote it; null or missing when unknown.",
        "anyOf": [
          {
            "$ref": "admin.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "body": {
        "type": "string",
        "description": "Text of the note, as HTML."
      }
    }
  },
  "note-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "note-list.json",
    "title": "NoteList",
    "description": "A page of notes.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list."
      },
      "data": {
        "type": "array",
        "description": "The notes of this page.",
        "items": {
          "$ref": "note.json"
        }
      },
      "total_count": {
        "type": [
          "integer",
          "null"
        ],
        "description": "How many items the whole list holds; null when unknown."
      },
      "pages": {
        "description": "Where the list stands.",
        "anyOf": [
          {
            "$ref": "pages.json"
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "office-hours-exception": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "office-hours-exception.json",
    "title": "OfficeHoursException",
    "description": "A day on which other hours hold than in the schedule.",
    "type": "object",
    "required": [
      "type",
      "id",
      "office_hours_schedule_id",
      "exception_date",
      "exception_type"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always office_hours_exception."
      },
      "id": {
        "type": "string",
        "description": "Id of the exception."
      },
      "office_hours_schedule_id": {
        "type": "string",
        "description": "Id of the schedule that it is an exception to."
      },
      "exception_date": {
        "type": "string",
        "description": "The day, as YYYY-MM-DD."
      },
      "exception_type": {
        "type": "string",
        "description": "closed, or custom_hours for the hours in time_intervals."
      },
      "name": {
        "type": [
          "string",
          "null"
        ],
        "description": "Name of the exception; null when it has none."
      },
      "time_intervals": {
        "type": [
          "array",
          "null"
        ],
        "description": "The times of the day at which it is open; null when it is closed.",
        "items": {
          "$ref": "office-hours-interval.json"
        }
      },
      "recurring_annually": {
        "type": "boolean",
        "description": "Whether it holds on the same day of every year."
      },
      "created_at": {
        "type": "integer",
        "description": "Time it was created, in unix seconds."
      },
      "updated_at": {
        "type": "integer",
        "description": "Time of the last change, in unix seconds."
      }
    }
  },
  "office-hours-exception-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "office-hours-exception-list.json",
    "title": "OfficeHoursExceptionList",
    "description": "All exceptions to an office hours schedule.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always office_hours_exception.list."
      },
      "data": {
        "type": "array",
        "description": "The exceptions.",
        "items": {
          "$ref": "office-hours-exception.json"
        }
      }
    }
  },
  "office-hours-interval": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "office-hours-interval.json",
    "title": "OfficeHoursInterval",
    "description": "A time at which the workspace is open, in minutes: since Monday 00:00 in a schedule, since midnight in an exception.",
    "type": "object",
    "required": [
      "start_minute",
      "end_minute"
    ],
    "properties": {
      "start_minute": {
        "type": "integer",
        "description": "Minute at which it begins."
      },
      "end_minute": {
        "type": "integer",
        "description": "Minute at which it ends."
      },
      "day_of_week": {
        "type": "integer",
        "description": "Day on which it begins, from 0 for Monday to 6 for Sunday."
      }
    }
  },
  "office-hours-schedule": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "office-hours-schedule.json",
    "title": "OfficeHoursSchedule",
    "description": "The hours of an ordinary week in which the workspace is open.",
    "type": "object",
    "required": [
      "type",
      "id",
      "name",
      "time_zone_name",
      "time_intervals"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always office_hours_schedule."
      },
      "id": {
        "type": "string",
        "description": "Id of the schedule."
      },
      "name": {
        "type": "string",
        "description": "Name of the schedule."
      },
      "time_zone_name": {
        "type": "string",
        "description": "IANA name of the time zone that its hours are in."
      },
      "time_intervals": {
        "type": "array",
        "description": "The times of a week at which it is open.",
        "items": {
          "$ref": "office-hours-interval.json"
        }
      },
      "twenty_four_seven": {
        "type": "boolean",
        "description": "Whether it is always open."
      },
      "created_at": {
        "type": "integer",
        "description": "Time it was created, in unix seconds."
      },
      "updated_at": {
        "type": "integer",
        "description": "Time of the last change, in unix seconds."
      }
    }
  },
  "office-hours-schedule-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "office-hours-schedule-list.json",
    "title": "OfficeHoursScheduleList",
    "description": "All office hours schedules of the workspace.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always office_hours_schedule.list."
      },
      "data": {
        "type": "array",
        "description": "The schedules.",
        "items": {
          "$ref": "office-hours-schedule.json"
        }
      }
    }
  },
  "pages": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "pages.json",
    "title": "Pages",
    "description": "Where a list stands. No more pages follow when next is absent or null.",
    "type": "object",
    "required": [
      "type",
      "page",
      "per_page",
      "total_pages"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always pages."
      },
      "page": {
        "type": "integer",
        "description": "Number of this page, from 1."
      },
      "per_page": {
        "type": [
          "integer",
          "string"
        ],
        "description": "Items on a page; sent back as text by some endpoints."
      },
      "total_pages": {
        "type": "integer",
        "description": "How many pages there are."
      },
      "next": {
        "description": "How to get the next page: a cursor to send back, or a full address, depending on the endpoint; absent or null on the last page.",
        "anyOf": [
          {
            "$ref": "next-page.json"
          },
          {
            "type": "string"
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "part-author": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "part-author.json",
    "title": "PartAuthor",
    "description": "Who wrote a conversation part, a ticket part or the first message.",
    "type": "object",
    "required": [
      "type",
      "id"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "admin, bot, team, user or lead. Open set."
      },
      "id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Intercom id of the author; null when the author is unknown."
      },
      "name": {
        "type": [
          "string",
          "null"
        ],
        "description": "Name of the author; null when unknown."
      },
      "email": {
        "type": [
          "string",
          "null"
        ],
        "description": "E-mail address of the author; null or empty when unknown."
      },
      "from_ai_agent": {
        "type": [
          "boolean",
          "null"
        ],
        "description": "True when the AI agent sent the part."
      },
      "is_ai_answer": {
        "type": [
          "boolean",
          "null"
        ],
        "description": "True when the AI agent wrote the body."
      }
    }
  },
  "phone-call-redirect": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "phone-call-redirect.json",
    "title": "PhoneCallRedirect",
    "description": "A text message that leads a caller into the Messenger.",
    "type": "object",
    "required": [
      "type"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always phone_call_redirect."
      },
      "url": {
        "type": [
          "string",
          "null"
        ],
        "description": "Address of the link that was sent."
      },
      "phone": {
        "type": [
          "string",
          "null"
        ],
        "description": "Number that it was sent to."
      }
    }
  },
  "quick-reply-option": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "quick-reply-option.json",
    "title": "QuickReplyOption",
    "description": "An answer that a contact can pick with one click.",
    "type": "object",
    "required": [
      "text",
      "uuid"
    ],
    "properties": {
      "text": {
        "type": "string",
        "description": "Text of the answer."
      },
      "uuid": {
        "type": "string",
        "description": "Id of the answer; comes back in the part that the click makes."
      },
      "translations": {
        "type": [
          "object",
          "null"
        ],
        "description": "The text in other languages, by language."
      }
    }
  },
  "reference": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "reference.json",
    "title": "Reference",
    "description": "A pointer to another object of the workspace: its type and id, nothing more.",
    "type": "object",
    "required": [
      "type",
      "id"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Type of the object pointed at, such as admin, team, contact, company or bot. Open set."
      },
      "id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Intercom id of the object; null where nothing is pointed at."
      }
    }
  },
  "reporting-attribute": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "reporting-attribute.json",
    "title": "ReportingAttribute",
    "description": "A column that a dataset can be exported with.",
    "type": "object",
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "Name of the column; two columns of different kinds can share it."
      },
      "qualified_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Name of the column with its kind before it, which no other column has: what an export asks for."
      },
      "name": {
        "type": [
          "string",
          "null"
        ],
        "description": "What people call it."
      }
    }
  },
  "reporting-dataset": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "reporting-dataset.json",
    "title": "ReportingDataset",
    "description": "Figures that can be exported, such as those of conversations.",
    "type": "object",
    "required": [
      "id",
      "attributes"
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "Id of the dataset."
      },
      "name": {
        "type": [
          "string",
          "null"
        ],
        "description": "What people call it."
      },
      "description": {
        "type": [
          "string",
          "null"
        ],
        "description": "What its figures are about."
      },
      "default_time_attribute_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "The column whose time decides whether a row is in the period of an export."
      },
      "attributes": {
        "type": "array",
        "description": "The columns that it has.",
        "items": {
          "$ref": "reporting-attribute.json"
        }
      }
    }
  },
  "reporting-dataset-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "reporting-dataset-list.json",
    "title": "ReportingDatasetList",
    "description": "All datasets that can be exported.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list.",
        "const": "list"
      },
      "data": {
        "type": "array",
        "description": "The datasets.",
        "items": {
          "$ref": "reporting-dataset.json"
        }
      }
    }
  },
  "response-time": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "response-time.json",
    "title": "ResponseTime",
    "description": "How fast one team first answered.",
    "type": "object",
    "properties": {
      "team_id": {
        "type": [
          "integer",
          "string",
          "null"
        ],
        "description": "Id of the team; null when it is gone."
      },
      "team_name": {
        "type": [
          "string",
          "null"
        ],
        "description": "Name of the team; Unassigned when none was set, null when the team is gone."
      },
      "response_time": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time to the first answer, in seconds."
      }
    }
  },
  "segment": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "segment.json",
    "title": "Segment",
    "description": "A saved filter over contacts. Segments cannot be changed through the API.",
    "type": "object",
    "required": [
      "type",
      "id",
      "name",
      "created_at",
      "updated_at"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always segment.",
        "const": "segment"
      },
      "id": {
        "type": "string",
        "description": "Intercom id: 24 hexadecimal digits."
      },
      "name": {
        "type": "string",
        "description": "Name of the segment."
      },
      "created_at": {
        "type": "integer",
        "description": "Time the segment was created, in unix seconds."
      },
      "updated_at": {
        "type": "integer",
        "description": "Time of the last change, in unix seconds."
      },
      "person_type": {
        "type": "string",
        "description": "Who it filters: user, or contact, which means lead."
      },
      "count": {
        "type": [
          "integer",
          "null"
        ],
        "description": "How many people it holds; only when include_count was asked for."
      }
    }
  },
  "segment-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "segment-list.json",
    "title": "SegmentList",
    "description": "All segments of the workspace.",
    "type": "object",
    "required": [
      "type",
      "segments"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always segment.list."
      },
      "segments": {
        "type": "array",
        "description": "The segments.",
        "items": {
          "$ref": "segment.json"
        }
      },
      "pages": {
        "type": [
          "object",
          "null"
        ],
        "description": "May be sent empty; segments come all at once."
      }
    }
  },
  "side-conversation": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "side-conversation.json",
    "title": "SideConversation",
    "description": "A thread that a teammate began from within a conversation, with its messages.",
    "type": "object",
    "required": [
      "side_conversation_id",
      "conversation_parts"
    ],
    "properties": {
      "side_conversation_id": {
        "type": "string",
        "description": "Id of the side conversation."
      },
      "conversation_parts": {
        "type": "array",
        "description": "Its messages.",
        "items": {
          "$ref": "conversation-part.json"
        }
      },
      "total_count": {
        "type": "integer",
        "description": "How many messages it has."
      }
    }
  },
  "side-conversation-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "side-conversation-list.json",
    "title": "SideConversationList",
    "description": "Side conversations, a page at a time.",
    "type": "object",
    "required": [
      "type",
      "side_conversations"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always side_conversation.list."
      },
      "side_conversations": {
        "type": "array",
        "description": "Those of this page.",
        "items": {
          "$ref": "side-conversation.json"
        }
      },
      "total_count": {
        "type": "integer",
        "description": "How many there are."
      },
      "pages": {
        "description": "Where the list stands.",
        "anyOf": [
          {
            "$ref": "pages.json"
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "sla-applied": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "sla-applied.json",
    "title": "SlaApplied",
    "description": "The service level agreement that holds for a conversation.",
    "type": "object",
    "required": [
      "sla_name",
      "sla_status"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always conversation_sla_summary."
      },
      "sla_name": {
        "type": "string",
        "description": "Name of the agreement."
      },
      "sla_status": {
        "type": "string",
        "description": "hit, missed, cancelled or active. Open set."
      }
    }
  },
  "subscription-translation": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "subscription-translation.json",
    "title": "SubscriptionTranslation",
    "description": "Name and description of a subscription type in one language.",
    "type": "object",
    "required": [
      "name",
      "locale"
    ],
    "properties": {
      "name": {
        "type": "string",
        "description": "Name of the subscription type."
      },
      "description": {
        "type": [
          "string",
          "null"
        ],
        "description": "What it is about; null when nobody said."
      },
      "locale": {
        "type": "string",
        "description": "Language, such as en."
      }
    }
  },
  "subscription-type": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "subscription-type.json",
    "title": "SubscriptionType",
    "description": "A kind of messages that contacts can subscribe to or opt out of.",
    "type": "object",
    "required": [
      "type",
      "id",
      "state",
      "consent_type"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always subscription.",
        "const": "subscription"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the subscription type."
      },
      "state": {
        "type": "string",
        "description": "live, draft or archived. Open set."
      },
      "consent_type": {
        "type": "string",
        "description": "opt_in: contacts get it once they say yes; opt_out: they get it until they say no."
      },
      "default_translation": {
        "description": "Name and description in the default language.",
        "anyOf": [
          {
            "$ref": "subscription-translation.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "translations": {
        "type": "array",
        "description": "Name and description in each language.",
        "items": {
          "$ref": "subscription-translation.json"
        }
      },
      "content_types": {
        "type": "array",
        "description": "What is sent: email, sms_message. Open set.",
        "items": {
          "type": "string"
        }
      }
    }
  },
  "subscription-type-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "subscription-type-list.json",
    "title": "SubscriptionTypeList",
    "description": "Subscription types of the workspace, or those with a choice of a contact.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list."
      },
      "data": {
        "type": "array",
        "description": "The subscription types.",
        "items": {
          "$ref": "subscription-type.json"
        }
      }
    }
  },
  "tag": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "tag.json",
    "title": "Tag",
    "description": "A label for contacts, companies, conversations and tickets.",
    "type": "object",
    "required": [
      "type",
      "id",
      "name"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always tag.",
        "const": "tag"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the tag."
      },
      "name": {
        "type": "string",
        "description": "Name of the tag; unique without regard to case."
      },
      "applied_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time the tag was put on the object; only where the tag belongs to one, in unix seconds; null when unknown."
      },
      "applied_by": {
        "description": "Who put the tag on the object; only where the tag belongs to one.",
        "anyOf": [
          {
            "$ref": "reference.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "users": {
        "type": [
          "array",
          "null"
        ],
        "description": "Contacts that a bulk tagging dealt with; only in its answer.",
        "items": {
          "$ref": "tagged-member.json"
        }
      },
      "companies": {
        "type": [
          "array",
          "null"
        ],
        "description": "Companies that a bulk tagging dealt with; only in its answer.",
        "items": {
          "$ref": "tagged-member.json"
        }
      }
    }
  },
  "tag-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "tag-list.json",
    "title": "TagList",
    "description": "Tags of the workspace or of a contact, all at once.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list."
      },
      "data": {
        "type": "array",
        "description": "The tags.",
        "items": {
          "$ref": "tag.json"
        }
      }
    }
  },
  "tagged-member": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "tagged-member.json",
    "title": "TaggedMember",
    "description": "One contact or company of a bulk tagging.",
    "type": "object",
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "Intercom id of the member."
      },
      "tagged": {
        "type": "boolean",
        "description": "True when the member carries the tag now."
      }
    }
  },
  "team": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "team.json",
    "title": "Team",
    "description": "A group of admins that conversations can be assigned to.",
    "type": "object",
    "required": [
      "type",
      "id",
      "name",
      "admin_ids"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always team.",
        "const": "team"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the team."
      },
      "name": {
        "type": "string",
        "description": "Name of the team."
      },
      "admin_ids": {
        "type": "array",
        "description": "Ids of the admins in the team.",
        "items": {
          "type": "integer"
        }
      },
      "admin_priority_level": {
        "type": [
          "object",
          "null"
        ],
        "description": "Which admins serve the team first; null or missing when not set.",
        "properties": {
          "primary_admin_ids": {
            "type": [
              "array",
              "null"
            ],
            "description": "Ids of the admins who serve it first.",
            "items": {
              "type": "integer"
            }
          },
          "secondary_admin_ids": {
            "type": [
              "array",
              "null"
            ],
            "description": "Ids of the admins who serve it when there is time.",
            "items": {
              "type": "integer"
            }
          }
        }
      },
      "assignment_limit": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Most conversations an admin gets at a time, for load balanced teams."
      },
      "distribution_method": {
        "type": [
          "string",
          "null"
        ],
        "description": "How conversations are shared out, such as round_robin, load_balanced or manual. Open set."
      }
    }
  },
  "team-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "team-list.json",
    "title": "TeamList",
    "description": "All teams of the workspace.",
    "type": "object",
    "required": [
      "type",
      "teams"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always team.list."
      },
      "teams": {
        "type": "array",
        "description": "The teams.",
        "items": {
          "$ref": "team.json"
        }
      }
    }
  },
  "team-metric": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "team-metric.json",
    "title": "TeamMetric",
    "description": "How many conversations an admin of a team has at the moment.",
    "type": "object",
    "required": [
      "type",
      "admin_id",
      "open",
      "idle",
      "snoozed"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always team_metric."
      },
      "admin_id": {
        "type": "string",
        "description": "Id of the admin."
      },
      "open": {
        "type": "integer",
        "description": "Open conversations that are assigned to the admin."
      },
      "idle": {
        "type": "integer",
        "description": "Those of them that wait for an answer longer than idle_threshold."
      },
      "snoozed": {
        "type": "integer",
        "description": "Snoozed conversations that are assigned to the admin."
      }
    }
  },
  "team-metric-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "team-metric-list.json",
    "title": "TeamMetricList",
    "description": "What each admin of a team has at the moment.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always team_metric.list."
      },
      "data": {
        "type": "array",
        "description": "One entry an admin.",
        "items": {
          "$ref": "team-metric.json"
        }
      }
    }
  },
  "teammate-reference": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "teammate-reference.json",
    "title": "TeammateReference",
    "description": "A teammate, team or bot with its name.",
    "type": "object",
    "required": [
      "type",
      "id",
      "name"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "admin, team or bot."
      },
      "id": {
        "type": [
          "integer",
          "string"
        ],
        "description": "Intercom id of the teammate."
      },
      "name": {
        "type": [
          "string",
          "null"
        ],
        "description": "Name as it is shown."
      },
      "email": {
        "type": [
          "string",
          "null"
        ],
        "description": "E-mail address; teams and bots may have none."
      }
    }
  },
  "teammates": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "teammates.json",
    "title": "Teammates",
    "description": "The admins who took part in a conversation. The key is admins in recorded answers, teammates in the description of newer versions: read whichever is there.",
    "type": "object",
    "required": [
      "type"
    ],
    "anyOf": [
      {
        "required": [
          "admins"
        ],
        "properties": {
          "admins": true
        }
      },
      {
        "required": [
          "teammates"
        ],
        "properties": {
          "teammates": true
        }
      }
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always admin.list."
      },
      "admins": {
        "type": "array",
        "description": "The admins, as sent.",
        "items": {
          "$ref": "reference.json"
        }
      },
      "teammates": {
        "type": "array",
        "description": "The admins, as described.",
        "items": {
          "$ref": "reference.json"
        }
      }
    }
  },
  "ticket": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "ticket.json",
    "title": "Ticket",
    "description": "A structured request with a type, fields and a state.",
    "type": "object",
    "required": [
      "type",
      "id",
      "ticket_id",
      "category",
      "ticket_attributes",
      "ticket_state",
      "ticket_type",
      "contacts",
      "admin_assignee_id",
      "team_assignee_id",
      "created_at",
      "updated_at",
      "open",
      "is_shared"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always ticket.",
        "const": "ticket"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the ticket, the one that API calls take."
      },
      "ticket_id": {
        "type": "string",
        "description": "Number of the ticket in the inbox; never valid in an API call."
      },
      "category": {
        "type": "string",
        "description": "Customer, Back-office or Tracker. Open set."
      },
      "ticket_attributes": {
        "description": "Values of the fields of the ticket by name; _default_title_ and _default_description_ always exist.",
        "allOf": [
          {
            "$ref": "custom-attributes.json"
          }
        ]
      },
      "ticket_state": {
        "description": "State of the ticket: an object since 2.12, its category as text in 2.11; null when it has none.",
        "anyOf": [
          {
            "$ref": "ticket-state.json"
          },
          {
            "type": "string"
          },
          {
            "type": "null"
          }
        ]
      },
      "ticket_state_internal_label": {
        "type": [
          "string",
          "null"
        ],
        "description": "Name of the state that teammates see (2.11)."
      },
      "ticket_state_external_label": {
        "type": [
          "string",
          "null"
        ],
        "description": "Name of the state that contacts see (2.11)."
      },
      "previous_ticket_state_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Id of the state before the last change (2.16); null when it never changed."
      },
      "ticket_type": {
        "description": "Type of the ticket; null when the type is gone.",
        "anyOf": [
          {
            "$ref": "ticket-type.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "contacts": {
        "description": "The contacts it concerns.",
        "allOf": [
          {
            "$ref": "contact-reference-list.json"
          }
        ]
      },
      "admin_assignee_id": {
        "type": [
          "integer",
          "string",
          "null"
        ],
        "description": "Id of the admin it is assigned to: a number since 2.16, text before; 0, \"0\" or null when nobody."
      },
      "team_assignee_id": {
        "type": [
          "integer",
          "string",
          "null"
        ],
        "description": "Id of the team it is assigned to: a number since 2.16, text before; 0, \"0\" or null when none."
      },
      "company_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Intercom id of the company of the ticket; null when it has none."
      },
      "channel": {
        "type": [
          "string",
          "null"
        ],
        "description": "Channel the ticket came by."
      },
      "created_at": {
        "type": "integer",
        "description": "Time the ticket was created, in unix seconds."
      },
      "updated_at": {
        "type": "integer",
        "description": "Time of the last change, in unix seconds."
      },
      "open": {
        "type": "boolean",
        "description": "False when the ticket is closed."
      },
      "snoozed_until": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time a snoozed ticket opens again, in unix seconds; null when not snoozed."
      },
      "linked_objects": {
        "description": "Linked conversations and tickets.",
        "anyOf": [
          {
            "$ref": "linked-object-list.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "ticket_parts": {
        "description": "What happened to the ticket.",
        "anyOf": [
          {
            "$ref": "ticket-part-list.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "is_shared": {
        "type": [
          "boolean",
          "null"
        ],
        "description": "Whether the contact can see the ticket."
      }
    }
  },
  "ticket-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "ticket-list.json",
    "title": "TicketList",
    "description": "A page of tickets.",
    "type": "object",
    "required": [
      "type",
      "tickets"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always ticket.list."
      },
      "tickets": {
        "type": "array",
        "description": "The tickets of this page.",
        "items": {
          "$ref": "ticket.json"
        }
      },
      "total_count": {
        "type": [
          "integer",
          "null"
        ],
        "description": "How many tickets the whole list holds."
      },
      "pages": {
        "description": "Where the list stands.",
        "anyOf": [
          {
            "$ref": "pages.json"
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "ticket-part": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "ticket-part.json",
    "title": "TicketPart",
    "description": "One thing that happened to a ticket. A reply to a ticket answers with its part.",
    "type": "object",
    "required": [
      "type",
      "id",
      "part_type",
      "created_at",
      "author"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always ticket_part.",
        "const": "ticket_part"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the part."
      },
      "part_type": {
        "type": "string",
        "description": "What happened: comment, note, quick_reply, assignment, snoozed, ticket_state_updated_by_admin, ticket_attribute_updated_by_admin and more. Open set."
      },
      "body": {
        "type": [
          "string",
          "null"
        ],
        "description": "Text, as HTML; null or missing when the part has none."
      },
      "previous_ticket_state": {
        "type": [
          "string",
          "null"
        ],
        "description": "Category of the state before: submitted, in_progress, waiting_on_customer or resolved."
      },
      "ticket_state": {
        "type": [
          "string",
          "null"
        ],
        "description": "Category of the state after: submitted, in_progress, waiting_on_customer or resolved."
      },
      "created_at": {
        "type": "integer",
        "description": "Time it happened, in unix seconds."
      },
      "updated_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time of the last change, in unix seconds."
      },
      "assigned_to": {
        "description": "Who got the ticket; null or missing when the part assigns nothing.",
        "anyOf": [
          {
            "$ref": "reference.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "author": {
        "description": "Who did it.",
        "allOf": [
          {
            "$ref": "part-author.json"
          }
        ]
      },
      "attachments": {
        "type": [
          "array",
          "null"
        ],
        "description": "Files sent with the part.",
        "items": {
          "$ref": "attachment.json"
        }
      },
      "external_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Id the part has in the system it was imported from."
      },
      "redacted": {
        "type": [
          "boolean",
          "null"
        ],
        "description": "Whether the text was removed by redaction."
      },
      "app_package_code": {
        "type": [
          "string",
          "null"
        ],
        "description": "Code of the app that made the part through the API."
      },
      "updated_attribute_data": {
        "type": [
          "object",
          "null"
        ],
        "description": "The attribute that changed and its new value; only for changes of attributes.",
        "properties": {
          "attribute": {
            "type": [
              "object",
              "null"
            ],
            "description": "The attribute.",
            "properties": {
              "type": {
                "type": "string",
                "description": "Always attribute."
              },
              "id": {
                "type": "string",
                "description": "Intercom id of the attribute."
              },
              "label": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "Name of the attribute."
              }
            }
          },
          "value": {
            "type": [
              "object",
              "null"
            ],
            "description": "The new value.",
            "properties": {
              "type": {
                "type": "string",
                "description": "Always value."
              },
              "id": {
                "description": "Id of the value: text, a list of numbers for files, or null for none.",
                "anyOf": [
                  {
                    "type": [
                      "string",
                      "integer",
                      "null"
                    ]
                  },
                  {
                    "type": "array",
                    "items": {
                      "type": [
                        "integer",
                        "string"
                      ]
                    }
                  }
                ]
              },
              "label": {
                "description": "The value as people see it: text, or a list of file names.",
                "anyOf": [
                  {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  {
                    "type": "array",
                    "items": {
                      "type": "string"
                    }
                  }
                ]
              }
            }
          }
        }
      }
    }
  },
  "ticket-part-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "ticket-part-list.json",
    "title": "TicketPartList",
    "description": "The newest parts of a ticket, 500 at most.",
    "type": "object",
    "required": [
      "type",
      "ticket_parts",
      "total_count"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always ticket_part.list."
      },
      "ticket_parts": {
        "type": "array",
        "description": "The parts, oldest first.",
        "items": {
          "$ref": "ticket-part.json"
        }
      },
      "total_count": {
        "type": "integer",
        "description": "How many parts the ticket has."
      }
    }
  },
  "ticket-state": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "ticket-state.json",
    "title": "TicketState",
    "description": "A state that a ticket can be in.",
    "type": "object",
    "required": [
      "type",
      "id",
      "category",
      "internal_label",
      "external_label"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always ticket_state.",
        "const": "ticket_state"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the state; goes back as ticket_state_id."
      },
      "category": {
        "type": "string",
        "description": "submitted, in_progress, waiting_on_customer or resolved. Open set."
      },
      "internal_label": {
        "type": [
          "string",
          "null"
        ],
        "description": "Name that teammates see."
      },
      "external_label": {
        "type": [
          "string",
          "null"
        ],
        "description": "Name that contacts see."
      },
      "archived": {
        "type": "boolean",
        "description": "Whether the state is out of use; only in the list of states."
      },
      "ticket_types": {
        "type": [
          "object",
          "null"
        ],
        "description": "Ticket types that use the state; only in the list of states.",
        "properties": {
          "type": {
            "type": "string",
            "description": "Always list."
          },
          "data": {
            "type": "array",
            "description": "The ticket types.",
            "items": {
              "$ref": "ticket-type.json"
            }
          }
        }
      }
    }
  },
  "ticket-state-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "ticket-state-list.json",
    "title": "TicketStateList",
    "description": "All ticket states of the workspace.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list."
      },
      "data": {
        "type": "array",
        "description": "The states.",
        "items": {
          "$ref": "ticket-state.json"
        }
      }
    }
  },
  "ticket-type": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "ticket-type.json",
    "title": "TicketType",
    "description": "A kind of ticket, with its fields and states.",
    "type": "object",
    "required": [
      "type",
      "id",
      "name",
      "category"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always ticket_type.",
        "const": "ticket_type"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the type."
      },
      "name": {
        "type": "string",
        "description": "Name of the type."
      },
      "category": {
        "type": "string",
        "description": "Customer, Back-office or Tracker. Open set."
      },
      "description": {
        "type": [
          "string",
          "null"
        ],
        "description": "Description of the type."
      },
      "icon": {
        "type": [
          "string",
          "null"
        ],
        "description": "Emoji of the type."
      },
      "workspace_id": {
        "type": "string",
        "description": "Id of the workspace."
      },
      "is_internal": {
        "type": "boolean",
        "description": "Whether contacts cannot see its tickets."
      },
      "archived": {
        "type": "boolean",
        "description": "Whether it is out of use."
      },
      "created_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time it was created, in unix seconds."
      },
      "updated_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time of the last change, in unix seconds."
      },
      "ticket_type_attributes": {
        "type": [
          "object",
          "null"
        ],
        "description": "Fields of its tickets.",
        "properties": {
          "type": {
            "type": "string",
            "description": "list or ticket_type_attributes.list."
          },
          "data": {
            "type": "array",
            "description": "The fields, as sent.",
            "items": {
              "$ref": "ticket-type-attribute.json"
            }
          },
          "ticket_type_attributes": {
            "type": "array",
            "description": "The fields, as described.",
            "items": {
              "$ref": "ticket-type-attribute.json"
            }
          }
        }
      },
      "ticket_states": {
        "type": [
          "object",
          "null"
        ],
        "description": "States its tickets can be in (2.12).",
        "properties": {
          "type": {
            "type": "string",
            "description": "Always list."
          },
          "data": {
            "type": "array",
            "description": "The states.",
            "items": {
              "$ref": "ticket-state.json"
            }
          }
        }
      }
    }
  },
  "ticket-type-attribute": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "ticket-type-attribute.json",
    "title": "TicketTypeAttribute",
    "description": "A field of the tickets of one type.",
    "type": "object",
    "required": [
      "type",
      "id",
      "name",
      "data_type"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always ticket_type_attribute.",
        "const": "ticket_type_attribute"
      },
      "id": {
        "type": "string",
        "description": "Intercom id of the attribute; searches name it so, not by name."
      },
      "workspace_id": {
        "type": "string",
        "description": "Id of the workspace."
      },
      "name": {
        "type": "string",
        "description": "Name of the attribute; _default_title_ and _default_description_ are built in."
      },
      "description": {
        "type": [
          "string",
          "null"
        ],
        "description": "Description for teammates."
      },
      "data_type": {
        "type": "string",
        "description": "string, list, integer, decimal, boolean, datetime or files. Open set."
      },
      "input_options": {
        "type": [
          "object",
          "null"
        ],
        "description": "Details of the input: multiline for text, list_items (id and name) for lists. A list value is set by the id of its item."
      },
      "order": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Position among the attributes, from 0."
      },
      "required_to_create": {
        "type": "boolean",
        "description": "Whether teammates must fill it in."
      },
      "required_to_create_for_contacts": {
        "type": "boolean",
        "description": "Whether contacts must fill it in."
      },
      "visible_on_create": {
        "type": "boolean",
        "description": "Whether teammates see it on creation."
      },
      "visible_to_contacts": {
        "type": "boolean",
        "description": "Whether contacts see it."
      },
      "default": {
        "type": "boolean",
        "description": "Whether it is built in."
      },
      "ticket_type_id": {
        "type": [
          "integer",
          "string",
          "null"
        ],
        "description": "Id of the ticket type."
      },
      "archived": {
        "type": "boolean",
        "description": "Whether it is out of use."
      },
      "created_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time it was created, in unix seconds."
      },
      "updated_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time of the last change, in unix seconds."
      }
    }
  },
  "ticket-type-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "ticket-type-list.json",
    "title": "TicketTypeList",
    "description": "All ticket types of the workspace.",
    "type": "object",
    "required": [
      "type",
      "data"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list."
      },
      "data": {
        "type": "array",
        "description": "The ticket types.",
        "items": {
          "$ref": "ticket-type.json"
        }
      }
    }
  },
  "visitor": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "visitor.json",
    "title": "Visitor",
    "description": "Somebody on the website who is no contact yet.",
    "type": "object",
    "required": [
      "type",
      "id",
      "user_id",
      "created_at",
      "updated_at",
      "custom_attributes"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always visitor.",
        "const": "visitor"
      },
      "id": {
        "type": "string",
        "description": "Intercom id: 24 hexadecimal digits."
      },
      "user_id": {
        "type": "string",
        "description": "Id that the Messenger gave the visitor: a uuid."
      },
      "anonymous": {
        "type": "boolean",
        "description": "Whether nothing is known that names the visitor."
      },
      "email": {
        "type": [
          "string",
          "null"
        ],
        "description": "E-mail address; empty when unknown."
      },
      "phone": {
        "type": [
          "string",
          "null"
        ],
        "description": "Phone number; null when unknown."
      },
      "name": {
        "type": [
          "string",
          "null"
        ],
        "description": "Display name; null when unknown."
      },
      "pseudonym": {
        "type": [
          "string",
          "null"
        ],
        "description": "Name that Intercom shows for one without a name; null when it has none."
      },
      "avatar": {
        "description": "Picture of the visitor.",
        "anyOf": [
          {
            "$ref": "avatar.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "app_id": {
        "type": "string",
        "description": "Id of the workspace."
      },
      "companies": {
        "type": [
          "object",
          "null"
        ],
        "description": "Companies of the visitor.",
        "properties": {
          "type": {
            "type": "string",
            "description": "Always company.list."
          },
          "companies": {
            "type": "array",
            "description": "The companies.",
            "items": {
              "$ref": "company.json"
            }
          }
        }
      },
      "location_data": {
        "type": [
          "object",
          "null"
        ],
        "description": "Where the visitor is, as far as the address of the computer tells.",
        "properties": {
          "type": {
            "type": "string",
            "description": "Always location_data."
          },
          "city_name": {
            "type": [
              "string",
              "null"
            ],
            "description": "City."
          },
          "continent_code": {
            "type": [
              "string",
              "null"
            ],
            "description": "Continent, by two letters."
          },
          "country_code": {
            "type": [
              "string",
              "null"
            ],
            "description": "Country, by two or three letters."
          },
          "country_name": {
            "type": [
              "string",
              "null"
            ],
            "description": "Country."
          },
          "postal_code": {
            "type": [
              "string",
              "null"
            ],
            "description": "Postal code."
          },
          "region_name": {
            "type": [
              "string",
              "null"
            ],
            "description": "Region."
          },
          "timezone": {
            "type": [
              "string",
              "null"
            ],
            "description": "Time zone, as an IANA name."
          }
        }
      },
      "last_request_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time of the last visit, in unix seconds; null when unknown."
      },
      "created_at": {
        "type": "integer",
        "description": "Time the visitor was first seen, in unix seconds."
      },
      "remote_created_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time the visitor was first seen by your system, in unix seconds."
      },
      "signed_up_at": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Time of signing up, in unix seconds."
      },
      "updated_at": {
        "type": "integer",
        "description": "Time of the last change, in unix seconds."
      },
      "session_count": {
        "type": [
          "integer",
          "null"
        ],
        "description": "How often the visitor came."
      },
      "social_profiles": {
        "type": [
          "object",
          "null"
        ],
        "description": "Social media profiles.",
        "properties": {
          "type": {
            "type": "string",
            "description": "Always social_profile.list."
          },
          "social_profiles": {
            "type": "array",
            "description": "The profiles.",
            "items": {
              "type": "object"
            }
          }
        }
      },
      "owner_id": {
        "type": [
          "integer",
          "string",
          "null"
        ],
        "description": "Id of the admin who owns the visitor; null when nobody does."
      },
      "unsubscribed_from_emails": {
        "type": "boolean",
        "description": "Whether the visitor gets no e-mails."
      },
      "marked_email_as_spam": {
        "type": "boolean",
        "description": "Whether an e-mail was marked as spam."
      },
      "has_hard_bounced": {
        "type": "boolean",
        "description": "Whether an e-mail came back."
      },
      "tags": {
        "description": "Tags on the visitor.",
        "anyOf": [
          {
            "$ref": "embedded-tag-list.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "segments": {
        "description": "Segments of the visitor.",
        "anyOf": [
          {
            "$ref": "embedded-segment-list.json"
          },
          {
            "type": "null"
          }
        ]
      },
      "custom_attributes": {
        "description": "Values of the contact attributes of the workspace.",
        "allOf": [
          {
            "$ref": "custom-attributes.json"
          }
        ]
      },
      "referrer": {
        "type": [
          "string",
          "null"
        ],
        "description": "Address of the page that led to the website."
      },
      "utm_campaign": {
        "type": [
          "string",
          "null"
        ],
        "description": "Campaign of the address that was visited."
      },
      "utm_content": {
        "type": [
          "string",
          "null"
        ],
        "description": "Content of that campaign."
      },
      "utm_medium": {
        "type": [
          "string",
          "null"
        ],
        "description": "Medium of that campaign."
      },
      "utm_source": {
        "type": [
          "string",
          "null"
        ],
        "description": "Source of that campaign."
      },
      "utm_term": {
        "type": [
          "string",
          "null"
        ],
        "description": "Term of that campaign."
      },
      "do_not_track": {
        "type": [
          "boolean",
          "null"
        ],
        "description": "Whether the browser asks not to be tracked."
      }
    }
  },
  "whatsapp-message-status": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "whatsapp-message-status.json",
    "title": "WhatsappMessageStatus",
    "description": "How far a WhatsApp message came.",
    "type": "object",
    "required": [
      "conversation_id",
      "status",
      "created_at"
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "Id of the event, where statuses are listed."
      },
      "conversation_id": {
        "type": "string",
        "description": "Conversation that the message belongs to."
      },
      "user_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Contact that it was sent to, where statuses are listed."
      },
      "status": {
        "type": "string",
        "description": "sent, delivered, read or failed. Open set."
      },
      "type": {
        "type": "string",
        "description": "Kind of message: broadcast_outbound. Open set."
      },
      "created_at": {
        "type": "integer",
        "description": "Time it was sent, in unix seconds."
      },
      "updated_at": {
        "type": "integer",
        "description": "Time of the last change, in unix seconds."
      },
      "template_name": {
        "type": [
          "string",
          "null"
        ],
        "description": "Name of the WhatsApp template that was used."
      },
      "message_id": {
        "type": "string",
        "description": "WhatsApp id of the message, where a single one is asked for."
      },
      "whatsapp_message_id": {
        "type": "string",
        "description": "WhatsApp id of the message, where statuses are listed."
      },
      "error": {
        "description": "Why it failed.",
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "message": {
                "type": "string",
                "description": "What went wrong."
              },
              "details": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "More about it."
              }
            }
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "whatsapp-message-status-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "whatsapp-message-status-list.json",
    "title": "WhatsappMessageStatusList",
    "description": "How far the WhatsApp messages of one broadcast came.",
    "type": "object",
    "required": [
      "type",
      "ruleset_id",
      "events",
      "total_count"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always list."
      },
      "ruleset_id": {
        "type": [
          "string",
          "integer"
        ],
        "description": "Id of the set of messages that was asked for."
      },
      "pages": {
        "type": [
          "object",
          "null"
        ],
        "description": "Where the list stands.",
        "properties": {
          "type": {
            "type": "string",
            "description": "Always pages."
          },
          "per_page": {
            "type": "integer",
            "description": "How many items a page holds."
          },
          "total_pages": {
            "type": "integer",
            "description": "How many pages there are."
          },
          "next": {
            "description": "Where the next page begins; missing on the last one.",
            "anyOf": [
              {
                "$ref": "next-page.json"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "total_count": {
        "type": "integer",
        "description": "How many items the whole list holds."
      },
      "events": {
        "type": "array",
        "description": "The messages of this page.",
        "items": {
          "$ref": "whatsapp-message-status.json"
        }
      }
    }
  },
  "workflow": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "workflow.json",
    "title": "Workflow",
    "description": "What a workflow of the workspace does, and when.",
    "type": "object",
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "Intercom id of the workflow."
      },
      "title": {
        "type": [
          "string",
          "null"
        ],
        "description": "Title of the workflow."
      },
      "description": {
        "type": [
          "string",
          "null"
        ],
        "description": "What it is for; null when nobody said."
      },
      "trigger_type": {
        "type": [
          "string",
          "null"
        ],
        "description": "What starts it, such as inbound_conversation."
      },
      "state": {
        "type": [
          "string",
          "null"
        ],
        "description": "live, draft or paused."
      },
      "target_channels": {
        "type": [
          "array",
          "null"
        ],
        "description": "Channels that it runs in.",
        "items": {
          "type": "string"
        }
      },
      "preferred_devices": {
        "type": [
          "array",
          "null"
        ],
        "description": "Devices that it is meant for.",
        "items": {
          "type": "string"
        }
      },
      "created_at": {
        "type": [
          "string",
          "null"
        ],
        "description": "When it was made, as an ISO time."
      },
      "updated_at": {
        "type": [
          "string",
          "null"
        ],
        "description": "When it last changed, as an ISO time."
      },
      "targeting": {
        "type": [
          "object",
          "null"
        ],
        "description": "Whom it is for; null when it is for everybody."
      },
      "snapshot": {
        "type": [
          "object",
          "null"
        ],
        "description": "Its steps and their settings; null when it has none."
      },
      "attributes": {
        "type": [
          "array",
          "null"
        ],
        "description": "Attributes of its own.",
        "items": {
          "type": "object"
        }
      },
      "embedded_rules": {
        "type": [
          "array",
          "null"
        ],
        "description": "Rules inside its steps.",
        "items": {
          "type": "object"
        }
      }
    }
  },
  "workflow-export": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "workflow-export.json",
    "title": "WorkflowExport",
    "description": "A workflow as Intercom exports it.",
    "type": "object",
    "required": [
      "workflow"
    ],
    "properties": {
      "export_version": {
        "type": [
          "string",
          "null"
        ],
        "description": "Version of this form."
      },
      "exported_at": {
        "type": [
          "string",
          "null"
        ],
        "description": "When it was exported, as an ISO time."
      },
      "app_id": {
        "type": [
          "integer",
          "string",
          "null"
        ],
        "description": "Workspace that it belongs to."
      },
      "workflow": {
        "description": "The workflow itself.",
        "allOf": [
          {
            "$ref": "workflow.json"
          }
        ]
      }
    }
  },
  "workspace": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "workspace.json",
    "title": "Workspace",
    "description": "A workspace, which Intercom also calls app.",
    "type": "object",
    "required": [
      "id_code",
      "name",
      "region"
    ],
    "properties": {
      "type": {
        "type": "string",
        "description": "Always app."
      },
      "id_code": {
        "type": "string",
        "description": "Id of the workspace; webhooks carry it as app_id."
      },
      "name": {
        "type": [
          "string",
          "null"
        ],
        "description": "Name of the workspace."
      },
      "region": {
        "type": "string",
        "description": "Where its data lives: US, EU or AU."
      },
      "timezone": {
        "type": [
          "string",
          "null"
        ],
        "description": "Time zone of the workspace, as an IANA name."
      },
      "created_at": {
        "type": "integer",
        "description": "Time the workspace was created, in unix seconds."
      },
      "secure": {
        "type": [
          "boolean",
          "null"
        ],
        "description": "Whether identity verification is enforced."
      },
      "identity_verification": {
        "type": [
          "boolean",
          "null"
        ],
        "description": "Whether identity verification is in use."
      }
    }
  }
};
