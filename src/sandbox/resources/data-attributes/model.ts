import { type Collection, createCollection } from '../../world/collection.js';

export type DataAttributeType = 'string' | 'integer' | 'float' | 'boolean' | 'date' | 'datetime' | 'options';

/** The definition of a custom attribute of contacts or companies. */
export interface DataAttributeRecord {
  readonly id: string;
  readonly model: 'contact' | 'company';
  readonly name: string;
  readonly label: string;
  readonly description: string | null;
  readonly data_type: DataAttributeType;
  readonly options: readonly string[];
  readonly messenger_writable: boolean;
  readonly archived: boolean;
  /** Unix seconds. */
  readonly created_at: number;
  readonly updated_at: number;
  readonly admin_id: string;
}

export type DataAttributeCollection = Collection<DataAttributeRecord, 'model' | 'full_name', never>;

export function createDataAttributeCollection(): DataAttributeCollection {
  return createCollection<DataAttributeRecord, 'model' | 'full_name', never>({
    keys: { model: (attribute) => attribute.model, full_name: (attribute) => `${attribute.model}.${attribute.name}` },
    sorted: {},
  });
}
