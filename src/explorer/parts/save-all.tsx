// SaveAll: what reads all records, not only those that are shown → a button that saves them as CSV, and says how far it is.
import { useState } from "preact/hooks";
import { saveCsv } from "../drawing/save-picture.js";
import { words } from "../state/preferences.js";

type Records = (string | number | null)[][];

interface SaveAllProps {
  name: string;
  read: (onPage: (read: number, all: number) => void) => Promise<Records>;
}

export function SaveAll({ name, read }: SaveAllProps) {
  const { common } = words.value;
  const [said, setSaid] = useState("");
  const [reading, setReading] = useState(false);
  const save = async (): Promise<void> => {
    setReading(true);
    setSaid("");
    try {
      // Of what is read at once nothing need be said.
      const records = await read((done, all) => setSaid(done < all ? common.reading(done, all) : ""));
      await saveCsv(records, name);
    } catch {
      setSaid(common.saveFailed);
    }
    setReading(false);
  };
  return (
    <span class="copying">
      <button type="button" class="button" disabled={reading} onClick={() => void save()}>
        {common.saveCsv}
      </button>
      <span role="status" class="copy-outcome">
        {said}
      </span>
    </span>
  );
}
