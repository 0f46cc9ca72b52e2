// gbT7714Style: GB/T 7714—2015, numeric, as a style of CSL 1.0.2, for the few kinds of documents that are cited here. Numbers are those of the standard's sections.

/** A day as the standard writes it: 2024-01-05. */
const day = '<date-part name="year"/><date-part name="month" form="numeric-leading-zeros" prefix="-"/><date-part name="day" form="numeric-leading-zeros" prefix="-"/>';

export const gbT7714Style = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" default-locale="zh-CN">
  <info>
    <title>GB/T 7714—2015 (numeric), as Policy Graph cites</title>
    <id>policy-graph-gb-t-7714</id>
    <updated>2026-11-29T00:00:00+00:00</updated>
  </info>
  <!-- 8.1.2, 8.4.1.3, 8.4.2.3: words for what is missing, in the language of the reference -->
  <locale xml:lang="zh">
    <terms>
      <term name="et-al">等</term>
      <term name="no-place">出版地不详</term>
      <term name="no-publisher">出版者不详</term>
    </terms>
  </locale>
  <locale xml:lang="en">
    <terms>
      <term name="et-al">et al</term>
      <term name="no-place">S.l.</term>
      <term name="no-publisher">s.n.</term>
    </terms>
  </locale>
  <!-- Annex B: N 报纸, EB 电子公告, Z 其他; OL 联机网络 -->
  <macro name="code">
    <choose>
      <if type="article-newspaper"><text value="N"/></if>
      <else-if type="webpage"><text value="EB"/></else-if>
      <else><text value="Z"/></else>
    </choose>
  </macro>
  <macro name="carrier">
    <choose>
      <if variable="URL"><text value="OL"/></if>
    </choose>
  </macro>
  <macro name="year">
    <date variable="issued"><date-part name="year"/></date>
  </macro>
  <!-- 4.4.1: 报纸名, 年-月-日 -->
  <macro name="newspaper">
    <group delimiter=", ">
      <text variable="container-title"/>
      <date variable="issued">${day}</date>
    </group>
  </macro>
  <!-- 4.6.1: 出版者, 出版年(更新或修改日期); 8.4.1.3 and 8.4.2.3 let electronic resources go without place and publisher -->
  <macro name="online">
    <choose>
      <if variable="publisher">
        <group delimiter=", ">
          <text variable="publisher"/>
          <text macro="year"/>
        </group>
      </if>
    </choose>
    <date variable="available-date" prefix="(" suffix=")">${day}</date>
  </macro>
  <!-- 4.1.1: 出版地: 出版者, 出版年 -->
  <macro name="in-print">
    <group delimiter=", ">
      <group delimiter=": ">
        <text term="no-place" prefix="[" suffix="]"/>
        <choose>
          <if variable="publisher"><text variable="publisher"/></if>
          <else><text term="no-publisher" prefix="[" suffix="]"/></else>
        </choose>
      </group>
      <text macro="year"/>
    </group>
  </macro>
  <citation>
    <layout><text variable="title"/></layout>
  </citation>
  <!-- 8.1.2: of more than three authors, three are named -->
  <bibliography et-al-min="4" et-al-use-first="3">
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author">
          <name delimiter=", " delimiter-precedes-last="always" delimiter-precedes-et-al="always"/>
        </names>
        <group>
          <text variable="title"/>
          <group prefix="[" suffix="]" delimiter="/">
            <text macro="code"/>
            <text macro="carrier"/>
          </group>
        </group>
        <choose>
          <if type="article-newspaper"><text macro="newspaper"/></if>
          <else-if variable="URL"><group><text macro="online"/></group></else-if>
          <else><text macro="in-print"/></else>
        </choose>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
