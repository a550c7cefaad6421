/** JSON Schema of the content, made of the record types: {@link id.rakor.schema.SchemaFiles} is the door. */
package id.rakor.schema;
