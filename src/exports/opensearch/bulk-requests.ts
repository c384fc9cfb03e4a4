/** Maximum number of documents in a request: about 8 MB, below the usual limits of hosts. */
const maximumDocuments = 1000;

/** A document with its id in the index. */
export interface IndexedDocument {
  readonly id: string;
  readonly document: object;
}

/**
 * The bodies of bulk requests that put documents into an index: newline-delimited JSON, in which a line that
 * names the document stands above each, as OpenSearch and Elasticsearch expect it.
 */
export function bulkRequests(index: string, documents: readonly IndexedDocument[]): string[] {
  const count = Math.ceil(documents.length / maximumDocuments);
  return Array.from({ length: count }, (_, part) =>
    documents
      .slice(part * maximumDocuments, (part + 1) * maximumDocuments)
      .map(({ id, document }) => {
        const action = { index: { _index: index, _id: id } };
        return `${JSON.stringify(action)}\n${JSON.stringify(document)}\n`;
      })
      .join(''),
  );
}
