// printCslItems: the text of CSL-JSON → what citeproc-js makes of each item, in a style that shows the fields one after the other.
import CSL from "citeproc";

const style = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
  <info><title>fields</title><id>fields</id><updated>2024-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography>
    <layout>
      <choose>
        <if type="article-newspaper"><text value="article-newspaper"/></if>
        <else-if type="webpage"><text value="webpage"/></else-if>
        <else-if type="document"><text value="document"/></else-if>
      </choose>
      <text value="|"/><names variable="author"><name/></names>
      <text value="|"/><text variable="title"/>
      <text value="|"/><text variable="container-title"/>
      <text value="|"/><text variable="publisher"/>
      <text value="|"/><date variable="issued"><date-part name="year"/><date-part name="month" form="numeric" prefix="-"/><date-part name="day" prefix="-"/></date>
      <text value="|"/><text variable="URL"/>
      <text value="|"/><text variable="note"/>
    </layout>
  </bibliography>
</style>`;

const locale = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US">
  <style-options punctuation-in-quote="false"/>
  <terms><term name="et-al">et al.</term><term name="and">and</term><term name="open-quote">“</term><term name="close-quote">”</term><term name="open-inner-quote">‘</term><term name="close-inner-quote">’</term></terms>
</locale>`;

export function printCslItems(text: string): string[] {
  const items = JSON.parse(text) as { id: string }[];
  const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: (id) => items.find((item) => item.id === id) }, style, "en-US");
  engine.setOutputFormat("text");
  engine.updateItems(items.map(({ id }) => id));
  return engine.makeBibliography()[1].map((line) => line.trim());
}
