import { topicsOf } from './topic.js';

/** Topics about content, data and the workspace's machinery. */
export const contentTopics = {
  ...topicsOf({ group: 'article', payload: 'article', permissions: ['Read and list articles'] }, [
    'article.created',
    'article.updated',
    'article.published',
    'article.unpublished',
    'article.deleted',
  ]),
  ...topicsOf({ group: 'content_stat', payload: 'content_stat', permissions: ['Read content data'] }, [
    'content_stat.banner',
    'content_stat.carousel',
    'content_stat.chat',
    'content_stat.checklist',
    'content_stat.custom_bot',
    'content_stat.email',
    'content_stat.news_item',
    'content_stat.post',
    'content_stat.push',
    'content_stat.series',
    'content_stat.series.webhook',
    'content_stat.sms',
    'content_stat.survey',
    'content_stat.tooltip_group',
    'content_stat.tour',
  ]),
  ...topicsOf({ group: 'content_snippet', payload: 'content_snippet', permissions: ['Read content snippets'] }, [
    'content_snippet.created',
    'content_snippet.updated',
    'content_snippet.deleted',
  ]),
  ...topicsOf({ group: 'data_connector', payload: 'data_connector_execution', permissions: ['Read data connectors'] }, [
    'data_connector.execution.completed',
  ]),
  ...topicsOf({ group: 'event', payload: 'event', permissions: ['Read events'] }, ['event.created']),
  ...topicsOf({ group: 'job', payload: 'job', permissions: ['Read jobs'] }, ['job.completed']),
  ...topicsOf({ group: 'api', payload: 'api_request', permissions: ['Read API activity logs'], since: '2.15' }, [
    'api.request.completed',
  ]),
  ...topicsOf({ group: 'procedure', payload: 'procedure', permissions: [], since: '2.16', preview: true }, [
    'procedure.hitl_notification.created',
  ]),
  ...topicsOf({ group: 'ping', payload: 'ping', permissions: [] }, ['ping']),
};
