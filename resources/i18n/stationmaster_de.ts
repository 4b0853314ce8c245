<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>app</name>
  <message>
   <source> Its tracking number is {tracking_number}.</source>
   <translation> Die Sendungsnummer ist {tracking_number}.</translation>
  </message>
  <message>
   <source> Tracking number {number}.</source>
   <translation> Sendungsnummer {number}.</translation>
  </message>
  <message>
   <source> at {changed_at}</source>
   <translation> an {changed_at}</translation>
  </message>
  <message>
   <source> or </source>
   <translation> oder </translation>
  </message>
  <message>
   <source> somewhere else</source>
   <translation> an anderer Stelle</translation>
  </message>
  <message>
   <source>, and its password is masked.</source>
   <translation>, und das Passwort ist verborgen.</translation>
  </message>
  <message>
   <source>, then stopped</source>
   <translation>, dann angehalten</translation>
  </message>
  <message>
   <source>-3 or 5</source>
   <translation>-3 oder 5</translation>
  </message>
  <message>
   <source>0 match</source>
   <translation>0 Treffer</translation>
  </message>
  <message>
   <source>0 match: drop a term?</source>
   <translation>0 Treffer: Begriff weglassen?</translation>
  </message>
  <message>
   <source>0 match: drop “{term}”?</source>
   <translation>0 Treffer: „{term}“ weglassen?</translation>
  </message>
  <message>
   <source>1 line</source>
   <translation>1 Position</translation>
  </message>
  <message>
   <source>1 order</source>
   <translation>1 Auftrag</translation>
  </message>
  <message>
   <source>1 order cancelled</source>
   <translation>1 Auftrag storniert</translation>
  </message>
  <message>
   <source>1 order moved back</source>
   <translation>1 Auftrag zurückgesetzt</translation>
  </message>
  <message>
   <source>1 order moved to another location</source>
   <translation>1 Auftrag einem anderen Standort zugewiesen</translation>
  </message>
  <message>
   <source>1 order opened again</source>
   <translation>1 Auftrag wieder geöffnet</translation>
  </message>
  <message>
   <source>1 order put on hold</source>
   <translation>1 Auftrag gesperrt</translation>
  </message>
  <message>
   <source>1 order put on hold again</source>
   <translation>1 Auftrag wieder gesperrt</translation>
  </message>
  <message>
   <source>1 order released</source>
   <translation>1 Auftrag freigegeben</translation>
  </message>
  <message>
   <source>1 order tagged {tag}</source>
   <translation>1 Auftrag mit Tag {tag} versehen</translation>
  </message>
  <message>
   <source>1 order taken back from picking</source>
   <translation>1 Auftrag aus dem Picken zurückgenommen</translation>
  </message>
  <message>
   <source>1 shipment, scanned at the packing station</source>
   <translation>1 Sendung, am Packplatz gescannt</translation>
  </message>
  <message>
   <source>1 unit of it waits for stock.</source>
   <translation>1 Stück davon wartet auf Bestand.</translation>
  </message>
  <message>
   <source>24.12. or +9</source>
   <translation>24.12. oder +9</translation>
  </message>
  <message>
   <source>40 products, 120 orders, 3 stores</source>
   <translation>40 Produkte, 120 Aufträge, 3 Läden</translation>
  </message>
  <message>
   <source>4006381333931, CASE-12=12</source>
   <translation>4006381333931, KARTON-12=12</translation>
  </message>
  <message>
   <source>9</source>
   <translation>9</translation>
  </message>
  <message>
   <source>A PIN has {least} to {most} digits.</source>
   <translation>Eine PIN hat {least} bis {most} Ziffern.</translation>
  </message>
  <message>
   <source>A PIN has {least} to {most} digits. Nothing was changed.</source>
   <translation>Eine PIN hat {least} bis {most} Ziffern. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>A PIN keeps others from working in your name. Five wrong ones lock it until a supervisor unlocks.</source>
   <translation>Mit einer PIN arbeitet niemand anders unter Ihrem Namen. Nach fünf falschen ist sie gesperrt, bis eine Leitung entsperrt.</translation>
  </message>
  <message>
   <source>A PostgreSQL server that is always on, on a PC of your own or hosted.</source>
   <translation>Ein PostgreSQL-Server, der immer läuft, auf einem eigenen PC oder gehostet.</translation>
  </message>
  <message>
   <source>A barcode of {modules} modules is too wide for its {value:.2f} in.; nothing was printed.</source>
   <translation>Ein Barcode aus {modules} Modulen ist zu breit für {value:.2f} in.; es wurde nichts gedruckt.</translation>
  </message>
  <message>
   <source>A bin needs a code of 1 to {most} characters. Nothing was changed.</source>
   <translation>Ein Lagerplatz braucht einen Code von 1 bis {most} Zeichen. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>A customer has at most {n} addresses. Nothing was changed.</source>
   <translation>Ein Kunde hat höchstens {n} Adressen. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>A database in memory cannot be shared or kept.</source>
   <translation>Eine Datenbank im Arbeitsspeicher kann nicht geteilt oder aufbewahrt werden.</translation>
  </message>
  <message>
   <source>A draft is an order that was not sent yet. New ones come from “To order”.</source>
   <translation>Ein Entwurf ist eine Bestellung, die noch nicht abgeschickt ist. Neue kommen aus „Zu bestellen“.</translation>
  </message>
  <message>
   <source>A field holds at most {n} characters. Nothing was changed.</source>
   <translation>Ein Feld fasst höchstens {n} Zeichen. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>A file of customers ends in .csv or .xlsx. Nothing was written.</source>
   <translation>Eine Kundendatei endet auf .csv oder .xlsx. Es wurde nichts geschrieben.</translation>
  </message>
  <message>
   <source>A file of these rows to mend and import again</source>
   <translation>Eine Datei dieser Zeilen zum Korrigieren und erneuten Importieren</translation>
  </message>
  <message>
   <source>A function key needs a Ctrl key beside it. Press that one first.</source>
   <translation>Eine Funktionstaste braucht eine Taste mit Strg daneben. Diese zuerst drücken.</translation>
  </message>
  <message>
   <source>A hold</source>
   <translation>Eine Sperre</translation>
  </message>
  <message>
   <source>A kit has no stock of its own: ask for what it is made of.</source>
   <translation>Ein Set hat keinen eigenen Bestand: Fordern Sie an, woraus es besteht.</translation>
  </message>
  <message>
   <source>A kit holds up to {n} products, each once and 1 to {most} of it, and not itself. Nothing was changed.</source>
   <translation>Ein Set enthält bis zu {n} Artikel, jeden einmal und davon 1 bis {most}, und nicht sich selbst. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>A kit is made of it.</source>
   <translation>Ein Set besteht daraus.</translation>
  </message>
  <message>
   <source>A kit is made of something or is none. Nothing was changed.</source>
   <translation>Ein Set besteht aus etwas oder es ist keines. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>A kit's own code counts all that is in it, or each part is scanned. The whole shop's.</source>
   <translation>Der Code des Sets zählt alles, was darin ist, oder jedes Teil wird gescannt. Gilt für den ganzen Betrieb.</translation>
  </message>
  <message>
   <source>A label printer of {dpi} dpi is not known; nothing was printed.</source>
   <translation>Ein Labeldrucker mit {dpi} dpi ist nicht bekannt; es wurde nichts gedruckt.</translation>
  </message>
  <message>
   <source>A label printer prints single labels, not {sheet}; nothing was printed.</source>
   <translation>Ein Etikettendrucker druckt einzelne Etiketten, nicht {sheet}; nichts wurde gedruckt.</translation>
  </message>
  <message>
   <source>A later import has changed it. Undo that one first.</source>
   <translation>Durch einen späteren Import geändert. Diesen zuerst rückgängig machen.</translation>
  </message>
  <message>
   <source>A location has a code. Nothing was changed.</source>
   <translation>Ein Standort hat ein Kürzel. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>A location has a name. Nothing was changed.</source>
   <translation>Ein Standort hat einen Namen. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>A location has no field {name!r}. Nothing was changed.</source>
   <translation>Ein Standort hat kein Feld {name!r}. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>A location must open before it closes. Nothing was changed.</source>
   <translation>Ein Standort muss öffnen, bevor er schließt. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>A login for this station, from whoever set the database up.</source>
   <translation>Ein Login für diese Station, von der Stelle, die die Datenbank eingerichtet hat.</translation>
  </message>
  <message>
   <source>A lot or serial number has 1 to {most} characters. Nothing was changed.</source>
   <translation>Eine Charge oder Seriennummer hat 1 bis {most} Zeichen. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>A note</source>
   <translation>Eine Notiz</translation>
  </message>
  <message>
   <source>A note has 1 to {n} characters. Nothing was written.</source>
   <translation>Eine Notiz hat 1 bis {n} Zeichen. Es wurde nichts geschrieben.</translation>
  </message>
  <message>
   <source>A note has at most {n} characters.</source>
   <translation>Eine Notiz hat höchstens {n} Zeichen.</translation>
  </message>
  <message>
   <source>A number is missing.</source>
   <translation>Es fehlt eine Zahl.</translation>
  </message>
  <message>
   <source>A pack has 1 unit or more.</source>
   <translation>Ein Gebinde hat mindestens 1 Stück.</translation>
  </message>
  <message>
   <source>A pack has 1 unit or more. Nothing was changed.</source>
   <translation>Eine Packung hat mindestens 1 Stück. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>A part of it was paid; how much is not known here. Pay it back in the shop.</source>
   <translation>Ein Teil ist bezahlt; wie viel, ist hier nicht bekannt. Im Shop zurückzahlen.</translation>
  </message>
  <message>
   <source>A part of order {number} has left already. Nothing was changed.</source>
   <translation>Ein Teil von Auftrag {number} ist schon versandt. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>A part of this order is {order}.</source>
   <translation>Ein Teil dieses Auftrags ist {order}.</translation>
  </message>
  <message>
   <source>A part of {title} has left already. Nothing was changed.</source>
   <translation>Ein Teil von {title} ist schon weg. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>A percentage has at most {n} decimals.</source>
   <translation>Ein Prozentsatz hat höchstens {n} Nachkommastellen.</translation>
  </message>
  <message>
   <source>A person chose the location</source>
   <translation>Der Standort wurde manuell gewählt</translation>
  </message>
  <message>
   <source>A person's name has 1 to {most} characters of one line. Nothing was changed.</source>
   <translation>Ein Name hat 1 bis {most} Zeichen in einer Zeile. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>A picture has {size} kB; the limit is {limit} kB.</source>
   <translation>Ein Bild hat {size} kB; die Grenze liegt bei {limit} kB.</translation>
  </message>
  <message>
   <source>A price has at most {n} decimals.</source>
   <translation>Ein Preis hat höchstens {n} Nachkommastellen.</translation>
  </message>
  <message>
   <source>A product has no field {name!r}. Nothing was changed.</source>
   <translation>Ein Artikel hat kein Feld {name!r}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>A product has up to {n} barcodes, each once. Nothing was changed.</source>
   <translation>Ein Artikel hat bis zu {n} Barcodes, jeden einmal. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>A product with a number of its own keeps that.</source>
   <translation>Ein Produkt mit eigener Zahl behält diese.</translation>
  </message>
  <message>
   <source>A purchase order needs 1 to {most} products, each once, with units. Nothing was changed.</source>
   <translation>Eine Bestellung braucht 1 bis {most} Artikel, jeden einmal, mit Stückzahl. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>A quantity is a whole number from 1.</source>
   <translation>Eine Menge ist eine ganze Zahl ab 1.</translation>
  </message>
  <message>
   <source>A refund</source>
   <translation>Eine Erstattung</translation>
  </message>
  <message>
   <source>A refund of this order is on its way already. Nothing was changed.</source>
   <translation>Eine Erstattung dieses Auftrags ist schon unterwegs. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>A search has {most} characters at most; the rest was left out.</source>
   <translation>Eine Suche hat höchstens {most} Zeichen; der Rest wurde ausgelassen.</translation>
  </message>
  <message>
   <source>A search has {most} terms at most; the rest was left out.</source>
   <translation>Eine Suche hat höchstens {most} Begriffe; der Rest wurde ausgelassen.</translation>
  </message>
  <message>
   <source>A second screen on which customers see their order. Orders taken by phone are never shown there.</source>
   <translation>Ein zweiter Bildschirm, auf dem Kunden ihren Auftrag sehen. Telefonische Aufträge werden dort nie gezeigt.</translation>
  </message>
  <message>
   <source>A sheet has {count} labels, so {used} cannot be used up; nothing was printed.</source>
   <translation>Ein Bogen hat {count} Etiketten, {used} können nicht verbraucht sein; nichts wurde gedruckt.</translation>
  </message>
  <message>
   <source>A shop without a name</source>
   <translation>Ein Shop ohne Namen</translation>
  </message>
  <message>
   <source>A size has three figures. Nothing was changed.</source>
   <translation>Ein Maß hat drei Zahlen. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>A station's name has 1 to {max_name} characters of one line. Nothing was changed.</source>
   <translation>Der Name einer Station hat 1 bis {max_name} Zeichen in einer Zeile. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>A step failed for a reason that nobody foresaw; it was logged. What was written before stays.</source>
   <translation>Ein Schritt ist aus unvorhergesehenem Grund fehlgeschlagen; er wurde protokolliert. Zuvor Geschriebenes bleibt.</translation>
  </message>
  <message>
   <source>A supplier has no field {name!r}. Nothing was changed.</source>
   <translation>Ein Lieferant hat kein Feld {name!r}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>A supplier needs a name of 1 to {most} characters. Nothing was changed.</source>
   <translation>Ein Lieferant braucht einen Namen von 1 bis {most} Zeichen. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>A supplier says who sells you goods and how long they take.
With one, what is low can be ordered.</source>
   <translation>Ein Lieferant sagt, wer Ihnen Ware verkauft und wie lange sie braucht.
Mit ihm lässt sich bestellen, was knapp ist.</translation>
  </message>
  <message>
   <source>A tag</source>
   <translation>Ein Tag</translation>
  </message>
  <message>
   <source>A text of {count} characters is too long for a QR code; nothing was printed.</source>
   <translation>Ein Text von {count} Zeichen ist zu lang für einen QR-Code; es wurde nichts gedruckt.</translation>
  </message>
  <message>
   <source>A text of {count} characters is too long for the label's QR code; nothing was printed.</source>
   <translation>Ein Text von {count} Zeichen ist zu lang für den QR-Code des Labels; es wurde nichts gedruckt.</translation>
  </message>
  <message>
   <source>A text with a NUL character cannot be kept. Nothing was changed.</source>
   <translation>Ein Text mit einem NUL-Zeichen kann nicht gespeichert werden. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>A threshold is 0 units or more. Nothing was changed.</source>
   <translation>Ein Schwellenwert ist 0 Stück oder mehr. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>A tracking number</source>
   <translation>Eine Sendungsnummer</translation>
  </message>
  <message>
   <source>A transfer goes from one location to another. Nothing was changed.</source>
   <translation>Eine Umlagerung geht von einem Standort zu einem anderen. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>A value is missing after {field}.</source>
   <translation>Nach {field} fehlt ein Wert.</translation>
  </message>
  <message>
   <source>A view needs a name of 1 to {most} characters. Nothing was saved.</source>
   <translation>Eine Ansicht braucht einen Namen von 1 bis {most} Zeichen. Es wurde nichts gespeichert.</translation>
  </message>
  <message>
   <source>A4 sheet, 24 labels</source>
   <translation>A4-Bogen, 24 Etiketten</translation>
  </message>
  <message>
   <source>A4, 210 x 297 mm</source>
   <translation>A4, 210 x 297 mm</translation>
  </message>
  <message>
   <source>A: most</source>
   <translation>A: am meisten</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Über</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Aktionen</translation>
  </message>
  <message>
   <source>Actions in {view}</source>
   <translation>Aktionen in {view}</translation>
  </message>
  <message>
   <source>Actions on the chosen row</source>
   <translation>Aktionen für die gewählte Zeile</translation>
  </message>
  <message>
   <source>Actions on {what}</source>
   <translation>Aktionen für {what}</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add ?sslrootcert=FILE with the certificate of the authority that signed it; ask whoever looks after the server for that file.</source>
   <translation>?sslrootcert=DATEI mit dem Zertifikat der ausstellenden Zertifizierungsstelle anhängen; die Datei gibt die Serverbetreuung.</translation>
  </message>
  <message>
   <source>Add a letter.</source>
   <translation>Fügen Sie einen Buchstaben hinzu.</translation>
  </message>
  <message>
   <source>Add a location</source>
   <translation>Standort hinzufügen</translation>
  </message>
  <message>
   <source>Add a note</source>
   <translation>Notiz hinzufügen</translation>
  </message>
  <message>
   <source>Add a product</source>
   <translation>Produkt hinzufügen</translation>
  </message>
  <message>
   <source>Add a product by code, name or scan</source>
   <translation>Produkt per Code, Name oder Scan hinzufügen</translation>
  </message>
  <message>
   <source>Add a product to see where it is.</source>
   <translation>Ein Produkt hinzufügen, um zu sehen, wo es liegt.</translation>
  </message>
  <message>
   <source>Add a product to the kit</source>
   <translation>Dem Set einen Artikel hinzufügen</translation>
  </message>
  <message>
   <source>Add a product.</source>
   <translation>Ein Produkt hinzufügen.</translation>
  </message>
  <message>
   <source>Add a product: SKU or scan</source>
   <translation>Produkt hinzufügen: SKU oder Scan</translation>
  </message>
  <message>
   <source>Add a product: code, name, or scan</source>
   <translation>Produkt hinzufügen: Code, Name oder Scan</translation>
  </message>
  <message>
   <source>Add a row for each SKU.</source>
   <translation>Für jede SKU eine Zeile anlegen.</translation>
  </message>
  <message>
   <source>Add a row for each record, or export it again.</source>
   <translation>Für jeden Datensatz eine Zeile anlegen oder erneut exportieren.</translation>
  </message>
  <message>
   <source>Add an address</source>
   <translation>Adresse hinzufügen</translation>
  </message>
  <message>
   <source>Add another one in Settings, Locations.</source>
   <translation>Legen Sie unter Einstellungen, Standorte einen weiteren an.</translation>
  </message>
  <message>
   <source>Add at least one product.</source>
   <translation>Fügen Sie mindestens ein Produkt hinzu.</translation>
  </message>
  <message>
   <source>Add it again as a new line.</source>
   <translation>Als neue Position wieder hinzufügen.</translation>
  </message>
  <message>
   <source>Add it as a new one.</source>
   <translation>Als neue hinzufügen.</translation>
  </message>
  <message>
   <source>Add note</source>
   <translation>Neue Notiz</translation>
  </message>
  <message>
   <source>Add or remove a tag</source>
   <translation>Tag hinzufügen oder entfernen</translation>
  </message>
  <message>
   <source>Add the products that are wanted.</source>
   <translation>Fügen Sie die gewünschten Produkte hinzu.</translation>
  </message>
  <message>
   <source>Addition</source>
   <translation>Adresszusatz</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Address for new orders</source>
   <translation>Adresse für neue Aufträge</translation>
  </message>
  <message>
   <source>Address hold lifted</source>
   <translation>Adresssperre aufgehoben</translation>
  </message>
  <message>
   <source>Address line 2</source>
   <translation>Adresszusatz</translation>
  </message>
  <message>
   <source>Address: {what}</source>
   <translation>Adresse: {what}</translation>
  </message>
  <message>
   <source>Addresses</source>
   <translation>Adressen</translation>
  </message>
  <message>
   <source>Adjust</source>
   <translation>Berichtigen</translation>
  </message>
  <message>
   <source>Adjusted</source>
   <translation>Berichtigt</translation>
  </message>
  <message>
   <source>Adjustment, to be checked</source>
   <translation>Anpassung, zu prüfen</translation>
  </message>
  <message>
   <source>Administrator's login</source>
   <translation>Administrator-Login</translation>
  </message>
  <message>
   <source>Administrator's password</source>
   <translation>Administrator-Passwort</translation>
  </message>
  <message>
   <source>Again: {what}</source>
   <translation>Erneut: {what}</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>All bins are counted</source>
   <translation>Alle Lagerplätze sind gezählt</translation>
  </message>
  <message>
   <source>All but {but}</source>
   <translation>Alle außer {but}</translation>
  </message>
  <message>
   <source>All customers</source>
   <translation>Alle Kunden</translation>
  </message>
  <message>
   <source>All is counted</source>
   <translation>Alles ist gezählt</translation>
  </message>
  <message>
   <source>All is in</source>
   <translation>Alles da</translation>
  </message>
  <message>
   <source>All jobs</source>
   <translation>Alle Vorgänge</translation>
  </message>
  <message>
   <source>All keys</source>
   <translation>Alle Tasten</translation>
  </message>
  <message>
   <source>All locations</source>
   <translation>Alle Standorte</translation>
  </message>
  <message>
   <source>All of it</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>All of it is in. Put it back, {then}</source>
   <translation>Alles davon ist schon im Auftrag. Zurücklegen, {then}</translation>
  </message>
  <message>
   <source>All of this kind</source>
   <translation>Alle dieser Art</translation>
  </message>
  <message numerus="yes">
   <source>All of this kind: {n} records. The same key writes them.</source>
   <translation>
    <numerusform>Alle dieser Art: {n} Eintrag. Dieselbe Taste schreibt ihn.</numerusform>
    <numerusform>Alle dieser Art: {n} Einträge. Dieselbe Taste schreibt sie.</numerusform>
   </translation>
  </message>
  <message>
   <source>All of {product}</source>
   <translation>Alles von {product}</translation>
  </message>
  <message>
   <source>All of {scanned} is in {order} already. Put this one back; nothing was counted.</source>
   <translation>{scanned} ist in {order} schon vollständig. Diesen Artikel zurücklegen; es wurde nichts gezählt.</translation>
  </message>
  <message>
   <source>All products</source>
   <translation>Alle Produkte</translation>
  </message>
  <message>
   <source>All purchase orders</source>
   <translation>Alle Bestellungen</translation>
  </message>
  <message>
   <source>All selected</source>
   <translation>Alle ausgewählt</translation>
  </message>
  <message>
   <source>All stock is worth {amount}</source>
   <translation>Der ganze Bestand ist {amount} wert</translation>
  </message>
  <message>
   <source>All that was ordered is in</source>
   <translation>Alles Bestellte ist da</translation>
  </message>
  <message>
   <source>All zones</source>
   <translation>Alle Zonen</translation>
  </message>
  <message>
   <source>All {n}</source>
   <translation>Alle {n}</translation>
  </message>
  <message>
   <source>All {n} but {but} selected</source>
   <translation>Alle {n} außer {but} ausgewählt</translation>
  </message>
  <message>
   <source>All {n} selected</source>
   <translation>Alle {n} ausgewählt</translation>
  </message>
  <message>
   <source>Amazon FBA stock</source>
   <translation>Amazon-FBA-Bestand</translation>
  </message>
  <message>
   <source>Amazon order report</source>
   <translation>Amazon-Bestellbericht</translation>
  </message>
  <message>
   <source>Amazon unshipped orders</source>
   <translation>Amazon, nicht versandte Bestellungen</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Betrag</translation>
  </message>
  <message>
   <source>Amounts with {sign} were taken as {currency}.</source>
   <translation>Beträge mit {sign} wurden als {currency} übernommen.</translation>
  </message>
  <message>
   <source>An address has some text. Nothing was changed.</source>
   <translation>Eine Adresse enthält etwas Text. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>An amount in {currency} has at most {n} decimals.</source>
   <translation>Ein Betrag in {currency} hat höchstens {n} Nachkommastellen.</translation>
  </message>
  <message>
   <source>An e-mail address</source>
   <translation>Eine E-Mail-Adresse</translation>
  </message>
  <message>
   <source>An e-mail address has an @.</source>
   <translation>Eine E-Mail-Adresse enthält ein @.</translation>
  </message>
  <message>
   <source>An e-mail address has an @. Nothing was changed.</source>
   <translation>Eine E-Mail-Adresse enthält ein @. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>An empty shop on this computer</source>
   <translation>Ein leerer Shop auf diesem Computer</translation>
  </message>
  <message>
   <source>An import is under way: {file} was not opened</source>
   <translation>Ein Import läuft: {file} wurde nicht geöffnet</translation>
  </message>
  <message>
   <source>An order can be shipped once it is packed. Finish it first.</source>
   <translation>Ein Auftrag kann versandt werden, sobald er gepackt ist. Zuerst abschließen.</translation>
  </message>
  <message>
   <source>An order has at least one line.</source>
   <translation>Ein Auftrag hat mindestens eine Position.</translation>
  </message>
  <message>
   <source>An order has at least one line. Nothing was taken.</source>
   <translation>Ein Auftrag hat mindestens eine Position. Es wurde nichts erfasst.</translation>
  </message>
  <message>
   <source>An order holds at most {n} lines. Nothing was changed.</source>
   <translation>Ein Auftrag fasst höchstens {n} Positionen. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>An order that is taken by hand has not left yet. Nothing was taken.</source>
   <translation>Ein manuell erfasster Auftrag ist noch nicht versandt. Es wurde nichts erfasst.</translation>
  </message>
  <message>
   <source>An order that was sent stands here until its goods are in.</source>
   <translation>Was bestellt ist, steht hier, bis die Ware da ist.</translation>
  </message>
  <message>
   <source>Another customer was merged into this one.</source>
   <translation>Ein anderer Kunde wurde mit diesem zusammengelegt.</translation>
  </message>
  <message>
   <source>Another database answers at this address now. Nothing was changed.</source>
   <translation>Unter dieser Adresse antwortet jetzt eine andere Datenbank. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Another last day</source>
   <translation>Anderes Ablaufdatum</translation>
  </message>
  <message>
   <source>Another lot</source>
   <translation>Andere Charge</translation>
  </message>
  <message>
   <source>Another order</source>
   <translation>Anderer Auftrag</translation>
  </message>
  <message>
   <source>Another order of this file has the same id of the channel. The first was taken; this one was left out.</source>
   <translation>Ein anderer Auftrag in dieser Datei hat dieselbe Kennung des Kanals. Der erste wurde übernommen, dieser ausgelassen.</translation>
  </message>
  <message>
   <source>Another program is the station {name} now. Close this window and open it again.</source>
   <translation>Ein anderes Programm ist jetzt die Station {name}. Dieses Fenster schließen und wieder öffnen.</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>Anderer Grund</translation>
  </message>
  <message>
   <source>Another shop…</source>
   <translation>Anderer Shop…</translation>
  </message>
  <message>
   <source>Another station: stationmaster db add-station --admin-url postgresql://ADMIN@HOST/{name} --station NAME. A lost password: db revoke-station, then db add-station. A new shop: another --name.</source>
   <translation>Weitere Station: stationmaster db add-station --admin-url postgresql://ADMIN@HOST/{name} --station NAME. Verlorenes Passwort: db revoke-station, dann db add-station. Neuer Shop: ein anderer --name.</translation>
  </message>
  <message>
   <source>Any key closes this.</source>
   <translation>Jede Taste schließt dies.</translation>
  </message>
  <message>
   <source>Anywhere here</source>
   <translation>Irgendwo hier</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Darstellung</translation>
  </message>
  <message>
   <source>Arabic</source>
   <translation>Arabisch</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archivieren</translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>Archiviert</translation>
  </message>
  <message>
   <source>Armenian</source>
   <translation>Armenisch</translation>
  </message>
  <message>
   <source>As large as on paper</source>
   <translation>So groß wie auf Papier</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>As the system ({language})</source>
   <translation>Wie das System ({language})</translation>
  </message>
  <message>
   <source>As this screen</source>
   <translation>Wie dieser Bildschirm</translation>
  </message>
  <message>
   <source>Ask a supervisor to do it with their PIN.</source>
   <translation>Bitten Sie eine Leitung, es mit eigener PIN zu tun.</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Erneut fragen</translation>
  </message>
  <message>
   <source>Ask for at least one copy.</source>
   <translation>Mindestens eine Kopie anfordern.</translation>
  </message>
  <message>
   <source>Ask for goods from another location</source>
   <translation>Ware von einem anderen Standort anfordern</translation>
  </message>
  <message>
   <source>Ask for it</source>
   <translation>Anfordern</translation>
  </message>
  <message>
   <source>Ask for the label again.</source>
   <translation>Das Label erneut anfordern.</translation>
  </message>
  <message>
   <source>Ask for this product from another location, or send it there</source>
   <translation>Dieses Produkt von einem anderen Standort anfordern oder dorthin senden</translation>
  </message>
  <message>
   <source>Ask the buyer for the money, or make a new invoice in the shop.</source>
   <translation>Den Betrag beim Käufer anfordern oder im Shop eine neue Rechnung erstellen.</translation>
  </message>
  <message>
   <source>Ask {station} to take the scans back and put it aside.</source>
   <translation>{station} bitten, die Scans zurückzunehmen und den Auftrag zu parken.</translation>
  </message>
  <message>
   <source>Asked for</source>
   <translation>Angefordert</translation>
  </message>
  <message>
   <source>Asking {server} …</source>
   <translation>{server} wird gefragt …</translation>
  </message>
  <message>
   <source>Assign</source>
   <translation>Zuweisen</translation>
  </message>
  <message>
   <source>Assign it to a location yourself.</source>
   <translation>Weisen Sie ihm selbst einen Standort zu.</translation>
  </message>
  <message>
   <source>Assign to a location</source>
   <translation>Einem Standort zuweisen</translation>
  </message>
  <message>
   <source>Assign {orders} to</source>
   <translation>{orders} zuweisen an</translation>
  </message>
  <message>
   <source>Assigned to another location</source>
   <translation>Anderem Standort zugewiesen</translation>
  </message>
  <message>
   <source>Assigned to {place}</source>
   <translation>Zugewiesen an {place}</translation>
  </message>
  <message>
   <source>Assigning</source>
   <translation>Zuweisen</translation>
  </message>
  <message>
   <source>At least one unit stays.</source>
   <translation>Mindestens ein Stück bleibt.</translation>
  </message>
  <message>
   <source>At most {n}</source>
   <translation>Höchstens {n}</translation>
  </message>
  <message>
   <source>At or below the reorder point</source>
   <translation>Auf oder unter dem Meldebestand</translation>
  </message>
  <message>
   <source>Attention</source>
   <translation>Zu beachten</translation>
  </message>
  <message>
   <source>Authorised</source>
   <translation>Autorisiert</translation>
  </message>
  <message>
   <source>Authorized</source>
   <translation>Autorisiert</translation>
  </message>
  <message>
   <source>Available</source>
   <translation>Verfügbar</translation>
  </message>
  <message>
   <source>B: less</source>
   <translation>B: weniger</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Back since {now:%H:%M}.</source>
   <translation>Wieder da seit {now:%H:%M}.</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>Zurück zur Liste</translation>
  </message>
  <message>
   <source>Back to what “{what}” comes with</source>
   <translation>Zurück zur Vorgabe von „{what}“</translation>
  </message>
  <message>
   <source>Back to where I was</source>
   <translation>Zurück zur vorigen Stelle</translation>
  </message>
  <message>
   <source>Back, the draft is kept</source>
   <translation>Zurück, der Entwurf bleibt</translation>
  </message>
  <message>
   <source>Back; nothing is printed</source>
   <translation>Zurück; nichts wird gedruckt</translation>
  </message>
  <message>
   <source>Backorder</source>
   <translation>Rückstand</translation>
  </message>
  <message>
   <source>Backspace</source>
   <translation>Rücktaste</translation>
  </message>
  <message>
   <source>Badges</source>
   <translation>Ausweise</translation>
  </message>
  <message>
   <source>Badges of everybody</source>
   <translation>Ausweise aller</translation>
  </message>
  <message>
   <source>Barcode</source>
   <translation>Barcode</translation>
  </message>
  <message>
   <source>Barcode {barcode} belongs to another product already. This row was left out.</source>
   <translation>Der Barcode {barcode} gehört schon zu einem anderen Produkt. Diese Zeile wurde ausgelassen.</translation>
  </message>
  <message>
   <source>Barcode {code} is that of {sku}. Nothing was changed.</source>
   <translation>Der Barcode {code} gehört zu {sku}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Barcodes</source>
   <translation>Barcodes</translation>
  </message>
  <message>
   <source>Before that, {done} of {total} orders were printed.</source>
   <translation>Davor wurden {done} von {total} Aufträgen gedruckt.</translation>
  </message>
  <message>
   <source>Before that, {done} of {total} rows were done; they stay.</source>
   <translation>Davor wurden {done} von {total} Zeilen erledigt; sie bleiben.</translation>
  </message>
  <message>
   <source>Begin it again later.</source>
   <translation>Später erneut beginnen.</translation>
  </message>
  <message>
   <source>Begin with this view</source>
   <translation>Mit dieser Ansicht beginnen</translation>
  </message>
  <message>
   <source>Begun</source>
   <translation>Begonnen</translation>
  </message>
  <message>
   <source>Being read ...</source>
   <translation>Wird gelesen ...</translation>
  </message>
  <message>
   <source>Being received</source>
   <translation>Im Eingang</translation>
  </message>
  <message>
   <source>Being worked out …</source>
   <translation>Wird ermittelt …</translation>
  </message>
  <message>
   <source>Bengali</source>
   <translation>Bengalisch</translation>
  </message>
  <message>
   <source>Beyond so many units whoever posts a difference says why. The whole shop's.</source>
   <translation>Ab mehr Stück sagt, wer eine Abweichung bucht, warum. Gilt für den ganzen Betrieb.</translation>
  </message>
  <message>
   <source>Bill to</source>
   <translation>Rechnung an</translation>
  </message>
  <message>
   <source>Bin</source>
   <translation>Lagerplatz</translation>
  </message>
  <message>
   <source>Bin at {place}</source>
   <translation>Lagerplatz in {place}</translation>
  </message>
  <message>
   <source>Bin is counted</source>
   <translation>Platz ist gezählt</translation>
  </message>
  <message>
   <source>Bins</source>
   <translation>Lagerplätze</translation>
  </message>
  <message>
   <source>Bins at {place}</source>
   <translation>Lagerplätze in {place}</translation>
  </message>
  <message>
   <source>Bins say where in the location units lie.
Without bins it is known by its location alone.</source>
   <translation>Lagerplätze sagen, wo am Standort die Stücke liegen.
Ohne sie ist nur der Standort bekannt.</translation>
  </message>
  <message>
   <source>Bins to count</source>
   <translation>Zu zählende Lagerplätze</translation>
  </message>
  <message>
   <source>Bins, as A-01..12</source>
   <translation>Plätze, wie A-01..12</translation>
  </message>
  <message>
   <source>Block</source>
   <translation>Sperren</translation>
  </message>
  <message>
   <source>Block a lot</source>
   <translation>Eine Charge sperren</translation>
  </message>
  <message>
   <source>Blocked: nothing more of it is sold</source>
   <translation>Gesperrt: nichts davon wird mehr verkauft</translation>
  </message>
  <message>
   <source>Book it in</source>
   <translation>Einbuchen</translation>
  </message>
  <message>
   <source>Both are one customer already. Nothing was changed.</source>
   <translation>Beide sind schon ein Kunde. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Both records are one customer now</source>
   <translation>Beide Datensätze sind jetzt ein Kunde</translation>
  </message>
  <message>
   <source>Bought</source>
   <translation>Einkauf</translation>
  </message>
  <message>
   <source>Bought there first</source>
   <translation>Zuerst dort kaufen</translation>
  </message>
  <message>
   <source>Brand</source>
   <translation>Marke</translation>
  </message>
  <message>
   <source>Bring a file from your shop, or look around with demo data.
Orders then appear here by themselves.</source>
   <translation>Eine Datei aus dem Shop importieren oder sich mit Demodaten umsehen.
Aufträge erscheinen hier dann von selbst.</translation>
  </message>
  <message>
   <source>Bring a file with what lies where.
Products and locations that it names are made by it.</source>
   <translation>Bringen Sie eine Datei mit dem, was wo liegt.
Produkte und Standorte, die sie nennt, legt sie an.</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <source>Bring that person back, or add a letter.</source>
   <translation>Holen Sie diese Person zurück oder fügen Sie einen Buchstaben hinzu.</translation>
  </message>
  <message>
   <source>Bringing the shop up to this program …</source>
   <translation>Shop wird auf den Stand dieses Programms gebracht …</translation>
  </message>
  <message>
   <source>Burmese</source>
   <translation>Birmanisch</translation>
  </message>
  <message>
   <source>Buy nothing there any more, or again</source>
   <translation>Dort nichts mehr kaufen, oder wieder</translation>
  </message>
  <message>
   <source>Buying</source>
   <translation>Einkauf</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>By lot</source>
   <translation>Nach Charge</translation>
  </message>
  <message>
   <source>By mistake</source>
   <translation>Versehentlich</translation>
  </message>
  <message>
   <source>By serial number</source>
   <translation>Nach Seriennummer</translation>
  </message>
  <message>
   <source>By the books the unit {code} is not here, or not for sale. Nothing was counted. Take another one, or count its bin.</source>
   <translation>Laut Bestand ist das Stück {code} nicht hier oder nicht verkäuflich. Nichts wurde gezählt. Ein anderes nehmen oder seinen Lagerplatz zählen.</translation>
  </message>
  <message>
   <source>By the books these units are not here any more: {codes}. Nothing was shipped.</source>
   <translation>Laut Bestand sind diese Stücke nicht mehr hier: {codes}. Nichts wurde versendet.</translation>
  </message>
  <message>
   <source>C: least</source>
   <translation>C: am wenigsten</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>CSV files, or drop one on this page</source>
   <translation>CSV-Dateien, oder eine auf diese Seite ziehen</translation>
  </message>
  <message>
   <source>CSV, XLSX, spreadsheet, file</source>
   <translation>CSV, XLSX, Tabelle, Datei</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>Zurück</translation>
  </message>
  <message numerus="yes">
   <source>Came back: {n} units</source>
   <translation>
    <numerusform>Zurückgekommen: {n} Stück</numerusform>
    <numerusform>Zurückgekommen: {n} Stück</numerusform>
   </translation>
  </message>
  <message>
   <source>Came in</source>
   <translation>Eingang</translation>
  </message>
  <message>
   <source>Can be set right</source>
   <translation>Lässt sich richten</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancel it</source>
   <translation>Stornieren</translation>
  </message>
  <message>
   <source>Cancel its line, make the kit, and add it again.</source>
   <translation>Stornieren Sie die Position, legen Sie das Set an und fügen Sie es wieder hinzu.</translation>
  </message>
  <message>
   <source>Cancel order</source>
   <translation>Auftrag stornieren</translation>
  </message>
  <message>
   <source>Cancel orders</source>
   <translation>Aufträge stornieren</translation>
  </message>
  <message>
   <source>Cancel the order</source>
   <translation>Auftrag stornieren</translation>
  </message>
  <message>
   <source>Cancel the order instead.</source>
   <translation>Stattdessen den Auftrag stornieren.</translation>
  </message>
  <message>
   <source>Cancel this job</source>
   <translation>Vorgang abbrechen</translation>
  </message>
  <message>
   <source>Cancel what is missing</source>
   <translation>Fehlendes stornieren</translation>
  </message>
  <message>
   <source>Cancel {orders}</source>
   <translation>{orders} stornieren</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Storniert</translation>
  </message>
  <message>
   <source>Cancelled and sent at once</source>
   <translation>Zugleich storniert und versandt</translation>
  </message>
  <message>
   <source>Cancelled on</source>
   <translation>Storniert am</translation>
  </message>
  <message numerus="yes">
   <source>Cancelled: {n} units</source>
   <translation>
    <numerusform>Storniert: {n} Stück</numerusform>
    <numerusform>Storniert: {n} Stück</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancelling</source>
   <translation>Stornieren</translation>
  </message>
  <message>
   <source>Card of the focused product</source>
   <translation>Karte des gewählten Produkts</translation>
  </message>
  <message>
   <source>Certificate file…</source>
   <translation>Zertifikatsdatei…</translation>
  </message>
  <message>
   <source>Certificate of the server or of its issuer</source>
   <translation>Zertifikat des Servers oder des Ausstellers</translation>
  </message>
  <message>
   <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
   <translation>Zertifikate (*.crt *.pem *.cer);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>Change address, shipping method or note</source>
   <translation>Adresse, Versandart oder Notiz ändern</translation>
  </message>
  <message>
   <source>Change it by hand.</source>
   <translation>Von Hand ändern.</translation>
  </message>
  <message>
   <source>Change taken back: {fields}</source>
   <translation>Änderung zurückgenommen: {fields}</translation>
  </message>
  <message>
   <source>Change that customer.</source>
   <translation>Jenen Kunden ändern.</translation>
  </message>
  <message>
   <source>Change the bin {code}</source>
   <translation>Lagerplatz {code} ändern</translation>
  </message>
  <message>
   <source>Change the customer</source>
   <translation>Kunden ändern</translation>
  </message>
  <message>
   <source>Change the key of “{action}”</source>
   <translation>Taste für „{action}“ ändern</translation>
  </message>
  <message>
   <source>Change the order</source>
   <translation>Auftrag ändern</translation>
  </message>
  <message>
   <source>Change the orders by hand.</source>
   <translation>Die Aufträge manuell ändern.</translation>
  </message>
  <message>
   <source>Change the product</source>
   <translation>Artikel ändern</translation>
  </message>
  <message>
   <source>Change the products of the draft</source>
   <translation>Produkte des Entwurfs ändern</translation>
  </message>
  <message>
   <source>Change the server</source>
   <translation>Server wechseln</translation>
  </message>
  <message>
   <source>Change the supplier</source>
   <translation>Lieferanten ändern</translation>
  </message>
  <message>
   <source>Change the units</source>
   <translation>Menge ändern</translation>
  </message>
  <message>
   <source>Change this bin</source>
   <translation>Diesen Lagerplatz ändern</translation>
  </message>
  <message>
   <source>Change this customer</source>
   <translation>Diesen Kunden ändern</translation>
  </message>
  <message>
   <source>Change this supplier</source>
   <translation>Diesen Lieferanten ändern</translation>
  </message>
  <message>
   <source>Change this view</source>
   <translation>Diese Ansicht ändern</translation>
  </message>
  <message>
   <source>Change {name}</source>
   <translation>{name} ändern</translation>
  </message>
  <message>
   <source>Change {number}</source>
   <translation>{number} ändern</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Geändert</translation>
  </message>
  <message>
   <source>Changed by hand: {fields}</source>
   <translation>Manuell geändert: {fields}</translation>
  </message>
  <message>
   <source>Changed by {who} {ago}.</source>
   <translation>Geändert von {who} {ago}.</translation>
  </message>
  <message>
   <source>Changed by {who} {when}. {both}</source>
   <translation>Geändert von {who} {when}. {both}</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Änderungen</translation>
  </message>
  <message>
   <source>Changes apply at once.</source>
   <translation>Änderungen gelten sofort.</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Noch einmal prüfen</translation>
  </message>
  <message>
   <source>Check and repair</source>
   <translation>Prüfen und richten</translation>
  </message>
  <message>
   <source>Check its address and port, and that the server is running, then try again.</source>
   <translation>Adresse und Port prüfen und ob der Server läuft, dann erneut versuchen.</translation>
  </message>
  <message>
   <source>Check its address, that it is running and that this machine may open it, then try again.</source>
   <translation>Die Adresse prüfen, ob sie läuft und ob dieser Rechner sie öffnen darf, dann erneut versuchen.</translation>
  </message>
  <message>
   <source>Check its address, the network and any firewall between here and there, then try again.</source>
   <translation>Adresse, Netzwerk und eine Firewall dazwischen prüfen, dann erneut versuchen.</translation>
  </message>
  <message>
   <source>Check its name and password with whoever looks after the server.</source>
   <translation>Name und Passwort mit der Serverbetreuung klären.</translation>
  </message>
  <message>
   <source>Check its name.</source>
   <translation>Den Namen prüfen.</translation>
  </message>
  <message>
   <source>Check price and quantity: together they are too much.</source>
   <translation>Preis und Menge prüfen: Zusammen ergeben sie zu viel.</translation>
  </message>
  <message>
   <source>Check that it is running and that this machine reaches it, then try again.</source>
   <translation>Prüfen, ob sie läuft und von diesem Rechner aus erreichbar ist, dann erneut versuchen.</translation>
  </message>
  <message>
   <source>Check that it is switched on and on the network, then print again.</source>
   <translation>Prüfen, ob er eingeschaltet und im Netzwerk ist, dann erneut drucken.</translation>
  </message>
  <message>
   <source>Check that it is the right file.</source>
   <translation>Prüfen, ob es die richtige Datei ist.</translation>
  </message>
  <message>
   <source>Check the address and try again.</source>
   <translation>Adresse prüfen und erneut versuchen.</translation>
  </message>
  <message>
   <source>Check the amount: it is too large.</source>
   <translation>Betrag prüfen: Er ist zu groß.</translation>
  </message>
  <message>
   <source>Check the login's name. Whoever looks after the server sees whether it was revoked (stationmaster db status --admin-url ...) and whether pg_hba.conf lets it in from this machine.</source>
   <translation>Den Namen des Logins prüfen. Die Serverbetreuung sieht, ob er entzogen wurde (stationmaster db status --admin-url ...) und ob pg_hba.conf ihn von diesem Computer aus zulässt.</translation>
  </message>
  <message>
   <source>Check the name in its address and this machine's network, then try again.</source>
   <translation>Den Namen in der Adresse und das Netzwerk dieses Computers prüfen, dann erneut versuchen.</translation>
  </message>
  <message>
   <source>Check the name, or make it: stationmaster db init --admin-url postgresql://ADMIN@HOST/postgres --name {database}</source>
   <translation>Den Namen prüfen oder sie anlegen: stationmaster db init --admin-url postgresql://ADMIN@HOST/postgres --name {database}</translation>
  </message>
  <message>
   <source>Check the network and that the server is running, then try again.</source>
   <translation>Das Netzwerk prüfen und ob der Server läuft, dann erneut versuchen.</translation>
  </message>
  <message>
   <source>Check the number: it is too large.</source>
   <translation>Zahl prüfen: Sie ist zu groß.</translation>
  </message>
  <message>
   <source>Check the rows</source>
   <translation>Zeilen prüfen</translation>
  </message>
  <message>
   <source>Check the same file again, then import the rest</source>
   <translation>Dieselbe Datei erneut prüfen, dann den Rest importieren</translation>
  </message>
  <message>
   <source>Check the server's name and port, that it is running, and any firewall between here and there.</source>
   <translation>Servername und Port prüfen, ob der Server läuft, und eine etwaige Firewall dazwischen.</translation>
  </message>
  <message>
   <source>Check the shop</source>
   <translation>Shop prüfen</translation>
  </message>
  <message>
   <source>Check what of it is still to be sent. Nothing is packed until the hold is lifted.</source>
   <translation>Prüfen, was davon noch zu versenden ist. Bis die Sperre aufgehoben ist, wird nichts gepackt.</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>Geprüft</translation>
  </message>
  <message>
   <source>Checked before anything is written</source>
   <translation>Vor dem Schreiben geprüft</translation>
  </message>
  <message>
   <source>Checking the shop</source>
   <translation>Der Shop wird geprüft</translation>
  </message>
  <message>
   <source>Chinese</source>
   <translation>Chinesisch</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Wählen</translation>
  </message>
  <message>
   <source>Choose 1 to {most} that no other count has yet to count.</source>
   <translation>1 bis {most} wählen, die keine andere Zählung noch zählen muss.</translation>
  </message>
  <message>
   <source>Choose 203 or 300 dpi.</source>
   <translation>203 oder 300 dpi wählen.</translation>
  </message>
  <message>
   <source>Choose a JPEG or a PNG, or take the photo again.</source>
   <translation>Wählen Sie ein JPEG oder PNG, oder machen Sie das Foto neu.</translation>
  </message>
  <message>
   <source>Choose a bin of this location, or make a transfer.</source>
   <translation>Wählen Sie einen Lagerplatz dieses Standorts, oder lagern Sie um.</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Datei wählen</translation>
  </message>
  <message>
   <source>Choose a file in it.</source>
   <translation>Eine Datei darin wählen.</translation>
  </message>
  <message>
   <source>Choose a local folder or PostgreSQL.</source>
   <translation>Einen lokalen Ordner oder PostgreSQL wählen.</translation>
  </message>
  <message>
   <source>Choose a location that has it, or receive stock there.</source>
   <translation>Einen Standort wählen, der es hat, oder dort Bestand zubuchen.</translation>
  </message>
  <message>
   <source>Choose a location that has it.</source>
   <translation>Einen Standort wählen, der es hat.</translation>
  </message>
  <message>
   <source>Choose a photo</source>
   <translation>Foto wählen</translation>
  </message>
  <message>
   <source>Choose a reason first.</source>
   <translation>Zuerst einen Grund wählen.</translation>
  </message>
  <message>
   <source>Choose a reason.</source>
   <translation>Einen Grund wählen.</translation>
  </message>
  <message>
   <source>Choose a size of single labels, or print the sheet as PDF.</source>
   <translation>Eine Größe einzelner Etiketten wählen oder den Bogen als PDF drucken.</translation>
  </message>
  <message>
   <source>Choose a smaller view.</source>
   <translation>Eine kleinere Ansicht wählen.</translation>
  </message>
  <message>
   <source>Choose an answer</source>
   <translation>Antwort wählen</translation>
  </message>
  <message>
   <source>Choose another --name.</source>
   <translation>Einen anderen --name wählen.</translation>
  </message>
  <message>
   <source>Choose another customer.</source>
   <translation>Einen anderen Kunden wählen.</translation>
  </message>
  <message>
   <source>Choose another file</source>
   <translation>Andere Datei wählen</translation>
  </message>
  <message>
   <source>Choose another folder for printed documents, or make room on the disk.</source>
   <translation>Anderen Ordner für gedruckte Dokumente wählen oder Speicherplatz freigeben.</translation>
  </message>
  <message>
   <source>Choose another folder, or make it first.</source>
   <translation>Anderen Ordner wählen oder ihn zuerst anlegen.</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>Einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <source>Choose another layout. This file's columns begin with: {columns}.</source>
   <translation>Anderes Layout wählen. Die Spalten dieser Datei beginnen mit: {columns}.</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>Einen anderen Namen wählen.</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>Eine andere wählen.</translation>
  </message>
  <message>
   <source>Choose another place</source>
   <translation>Anderen Ort wählen</translation>
  </message>
  <message>
   <source>Choose another.</source>
   <translation>Etwas anderes wählen.</translation>
  </message>
  <message>
   <source>Choose as many or fewer.</source>
   <translation>Genauso viele oder weniger wählen.</translation>
  </message>
  <message>
   <source>Choose at least one parcel.</source>
   <translation>Mindestens ein Paket wählen.</translation>
  </message>
  <message>
   <source>Choose both from the list.</source>
   <translation>Beides aus der Liste wählen.</translation>
  </message>
  <message>
   <source>Choose columns</source>
   <translation>Spalten wählen</translation>
  </message>
  <message>
   <source>Choose for each field: keep mine or take theirs.</source>
   <translation>Für jedes Feld wählen: eigenen Wert behalten oder den anderen übernehmen.</translation>
  </message>
  <message>
   <source>Choose for each marked field: keep yours or take theirs.</source>
   <translation>Für jedes markierte Feld: eigenen Wert behalten oder den anderen übernehmen.</translation>
  </message>
  <message>
   <source>Choose from 1 to {most} labels.</source>
   <translation>1 bis {most} Etiketten wählen.</translation>
  </message>
  <message>
   <source>Choose it again.</source>
   <translation>Bitte neu auswählen.</translation>
  </message>
  <message>
   <source>Choose it from the list.</source>
   <translation>Aus der Liste wählen.</translation>
  </message>
  <message>
   <source>Choose one from the list, or make it first.</source>
   <translation>Wählen Sie einen aus der Liste oder legen Sie ihn zuerst an.</translation>
  </message>
  <message>
   <source>Choose one from the list.</source>
   <translation>Wählen Sie aus der Liste.</translation>
  </message>
  <message>
   <source>Choose one of its lines.</source>
   <translation>Wählen Sie eine seiner Positionen.</translation>
  </message>
  <message>
   <source>Choose one of its products.</source>
   <translation>Wählen Sie einen ihrer Artikel.</translation>
  </message>
  <message>
   <source>Choose one of: {names}</source>
   <translation>Eines davon wählen: {names}</translation>
  </message>
  <message>
   <source>Choose one.</source>
   <translation>Eine Auswahl treffen.</translation>
  </message>
  <message>
   <source>Choose other orders.</source>
   <translation>Andere Aufträge wählen.</translation>
  </message>
  <message>
   <source>Choose several</source>
   <translation>Mehrere wählen</translation>
  </message>
  <message>
   <source>Choose the certificate</source>
   <translation>Zertifikat wählen</translation>
  </message>
  <message>
   <source>Choose the certificate file again.</source>
   <translation>Zertifikatsdatei erneut wählen.</translation>
  </message>
  <message>
   <source>Choose the certificate file of the authority that signed it.</source>
   <translation>Die Zertifikatsdatei der Stelle wählen, die es signiert hat.</translation>
  </message>
  <message>
   <source>Choose the columns.</source>
   <translation>Spalten wählen.</translation>
  </message>
  <message>
   <source>Choose the customer again.</source>
   <translation>Den Kunden erneut wählen.</translation>
  </message>
  <message>
   <source>Choose the location</source>
   <translation>Standort wählen</translation>
  </message>
  <message>
   <source>Choose two locations.</source>
   <translation>Wählen Sie zwei Standorte.</translation>
  </message>
  <message>
   <source>Choose two or more, at most {n}.</source>
   <translation>Zwei oder mehr wählen, höchstens {n}.</translation>
  </message>
  <message>
   <source>Choose two.</source>
   <translation>Wählen Sie zwei.</translation>
  </message>
  <message>
   <source>Choose your name, or scan your badge.</source>
   <translation>Wählen Sie Ihren Namen oder scannen Sie Ihren Ausweis.</translation>
  </message>
  <message>
   <source>City</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Clear search</source>
   <translation>Suche leeren</translation>
  </message>
  <message>
   <source>Clear the search</source>
   <translation>Suche leeren</translation>
  </message>
  <message>
   <source>Clear the selection</source>
   <translation>Auswahl leeren</translation>
  </message>
  <message>
   <source>Clear the selection or the search</source>
   <translation>Auswahl oder Suche leeren</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close it there, or give this place of work a name of its own.</source>
   <translation>Dort schließen oder diesem Arbeitsplatz einen eigenen Namen geben.</translation>
  </message>
  <message>
   <source>Close it where it is open, make room on the disk or choose another place, then try again.</source>
   <translation>Dort schließen, wo sie geöffnet ist, Speicherplatz schaffen oder einen anderen Ort wählen, dann erneut versuchen.</translation>
  </message>
  <message>
   <source>Close it.</source>
   <translation>Schließen.</translation>
  </message>
  <message>
   <source>Close other programs that use it, check your rights to it, and try again.</source>
   <translation>Andere Programme schließen, die sie verwenden, Zugriffsrechte prüfen und erneut versuchen.</translation>
  </message>
  <message>
   <source>Close programs that are not needed or try again in a moment. If it stays so, whoever looks after the server raises max_connections or puts pgbouncer before it.</source>
   <translation>Nicht benötigte Programme schließen oder es gleich erneut versuchen. Bleibt es so, erhöht die Serverbetreuung max_connections oder schaltet pgbouncer davor.</translation>
  </message>
  <message>
   <source>Close the bin, then count it anew if it is wrong.</source>
   <translation>Den Lagerplatz abschließen und neu zählen, falls es nicht stimmt.</translation>
  </message>
  <message>
   <source>Close the other program (a database viewer, a backup), then try again.</source>
   <translation>Das andere Programm schließen (Datenbankbetrachter, Sicherung), dann erneut versuchen.</translation>
  </message>
  <message>
   <source>Close the program at every station and run: stationmaster db upgrade. It makes them anew.</source>
   <translation>Beenden Sie das Programm an jedem Platz und rufen Sie auf: stationmaster db upgrade. Das legt sie neu an.</translation>
  </message>
  <message>
   <source>Close the program on every station that is connected to it, then try again.</source>
   <translation>Das Programm an allen damit verbundenen Stationen schließen, dann erneut versuchen.</translation>
  </message>
  <message>
   <source>Close this window and open it again.</source>
   <translation>Dieses Fenster schließen und wieder öffnen.</translation>
  </message>
  <message>
   <source>Close without saving</source>
   <translation>Schließen ohne Speichern</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Abgeschlossen</translation>
  </message>
  <message>
   <source>Closed on</source>
   <translation>Geschlossen am</translation>
  </message>
  <message>
   <source>Closed, with differences</source>
   <translation>Zu, mit Abweichungen</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Code by hand</source>
   <translation>Code von Hand</translation>
  </message>
  <message>
   <source>Code is not known</source>
   <translation>Code ist unbekannt</translation>
  </message>
  <message>
   <source>Code there</source>
   <translation>Code dort</translation>
  </message>
  <message>
   <source>Code, name, address. The postcode says where it is on the map.</source>
   <translation>Code, Name, Adresse. Die Postleitzahl bestimmt die Lage auf der Karte.</translation>
  </message>
  <message>
   <source>Code, name, or scan</source>
   <translation>Code, Name oder Scan</translation>
  </message>
  <message>
   <source>Codes</source>
   <translation>Codes</translation>
  </message>
  <message>
   <source>Codes to scan by click</source>
   <translation>Codes zum Scannen per Klick</translation>
  </message>
  <message>
   <source>Collected in the store</source>
   <translation>Im Laden abgeholt</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Colours of the display</source>
   <translation>Farben der Anzeige</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>Spalte</translation>
  </message>
  <message>
   <source>Column “{column}”.</source>
   <translation>Spalte „{column}“.</translation>
  </message>
  <message>
   <source>Column “{column}”: </source>
   <translation>Spalte „{column}“: </translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <source>Columns as I say…</source>
   <translation>Spalten nach Angabe…</translation>
  </message>
  <message>
   <source>Columns that have no room</source>
   <translation>Spalten, die keinen Platz haben</translation>
  </message>
  <message>
   <source>Comes in at {target}. A bin's label says where it is put.</source>
   <translation>Kommt in {target} an. Das Etikett eines Lagerplatzes sagt, wohin es kommt.</translation>
  </message>
  <message>
   <source>Commands and search</source>
   <translation>Befehle und Suche</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>Kompakt</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>Firma</translation>
  </message>
  <message>
   <source>Compare it with the product. A code of your own has a letter, or another number of digits than 8, 12, 13 or 14; without a barcode the row comes in too.</source>
   <translation>Mit dem Produkt vergleichen. Ein eigener Code hat einen Buchstaben oder eine andere Anzahl Ziffern als 8, 12, 13 oder 14; ohne Barcode kommt die Zeile auch herein.</translation>
  </message>
  <message>
   <source>Compare it with the product. If only the last digit is wrong, it is {code}.</source>
   <translation>Mit dem Produkt vergleichen. Ist nur die letzte Ziffer falsch, lautet er {code}.</translation>
  </message>
  <message>
   <source>Compare it with the product. If only the last digit is wrong, it is {code}. A code of your own has a letter, or another number of digits than 8, 12, 13 or 14.</source>
   <translation>Mit dem Produkt vergleichen. Ist nur die letzte Ziffer falsch, ist es {code}. Ein eigener Code hat einen Buchstaben oder eine andere Anzahl Ziffern als 8, 12, 13 oder 14.</translation>
  </message>
  <message>
   <source>Compare stock figures</source>
   <translation>Bestände vergleichen</translation>
  </message>
  <message>
   <source>Compare the order with what your payment service says was paid back.</source>
   <translation>Vergleichen Sie den Auftrag mit dem, was laut Ihrem Zahlungsdienst erstattet wurde.</translation>
  </message>
  <message>
   <source>Compare the purchase order with the delivery notes. What is wrong is corrected by a count.</source>
   <translation>Vergleichen Sie die Bestellung mit den Lieferscheinen. Was nicht stimmt, berichtigt eine Zählung.</translation>
  </message>
  <message>
   <source>Comparing stock figures</source>
   <translation>Bestände werden verglichen</translation>
  </message>
  <message>
   <source>Comparing this PC's shop: {percent} %</source>
   <translation>Shop dieses PCs wird verglichen: {percent} %</translation>
  </message>
  <message>
   <source>Complete the address on the order's page, or mend it in the shop and import the order again.</source>
   <translation>Die Adresse auf der Seite des Auftrags vervollständigen, oder im Shop berichtigen und den Auftrag erneut importieren.</translation>
  </message>
  <message>
   <source>Connection lost {since}.</source>
   <translation>Verbindung unterbrochen {since}.</translation>
  </message>
  <message>
   <source>Connection lost {since}. Another database answers at this address now.</source>
   <translation>Verbindung unterbrochen {since}. Unter dieser Adresse antwortet jetzt eine andere Datenbank.</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Kontakt</translation>
  </message>
  <message>
   <source>Copied. It holds the password: paste it, then copy something else.</source>
   <translation>Kopiert. Es enthält das Passwort: einfügen, dann etwas anderes kopieren.</translation>
  </message>
  <message>
   <source>Copied. Send it to whoever looks after the server.</source>
   <translation>Kopiert. An die Serverbetreuung senden.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy the command</source>
   <translation>Befehl kopieren</translation>
  </message>
  <message>
   <source>Copy the line</source>
   <translation>Zeile kopieren</translation>
  </message>
  <message>
   <source>Copy the rows for a spreadsheet</source>
   <translation>Zeilen für eine Tabelle kopieren</translation>
  </message>
  <message>
   <source>Copying this PC's shop</source>
   <translation>Shop dieses PCs wird kopiert</translation>
  </message>
  <message>
   <source>Copying this PC's shop: {percent} %</source>
   <translation>Shop dieses PCs wird kopiert: {percent} %</translation>
  </message>
  <message>
   <source>Correct it in PGPASSFILE, PGPASSWORD or the keyring. A lost password is replaced: stationmaster db revoke-station, then db add-station.</source>
   <translation>In PGPASSFILE, PGPASSWORD oder im Schlüsselbund berichtigen. Ein verlorenes Passwort wird ersetzt: stationmaster db revoke-station, dann db add-station.</translation>
  </message>
  <message>
   <source>Correct it, or print it as Code 128, which holds any code.</source>
   <translation>Den Code berichtigen oder als Code 128 drucken, der jeden Code fasst.</translation>
  </message>
  <message>
   <source>Correct sslrootcert=FILE in the address.</source>
   <translation>sslrootcert=DATEI in der Adresse berichtigen.</translation>
  </message>
  <message>
   <source>Correct the e-mail address.</source>
   <translation>E-Mail-Adresse korrigieren.</translation>
  </message>
  <message>
   <source>Correct the field: dates are YYMMDD, and each field is as long as GS1 says.</source>
   <translation>Das Feld berichtigen: Daten sind JJMMTT, und jedes Feld ist so lang, wie GS1 es vorgibt.</translation>
  </message>
  <message>
   <source>Correct the formula in the workbook.</source>
   <translation>Formel in der Arbeitsmappe korrigieren.</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>Korrektur</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Zählen</translation>
  </message>
  <message>
   <source>Count again</source>
   <translation>Neu zählen</translation>
  </message>
  <message>
   <source>Count again.</source>
   <translation>Noch einmal zählen.</translation>
  </message>
  <message>
   <source>Count how many units there are.</source>
   <translation>Zählen, wie viele Stück da sind.</translation>
  </message>
  <message>
   <source>Count it all the same</source>
   <translation>Trotzdem zählen</translation>
  </message>
  <message>
   <source>Count the bin, or move fewer.</source>
   <translation>Zählen Sie den Lagerplatz, oder bewegen Sie weniger.</translation>
  </message>
  <message>
   <source>Count them again.</source>
   <translation>Erneut zählen.</translation>
  </message>
  <message>
   <source>Count them to 0, change it, and receive them again.</source>
   <translation>Zählen Sie sie auf 0, ändern Sie es und nehmen Sie sie wieder an.</translation>
  </message>
  <message>
   <source>Count this bin</source>
   <translation>Diesen Platz zählen</translation>
  </message>
  <message>
   <source>Count what lies in no bin</source>
   <translation>Zählen, was auf keinem Platz liegt</translation>
  </message>
  <message>
   <source>Count what lies there: the count becomes a new movement, and the figures follow.</source>
   <translation>Zählen Sie, was dort liegt: Die Zählung wird eine neue Bewegung, und die Zahlen folgen ihr.</translation>
  </message>
  <message>
   <source>Count {number} is planned</source>
   <translation>Zählung {number} ist geplant</translation>
  </message>
  <message>
   <source>Count {number} is {state}, with {todo} bins to count and {waiting} differences that wait.</source>
   <translation>Zählung {number} ist „{state}“, mit {todo} Lagerplätzen zu zählen und {waiting} wartenden Differenzen.</translation>
  </message>
  <message>
   <source>Count {number}, {sku} in bin {bin}: {posted} posted; the movements say {units}.</source>
   <translation>Zählung {number}, {sku} auf Lagerplatz {bin}: {posted} gebucht; die Bewegungen sagen {units}.</translation>
  </message>
  <message numerus="yes">
   <source>Count {n} products once more</source>
   <translation>
    <numerusform>{n} Produkt noch einmal zählen</numerusform>
    <numerusform>{n} Produkte noch einmal zählen</numerusform>
   </translation>
  </message>
  <message>
   <source>Counted</source>
   <translation>Gezählt</translation>
  </message>
  <message>
   <source>Counted is what Amazon has available; what is on its way there or between its houses is left out.</source>
   <translation>Gezählt ist, was Amazon verfügbar hat; was dorthin oder zwischen den Häusern unterwegs ist, bleibt außen vor.</translation>
  </message>
  <message>
   <source>Counted is what is ready to be sent and in reserve; what is in transit is left out.</source>
   <translation>Gezählt ist, was versandbereit und in Reserve liegt; was unterwegs ist, bleibt außen vor.</translation>
  </message>
  <message>
   <source>Counted stock</source>
   <translation>Gezählter Bestand</translation>
  </message>
  <message>
   <source>Counted. Scan on</source>
   <translation>Gezählt. Weiter scannen</translation>
  </message>
  <message>
   <source>Counter</source>
   <translation>Theke</translation>
  </message>
  <message>
   <source>Counting</source>
   <translation>Zählen</translation>
  </message>
  <message>
   <source>Countries</source>
   <translation>Länder</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Land</translation>
  </message>
  <message>
   <source>Country, two letters</source>
   <translation>Land, zwei Buchstaben</translation>
  </message>
  <message>
   <source>Counts that are not over</source>
   <translation>Offene Zählungen</translation>
  </message>
  <message>
   <source>Counts that do not fit</source>
   <translation>Zählungen, die nicht passen</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Strg</translation>
  </message>
  <message>
   <source>Ctrl and Alt together write signs on many keyboards.</source>
   <translation>Strg und Alt zusammen schreiben auf vielen Tastaturen Zeichen.</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Währung</translation>
  </message>
  <message>
   <source>Customer</source>
   <translation>Kunde</translation>
  </message>
  <message>
   <source>Customer display</source>
   <translation>Kundenanzeige</translation>
  </message>
  <message>
   <source>Customer display on or off</source>
   <translation>Kundenanzeige ein oder aus</translation>
  </message>
  <message>
   <source>Customer display: off</source>
   <translation>Kundenanzeige: aus</translation>
  </message>
  <message>
   <source>Customer display: on {screen}</source>
   <translation>Kundenanzeige: auf {screen}</translation>
  </message>
  <message>
   <source>Customer display: the screen {screen} is not plugged in</source>
   <translation>Kundenanzeige: Der Bildschirm {screen} ist nicht angeschlossen</translation>
  </message>
  <message>
   <source>Customer display: there is no second screen</source>
   <translation>Kundenanzeige: Es gibt keinen zweiten Bildschirm</translation>
  </message>
  <message>
   <source>Customer display: this window stands on its screen</source>
   <translation>Kundenanzeige: Dieses Fenster steht auf ihrem Bildschirm</translation>
  </message>
  <message>
   <source>Customer since</source>
   <translation>Kunde seit</translation>
  </message>
  <message>
   <source>Customer wishes it</source>
   <translation>Kundenwunsch</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Kunden</translation>
  </message>
  <message>
   <source>Customers have no field {field}.</source>
   <translation>Kunden haben kein Feld {field}.</translation>
  </message>
  <message>
   <source>Customers template</source>
   <translation>Vorlage für Kunden</translation>
  </message>
  <message>
   <source>Customers, mapped by hand</source>
   <translation>Kunden, manuell zugeordnet</translation>
  </message>
  <message>
   <source>Cut-off</source>
   <translation>Annahmeschluss</translation>
  </message>
  <message>
   <source>Cyrillic</source>
   <translation>Kyrillisch</translation>
  </message>
  <message>
   <source>DEMO</source>
   <translation>DEMO</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Beschädigt</translation>
  </message>
  <message>
   <source>Damaged goods</source>
   <translation>Beschädigte Ware</translation>
  </message>
  <message>
   <source>Dangerous goods</source>
   <translation>Gefahrgut</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <source>Data is kept in a shared database on {host}</source>
   <translation>Daten liegen in einer gemeinsamen Datenbank auf {host}</translation>
  </message>
  <message>
   <source>Data is kept on this computer</source>
   <translation>Daten liegen auf diesem Computer</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>Datenbank</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Date hold lifted</source>
   <translation>Terminsperre aufgehoben</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Day first: 3/4 is 3 April</source>
   <translation>Tag zuerst: 3/4 ist der 3. April</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>Days until goods are here</source>
   <translation>Tage, bis Ware da ist</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>Entschieden</translation>
  </message>
  <message>
   <source>Decimal comma: 1.234,56</source>
   <translation>Dezimalkomma: 1.234,56</translation>
  </message>
  <message>
   <source>Decimal point: 1,234.56</source>
   <translation>Dezimalpunkt: 1,234.56</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Entf</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete the blank rows and columns after the last ones in use, or save the sheet as CSV (UTF-8).</source>
   <translation>Leere Zeilen und Spalten nach den letzten benutzten löschen oder das Blatt als CSV (UTF-8) speichern.</translation>
  </message>
  <message>
   <source>Deliver to</source>
   <translation>Lieferung an</translation>
  </message>
  <message>
   <source>Delivery note</source>
   <translation>Lieferschein</translation>
  </message>
  <message>
   <source>Demo shop: nothing here is real</source>
   <translation>Demo-Shop: Hier ist nichts echt</translation>
  </message>
  <message>
   <source>Details of the focused order</source>
   <translation>Details zum Auftrag im Fokus</translation>
  </message>
  <message>
   <source>Devanagari</source>
   <translation>Devanagari</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Differenz</translation>
  </message>
  <message>
   <source>Differences that wait</source>
   <translation>Wartende Abweichungen</translation>
  </message>
  <message>
   <source>Differs</source>
   <translation>Weicht ab</translation>
  </message>
  <message>
   <source>Discount</source>
   <translation>Rabatt</translation>
  </message>
  <message>
   <source>Discount of the line</source>
   <translation>Rabatt der Position</translation>
  </message>
  <message>
   <source>Discount of the order {before} → {amount}</source>
   <translation>Rabatt des Auftrags {before} → {amount}</translation>
  </message>
  <message>
   <source>Discount on {product}</source>
   <translation>Rabatt auf {product}</translation>
  </message>
  <message>
   <source>Display</source>
   <translation>Ausstellung</translation>
  </message>
  <message>
   <source>Do what the message offers</source>
   <translation>Angebot der Meldung ausführen</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <source>Draft a new one.</source>
   <translation>Entwerfen Sie eine neue.</translation>
  </message>
  <message>
   <source>Draft a purchase order for this supplier and location alone</source>
   <translation>Nur für diesen Lieferanten und Standort eine Bestellung entwerfen</translation>
  </message>
  <message>
   <source>Draft all</source>
   <translation>Alles entwerfen</translation>
  </message>
  <message>
   <source>Draft it anew</source>
   <translation>Neu entwerfen</translation>
  </message>
  <message>
   <source>Draft kept</source>
   <translation>Entwurf gesichert</translation>
  </message>
  <message>
   <source>Draft of {time}</source>
   <translation>Entwurf von {time}</translation>
  </message>
  <message>
   <source>Draft purchase orders for everything here, one for each supplier and location</source>
   <translation>Für alles hier Bestellungen entwerfen, je Lieferant und Standort eine</translation>
  </message>
  <message>
   <source>Draft this supplier's</source>
   <translation>Nur diesen Lieferanten</translation>
  </message>
  <message>
   <source>Draft what is low</source>
   <translation>Knappes vorschlagen</translation>
  </message>
  <message>
   <source>Draft what is low under “To order”, or write an order to a supplier.</source>
   <translation>Entwerfen Sie unter „Zu bestellen“, was knapp ist, oder schreiben Sie eine Bestellung.</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Entwürfe</translation>
  </message>
  <message>
   <source>Drafts cannot be kept in {folder} ({reason}): save soon what you type.</source>
   <translation>Entwürfe lassen sich in {folder} nicht aufheben ({reason}): Eingaben bald speichern.</translation>
  </message>
  <message>
   <source>Drawing the papers …</source>
   <translation>Dokumente werden erstellt …</translation>
  </message>
  <message>
   <source>Drawn up</source>
   <translation>Erstellt</translation>
  </message>
  <message>
   <source>Drop a file anywhere in this window</source>
   <translation>Eine Datei irgendwo in dieses Fenster ziehen</translation>
  </message>
  <message>
   <source>Drop {term}</source>
   <translation>{term} weglassen</translation>
  </message>
  <message>
   <source>Due by the end of today, not released yet, not on hold</source>
   <translation>Bis Ende heute fällig, noch nicht freigegeben, nicht gesperrt</translation>
  </message>
  <message>
   <source>Duplicate?</source>
   <translation>Dublette?</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <source>Each station takes back its own scans.</source>
   <translation>Jede Station nimmt ihre eigenen Scans zurück.</translation>
  </message>
  <message>
   <source>Each unit has a number of its own: scan one after another.</source>
   <translation>Jedes Stück hat eine eigene Nummer: nacheinander scannen.</translation>
  </message>
  <message>
   <source>Each unit has one serial number, and only products that go by them have any. Nothing was changed.</source>
   <translation>Jedes Stück hat eine Seriennummer, und nur Artikel, die danach geführt werden, haben welche. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Each unit of {code} needs its own serial number. Nothing was changed.</source>
   <translation>Jedes Stück von {code} braucht seine eigene Seriennummer. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>Encrypted, and the server must prove who it is by {name}</source>
   <translation>Verschlüsselt, und der Server muss sich durch {name} ausweisen</translation>
  </message>
  <message>
   <source>Encrypted, and the server must prove who it is, unless it is this computer</source>
   <translation>Verschlüsselt, und der Server muss sich ausweisen, außer er ist dieser Computer</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Ende</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Enter it again.</source>
   <translation>Geben Sie sie noch einmal ein.</translation>
  </message>
  <message>
   <source>Enter your own PIN first, above.</source>
   <translation>Geben Sie zuerst oben Ihre eigene PIN ein.</translation>
  </message>
  <message>
   <source>Enter your own PIN.</source>
   <translation>Geben Sie Ihre eigene PIN ein.</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Ethiopic</source>
   <translation>Äthiopisch</translation>
  </message>
  <message>
   <source>Etsy sold order items</source>
   <translation>Etsy, verkaufte Artikel</translation>
  </message>
  <message>
   <source>Etsy sold orders</source>
   <translation>Etsy, verkaufte Bestellungen</translation>
  </message>
  <message>
   <source>Every figure of stock is the sum of its movements.</source>
   <translation>Jeder Bestand ist die Summe seiner Bewegungen.</translation>
  </message>
  <message>
   <source>Every import is listed here, and can be undone as a whole.</source>
   <translation>Jeder Import ist hier aufgeführt und kann als Ganzes rückgängig gemacht werden.</translation>
  </message>
  <message>
   <source>Every order, newest first</source>
   <translation>Alle Aufträge, neueste zuerst</translation>
  </message>
  <message>
   <source>Every paper came out</source>
   <translation>Alle Dokumente wurden gedruckt</translation>
  </message>
  <message>
   <source>Every product</source>
   <translation>Jedes Produkt</translation>
  </message>
  <message>
   <source>Every product at every location</source>
   <translation>Jedes Produkt an jedem Standort</translation>
  </message>
  <message>
   <source>Every repair is listed here: who, when, before and after.</source>
   <translation>Jede Reparatur steht hier: wer, wann, vorher und nachher.</translation>
  </message>
  <message>
   <source>Every sound goes with a colour, a glyph and a word: silence loses nothing</source>
   <translation>Zu jedem Ton gehören Farbe, Zeichen und Wort: Auch stumm geht nichts verloren</translation>
  </message>
  <message>
   <source>Every station works on the same orders and the same stock</source>
   <translation>Alle Stationen arbeiten mit denselben Aufträgen und demselben Bestand</translation>
  </message>
  <message>
   <source>Everybody begins with it</source>
   <translation>Alle beginnen damit</translation>
  </message>
  <message>
   <source>Everything adds up</source>
   <translation>Alles stimmt</translation>
  </message>
  <message>
   <source>Everything agrees</source>
   <translation>Alles stimmt</translation>
  </message>
  <message>
   <source>Everything is in {number} again</source>
   <translation>Alles ist wieder in {number}</translation>
  </message>
  <message>
   <source>Everything on the screen is read anew.</source>
   <translation>Alles auf dem Bildschirm wird neu gelesen.</translation>
  </message>
  <message>
   <source>Everything was counted</source>
   <translation>Alles ist gezählt</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Überall</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>Erwartet</translation>
  </message>
  <message>
   <source>Expected on</source>
   <translation>Erwartet am</translation>
  </message>
  <message>
   <source>Expected {day} ({number})</source>
   <translation>Erwartet: {day} ({number})</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>Abgelaufen</translation>
  </message>
  <message>
   <source>Expiring</source>
   <translation>Läuft ab</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>Export a shorter period.</source>
   <translation>Einen kürzeren Zeitraum exportieren.</translation>
  </message>
  <message>
   <source>Export again and choose a period with orders.</source>
   <translation>Erneut exportieren und einen Zeitraum mit Aufträgen wählen.</translation>
  </message>
  <message>
   <source>Export the file again and import it without opening it in a spreadsheet.</source>
   <translation>Datei erneut exportieren und importieren, ohne sie in einer Tabellenkalkulation zu öffnen.</translation>
  </message>
  <message>
   <source>Export the file again.</source>
   <translation>Datei erneut exportieren.</translation>
  </message>
  <message>
   <source>Export the file again: it is damaged there.</source>
   <translation>Datei erneut exportieren: Sie ist dort beschädigt.</translation>
  </message>
  <message>
   <source>Export {orders} as</source>
   <translation>{orders} exportieren als</translation>
  </message>
  <message>
   <source>Exports of your channels, just as they are. The same file twice changes nothing.</source>
   <translation>Exporte der Kanäle, so wie sie sind. Dieselbe Datei zweimal ändert nichts.</translation>
  </message>
  <message>
   <source>Fees</source>
   <translation>Gebühren</translation>
  </message>
  <message>
   <source>Fewer units are reserved than this step needs. Nothing was changed.</source>
   <translation>Es sind weniger Stück reserviert, als dieser Schritt benötigt. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Fewer units are there, or free, than this step takes. Nothing was changed.</source>
   <translation>Es sind weniger Stück da oder frei, als dieser Schritt braucht. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Fill in the cell.</source>
   <translation>Zelle ausfüllen.</translation>
  </message>
  <message>
   <source>Fill with zeros to {count} digits</source>
   <translation>Mit Nullen auf {count} Stellen auffüllen</translation>
  </message>
  <message>
   <source>Find a command, a place or an order</source>
   <translation>Befehl, Bereich oder Auftrag finden</translation>
  </message>
  <message>
   <source>Find a customer by name, e-mail, telephone, town or postal code</source>
   <translation>Kunden nach Name, E-Mail, Telefon, Ort oder Postleitzahl finden</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Abschließen</translation>
  </message>
  <message>
   <source>Finish or put aside what is being packed, then try again.</source>
   <translation>Laufendes Packen abschließen oder parken, dann erneut versuchen.</translation>
  </message>
  <message>
   <source>Finish packing it first.</source>
   <translation>Zuerst das Packen abschließen.</translation>
  </message>
  <message>
   <source>Finish this order first, or park it with {park}</source>
   <translation>Zuerst diesen Auftrag abschließen oder mit {park} parken</translation>
  </message>
  <message>
   <source>First book what came</source>
   <translation>Erst das Gekommene buchen</translation>
  </message>
  <message>
   <source>First here</source>
   <translation>Zuerst hier</translation>
  </message>
  <message>
   <source>First order</source>
   <translation>Erster Auftrag</translation>
  </message>
  <message>
   <source>First page</source>
   <translation>Erste Seite</translation>
  </message>
  <message>
   <source>Fits several products</source>
   <translation>Passt zu mehreren</translation>
  </message>
  <message>
   <source>Fix</source>
   <translation>Beheben</translation>
  </message>
  <message>
   <source>Fix in grid</source>
   <translation>In Tabelle beheben</translation>
  </message>
  <message>
   <source>Fix the problem</source>
   <translation>Problem beheben</translation>
  </message>
  <message>
   <source>Flexport stock</source>
   <translation>Flexport-Bestand</translation>
  </message>
  <message>
   <source>Folder for papers</source>
   <translation>Ordner für Dokumente</translation>
  </message>
  <message>
   <source>Followed</source>
   <translation>Verfolgt</translation>
  </message>
  <message>
   <source>For new orders</source>
   <translation>Für neue Aufträge</translation>
  </message>
  <message>
   <source>For the supplier; it is on the paper</source>
   <translation>Für den Lieferanten; steht auf dem Papier</translation>
  </message>
  <message>
   <source>For touch</source>
   <translation>Für Touch</translation>
  </message>
  <message>
   <source>For what came besides: {key} leads to the list, there begin a new delivery.</source>
   <translation>Was sonst noch kam: {key} führt zur Liste, dort eine neue Lieferung beginnen.</translation>
  </message>
  <message numerus="yes">
   <source>For {n} orders. It leaves 20 s later, so that Undo can stop it.</source>
   <translation>
    <numerusform>Für {n} Auftrag. Sie geht erst nach 20 s hinaus; bis dahin hält Rückgängig sie auf.</numerusform>
    <numerusform>Für {n} Aufträge. Sie geht erst nach 20 s hinaus; bis dahin hält Rückgängig sie auf.</numerusform>
   </translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Gefunden</translation>
  </message>
  <message>
   <source>Fraud</source>
   <translation>Betrug</translation>
  </message>
  <message>
   <source>Fraud hold lifted</source>
   <translation>Betrugssperre aufgehoben</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Frei</translation>
  </message>
  <message>
   <source>Free at {place}</source>
   <translation>Frei: {place}</translation>
  </message>
  <message>
   <source>Free there: {n}. The rest cannot be sent yet.</source>
   <translation>Dort frei: {n}. Der Rest kann noch nicht gesendet werden.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>From an order</source>
   <translation>Aus einem Auftrag</translation>
  </message>
  <message>
   <source>From the shop</source>
   <translation>Vom Shop</translation>
  </message>
  <message>
   <source>From the shop, on the packing slip</source>
   <translation>Aus dem Shop, auf dem Packzettel</translation>
  </message>
  <message>
   <source>From {file}.</source>
   <translation>Aus {file}.</translation>
  </message>
  <message>
   <source>Full screen for the packing station</source>
   <translation>Vollbild für die Packstation</translation>
  </message>
  <message>
   <source>GTIN {code}</source>
   <translation>GTIN {code}</translation>
  </message>
  <message>
   <source>Georgian</source>
   <translation>Georgisch</translation>
  </message>
  <message>
   <source>Give 1 to {most} bins, each once. Nothing was changed.</source>
   <translation>Nennen Sie 1 bis {most} Lagerplätze, jeden einmal. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Give 1 to {most} units of each, or take it out.</source>
   <translation>Geben Sie von jedem 1 bis {most} Stück an, oder nehmen Sie es heraus.</translation>
  </message>
  <message>
   <source>Give 1 unit or more.</source>
   <translation>Nennen Sie 1 Stück oder mehr.</translation>
  </message>
  <message>
   <source>Give a number above 0.</source>
   <translation>Nennen Sie eine Zahl über 0.</translation>
  </message>
  <message>
   <source>Give a number and a reason.</source>
   <translation>Eine Zahl und einen Grund angeben.</translation>
  </message>
  <message>
   <source>Give a number and two bins.</source>
   <translation>Nennen Sie eine Zahl und zwei Lagerplätze.</translation>
  </message>
  <message>
   <source>Give a number.</source>
   <translation>Nennen Sie eine Zahl.</translation>
  </message>
  <message>
   <source>Give a picture with it, or none.</source>
   <translation>Ein Bild dazugeben oder keines.</translation>
  </message>
  <message>
   <source>Give a whole number from 1.</source>
   <translation>Geben Sie eine ganze Zahl ab 1 an.</translation>
  </message>
  <message>
   <source>Give a whole number of days, or nothing.</source>
   <translation>Geben Sie ganze Tage an, oder nichts.</translation>
  </message>
  <message>
   <source>Give a whole number, or nothing.</source>
   <translation>Geben Sie eine ganze Zahl ein, oder nichts.</translation>
  </message>
  <message>
   <source>Give a whole number; 0 leaves it out.</source>
   <translation>Geben Sie eine ganze Zahl an; 0 lässt es weg.</translation>
  </message>
  <message>
   <source>Give a whole number; 0 takes it away.</source>
   <translation>Geben Sie eine ganze Zahl an; 0 nimmt sie weg.</translation>
  </message>
  <message>
   <source>Give all rows of the order the same value.</source>
   <translation>In allen Zeilen des Auftrags denselben Wert eintragen.</translation>
  </message>
  <message>
   <source>Give another code.</source>
   <translation>Nehmen Sie einen anderen Code.</translation>
  </message>
  <message>
   <source>Give another name, or take that one back into use.</source>
   <translation>Nehmen Sie einen anderen Namen oder nutzen Sie jenen wieder.</translation>
  </message>
  <message>
   <source>Give another name.</source>
   <translation>Einen anderen Namen angeben.</translation>
  </message>
  <message>
   <source>Give at least one piece, and a price that is not below zero.</source>
   <translation>Mindestens ein Stück angeben und einen Preis, der nicht unter null liegt.</translation>
  </message>
  <message>
   <source>Give each code once, with its units.</source>
   <translation>Geben Sie jeden Code einmal an, mit seiner Stückzahl.</translation>
  </message>
  <message>
   <source>Give its code and for how many units it stands, such as 4006381333931 and 1.</source>
   <translation>Geben Sie den Code an und für wie viele Stück er steht, zum Beispiel 4006381333931 und 1.</translation>
  </message>
  <message>
   <source>Give latitude and longitude in degrees, such as 52.4862, 13.4254.</source>
   <translation>Breite und Länge in Grad angeben, etwa 52.4862, 13.4254.</translation>
  </message>
  <message>
   <source>Give lines with numbers, and a reason.</source>
   <translation>Geben Sie Positionen mit Stückzahlen an, und einen Grund.</translation>
  </message>
  <message>
   <source>Give the database a name.</source>
   <translation>Der Datenbank einen Namen geben.</translation>
  </message>
  <message>
   <source>Give the document its code.</source>
   <translation>Dem Dokument seinen Code geben.</translation>
  </message>
  <message>
   <source>Give the hours as 09:00-18:00.</source>
   <translation>Schreiben Sie die Zeiten als 09:00-18:00.</translation>
  </message>
  <message>
   <source>Give the message's other answer</source>
   <translation>Andere Antwort auf die Meldung geben</translation>
  </message>
  <message>
   <source>Give the name that is on the invoices.</source>
   <translation>Nehmen Sie den Namen, der auf den Rechnungen steht.</translation>
  </message>
  <message>
   <source>Give the reorder point too.</source>
   <translation>Nennen Sie auch den Meldebestand.</translation>
  </message>
  <message>
   <source>Give the serial number of each unit that came back.</source>
   <translation>Die Seriennummer jedes Stücks angeben, das zurückkam.</translation>
  </message>
  <message>
   <source>Give the serial number of each unit: scan them, or K1, K2.</source>
   <translation>Geben Sie die Seriennummer jedes Stücks an: scannen, oder K1, K2.</translation>
  </message>
  <message>
   <source>Give them as 09:00-18:00, closed days as 2026-12-25.</source>
   <translation>Schreiben Sie sie als 09:00-18:00, geschlossene Tage als 2026-12-25.</translation>
  </message>
  <message>
   <source>Give this empty bin up</source>
   <translation>Diesen leeren Lagerplatz aufgeben</translation>
  </message>
  <message>
   <source>Give this place of work a name.</source>
   <translation>Diesem Arbeitsplatz einen Namen geben.</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>Aufgeben</translation>
  </message>
  <message>
   <source>Give whole numbers, or nothing: safety 5, reorder at 10, up to 40.</source>
   <translation>Geben Sie ganze Zahlen an, oder nichts: Sicherheit 5, Meldebestand 10, bis 40.</translation>
  </message>
  <message>
   <source>Given up</source>
   <translation>Aufgegeben</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Go on importing</source>
   <translation>Weiter importieren</translation>
  </message>
  <message>
   <source>Go on later</source>
   <translation>Später weiter</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>Gehe zu</translation>
  </message>
  <message>
   <source>Go to Buying: what is low, by supplier</source>
   <translation>Zum Einkauf: was knapp ist, nach Lieferant</translation>
  </message>
  <message>
   <source>Go to shipping and payment</source>
   <translation>Zu Versand und Zahlung</translation>
  </message>
  <message>
   <source>Go to the customer</source>
   <translation>Zum Kunden</translation>
  </message>
  <message>
   <source>Go to the products</source>
   <translation>Zu den Produkten</translation>
  </message>
  <message>
   <source>Goes from {source}. A bin's label says where it is taken from.</source>
   <translation>Geht von {source} ab. Das Etikett eines Lagerplatzes sagt, woher es genommen wird.</translation>
  </message>
  <message>
   <source>Goods</source>
   <translation>Waren</translation>
  </message>
  <message>
   <source>Goods are asked for, sent and received by scans.
What is on its way stays in the books.</source>
   <translation>Ware wird angefordert, gesendet und angenommen, alles mit dem Scanner.
Was unterwegs ist, bleibt in den Büchern.</translation>
  </message>
  <message>
   <source>Goods come back</source>
   <translation>Ware kommt zurück</translation>
  </message>
  <message>
   <source>Goods of the transfer {number} came in already. Nothing was changed.</source>
   <translation>Von der Umlagerung {number} ist schon Ware angekommen. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Greek</source>
   <translation>Griechisch</translation>
  </message>
  <message>
   <source>Guards of the database are missing</source>
   <translation>Der Datenbank fehlen Sperren</translation>
  </message>
  <message>
   <source>HS code</source>
   <translation>HS-Code</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>Übergeben</translation>
  </message>
  <message>
   <source>Handling time</source>
   <translation>Bearbeitungszeit</translation>
  </message>
  <message>
   <source>Has</source>
   <translation>Hat</translation>
  </message>
  <message>
   <source>Have the locale C.UTF-8 or en_US.UTF-8 installed on the server, then run this again.</source>
   <translation>Die Locale C.UTF-8 oder en_US.UTF-8 auf dem Server installieren lassen, dann erneut ausführen.</translation>
  </message>
  <message>
   <source>Have the server upgraded, or use another one.</source>
   <translation>Den Server aktualisieren lassen oder einen anderen verwenden.</translation>
  </message>
  <message>
   <source>Hazardous</source>
   <translation>Gefahrgut</translation>
  </message>
  <message>
   <source>Hear the sounds</source>
   <translation>Töne anhören</translation>
  </message>
  <message>
   <source>Hebrew</source>
   <translation>Hebräisch</translation>
  </message>
  <message>
   <source>Height, mm</source>
   <translation>Höhe, mm</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>Gesperrt</translation>
  </message>
  <message>
   <source>Held: nothing is sold from there</source>
   <translation>Gesperrt: von dort wird nichts verkauft</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <source>Hide papers</source>
   <translation>Dokumente aus</translation>
  </message>
  <message>
   <source>Hide why</source>
   <translation>Grund ausblenden</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historie</translation>
  </message>
  <message>
   <source>History of imports</source>
   <translation>Importhistorie</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Sperre</translation>
  </message>
  <message>
   <source>Hold lifted</source>
   <translation>Sperre aufgehoben</translation>
  </message>
  <message>
   <source>Hold of 1 order lifted</source>
   <translation>Sperre von 1 Auftrag aufgehoben</translation>
  </message>
  <message>
   <source>Hold {orders} because of</source>
   <translation>{orders} sperren wegen</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>Sperren</translation>
  </message>
  <message>
   <source>Holds of {n} orders lifted</source>
   <translation>Sperren von {n} Aufträgen aufgehoben</translation>
  </message>
  <message>
   <source>Holds: {before} → {after}</source>
   <translation>Sperren: {before} → {after}</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Pos1</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Wie</translation>
  </message>
  <message>
   <source>How long after an order came in it must leave, where the channel promises nothing. The whole shop's.</source>
   <translation>Wie lange nach Eingang ein Auftrag abgehen muss, wenn der Kanal nichts zusagt. Gilt für den ganzen Shop.</translation>
  </message>
  <message>
   <source>How many more than ordered are simply taken in; what is beyond is asked about. The whole shop's.</source>
   <translation>Wie viele mehr als bestellt einfach angenommen werden; darüber wird gefragt. Gilt für den ganzen Betrieb.</translation>
  </message>
  <message>
   <source>How much it sells</source>
   <translation>Wie viel sich verkauft</translation>
  </message>
  <message>
   <source>How the order came</source>
   <translation>Wie der Auftrag kam</translation>
  </message>
  <message>
   <source>How to begin</source>
   <translation>Wie es beginnt</translation>
  </message>
  <message>
   <source>How {cell} is read</source>
   <translation>Wie {cell} gelesen wird</translation>
  </message>
  <message>
   <source>If anything fails, nothing on this PC has changed.</source>
   <translation>Falls etwas fehlschlägt, ist auf diesem PC nichts geändert.</translation>
  </message>
  <message>
   <source>If it is a station's everyday work, whoever looks after the server runs what sets the rights anew: stationmaster db upgrade --admin-url postgresql://ADMIN@HOST/{database}</source>
   <translation>Gehört es zur täglichen Arbeit einer Station, setzt die Serverbetreuung die Rechte neu: stationmaster db upgrade --admin-url postgresql://ADMIN@HOST/{database}</translation>
  </message>
  <message>
   <source>If it is damaged, keep it as it is and go on with the newest backup.</source>
   <translation>Falls sie beschädigt ist, unverändert aufbewahren und mit der neuesten Sicherung weiterarbeiten.</translation>
  </message>
  <message>
   <source>If its password is lost, run stationmaster db revoke-station first.</source>
   <translation>Falls das Passwort verloren ist, zuerst stationmaster db revoke-station ausführen.</translation>
  </message>
  <message>
   <source>If so, scan its label.</source>
   <translation>Wenn ja, Etikett scannen.</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Import</translation>
  </message>
  <message>
   <source>Import CSV</source>
   <translation>CSV importieren</translation>
  </message>
  <message>
   <source>Import customers</source>
   <translation>Kunden importieren</translation>
  </message>
  <message>
   <source>Import it again</source>
   <translation>Erneut importieren</translation>
  </message>
  <message>
   <source>Import it from a file with prices.</source>
   <translation>Aus einer Datei mit Preisen importieren.</translation>
  </message>
  <message>
   <source>Import it instead.</source>
   <translation>Stattdessen importieren.</translation>
  </message>
  <message>
   <source>Import locations</source>
   <translation>Standorte importieren</translation>
  </message>
  <message>
   <source>Import my data</source>
   <translation>Meine Daten importieren</translation>
  </message>
  <message>
   <source>Import orders</source>
   <translation>Aufträge importieren</translation>
  </message>
  <message>
   <source>Import products</source>
   <translation>Produkte importieren</translation>
  </message>
  <message>
   <source>Import stock</source>
   <translation>Bestand importieren</translation>
  </message>
  <message>
   <source>Import taken back: as it was before</source>
   <translation>Import zurückgenommen: wie zuvor</translation>
  </message>
  <message>
   <source>Import the file again if it is wanted after all.</source>
   <translation>Die Datei erneut importieren, falls sie doch gewünscht ist.</translation>
  </message>
  <message>
   <source>Import the file again to go on: what is in stays and is not doubled. Or undo what is in.</source>
   <translation>Die Datei erneut importieren, um fortzufahren: Importiertes bleibt und wird nicht verdoppelt. Oder es rückgängig machen.</translation>
  </message>
  <message>
   <source>Import titles and codes</source>
   <translation>Titel und Codes importieren</translation>
  </message>
  <message>
   <source>Import what was copied</source>
   <translation>Kopiertes importieren</translation>
  </message>
  <message>
   <source>Import whenever you like</source>
   <translation>Jederzeit importieren</translation>
  </message>
  <message>
   <source>Import {new} new, {updated} updated</source>
   <translation>{new} neue, {updated} geänderte importieren</translation>
  </message>
  <message numerus="yes">
   <source>Import {n} counts</source>
   <translation>
    <numerusform>{n} Zählung importieren</numerusform>
    <numerusform>{n} Zählungen importieren</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Import {n} new customers</source>
   <translation>
    <numerusform>{n} neuen Kunden importieren</numerusform>
    <numerusform>{n} neue Kunden importieren</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Import {n} new locations</source>
   <translation>
    <numerusform>{n} neuen Standort importieren</numerusform>
    <numerusform>{n} neue Standorte importieren</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Import {n} new orders</source>
   <translation>
    <numerusform>{n} neuen Auftrag importieren</numerusform>
    <numerusform>{n} neue Aufträge importieren</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Import {n} new products</source>
   <translation>
    <numerusform>{n} neues Produkt importieren</numerusform>
    <numerusform>{n} neue Produkte importieren</numerusform>
   </translation>
  </message>
  <message>
   <source>Imported</source>
   <translation>Importiert</translation>
  </message>
  <message>
   <source>Imported again with changes</source>
   <translation>Erneut importiert, mit Änderungen</translation>
  </message>
  <message>
   <source>Imported again, to be checked</source>
   <translation>Erneut importiert, zu prüfen</translation>
  </message>
  <message>
   <source>Imported from {source}</source>
   <translation>Importiert aus {source}</translation>
  </message>
  <message>
   <source>Importing {file}</source>
   <translation>{file} wird importiert</translation>
  </message>
  <message>
   <source>Imports</source>
   <translation>Importe</translation>
  </message>
  <message>
   <source>In</source>
   <translation>Importiert</translation>
  </message>
  <message>
   <source>In a box already</source>
   <translation>Schon in einem Paket</translation>
  </message>
  <message>
   <source>In bin {bin} lie {n} more of {code} by the books.</source>
   <translation>Am Lagerplatz {bin} liegen laut Büchern noch {n} von {code}.</translation>
  </message>
  <message>
   <source>In hand at {station}</source>
   <translation>In Arbeit an {station}</translation>
  </message>
  <message>
   <source>In no bin</source>
   <translation>Ohne Lagerplatz</translation>
  </message>
  <message>
   <source>In other views</source>
   <translation>In anderen Ansichten</translation>
  </message>
  <message>
   <source>In packs of</source>
   <translation>Gebinde zu</translation>
  </message>
  <message>
   <source>In the check's own words: {words}</source>
   <translation>Im Wortlaut der Prüfung: {words}</translation>
  </message>
  <message>
   <source>In the kit {kit}</source>
   <translation>Im Set {kit}</translation>
  </message>
  <message>
   <source>In this delivery</source>
   <translation>In dieser Lieferung</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>In Gebrauch</translation>
  </message>
  <message>
   <source>In {view}</source>
   <translation>In {view}</translation>
  </message>
  <message>
   <source>Included</source>
   <translation>Enthalten</translation>
  </message>
  <message>
   <source>Incoming</source>
   <translation>Erwartet</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Einfg</translation>
  </message>
  <message>
   <source>Install PostgreSQL's additional modules there (often called postgresql-contrib), then try again.</source>
   <translation>Dort die Zusatzmodule von PostgreSQL installieren (oft postgresql-contrib genannt), dann erneut versuchen.</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Das Programm neu installieren.</translation>
  </message>
  <message>
   <source>Instead of {value}</source>
   <translation>Statt {value}</translation>
  </message>
  <message>
   <source>Into a new order</source>
   <translation>In einen neuen Auftrag</translation>
  </message>
  <message>
   <source>Into no bin now</source>
   <translation>Jetzt ohne Lagerplatz</translation>
  </message>
  <message>
   <source>Into this bin now</source>
   <translation>Ab jetzt auf diesen Platz</translation>
  </message>
  <message>
   <source>Into {bin}</source>
   <translation>Auf {bin}</translation>
  </message>
  <message>
   <source>Inventory</source>
   <translation>Bestand</translation>
  </message>
  <message>
   <source>Is in stock here</source>
   <translation>Ist hier im Bestand</translation>
  </message>
  <message>
   <source>Is in. Scan on</source>
   <translation>Ist da. Weiter scannen</translation>
  </message>
  <message>
   <source>Is the bin {code} empty now?</source>
   <translation>Ist der Lagerplatz {code} jetzt leer?</translation>
  </message>
  <message>
   <source>It asked for less than a proof of who the server is; that proof is asked for all the same.</source>
   <translation>Sie verlangte weniger als einen Nachweis, wer der Server ist; dieser Nachweis wird trotzdem verlangt.</translation>
  </message>
  <message>
   <source>It can be made from here, with an administrator's login.</source>
   <translation>Sie kann von hier aus mit einem Administrator-Login angelegt werden.</translation>
  </message>
  <message>
   <source>It can come later. {key} writes off what never comes.</source>
   <translation>Es kann später kommen. {key} bucht aus, was nie kommt.</translation>
  </message>
  <message>
   <source>It does not have the tag.</source>
   <translation>Er hat den Tag nicht.</translation>
  </message>
  <message>
   <source>It has 6 to 12 digits, such as 6912.00.</source>
   <translation>Sie hat 6 bis 12 Ziffern, zum Beispiel 6912.00.</translation>
  </message>
  <message>
   <source>It has the tag already.</source>
   <translation>Er hat den Tag schon.</translation>
  </message>
  <message>
   <source>It is being packed or was sent.</source>
   <translation>Wird gerade gepackt oder wurde versandt.</translation>
  </message>
  <message>
   <source>It is empty</source>
   <translation>Er ist leer</translation>
  </message>
  <message>
   <source>It is kept at all locations together with their safety stock.</source>
   <translation>Es bleibt an allen Standorten zurück, zusammen mit deren Sicherheitsbestand.</translation>
  </message>
  <message>
   <source>It is not asked for any more</source>
   <translation>Es ist nicht mehr angefordert</translation>
  </message>
  <message>
   <source>It is not needed; what has left is back where it came from</source>
   <translation>Es wird nicht gebraucht; was schon weg ist, ist wieder, wo es herkam</translation>
  </message>
  <message>
   <source>It is not on the floor.</source>
   <translation>Er ist nicht zum Picken freigegeben.</translation>
  </message>
  <message>
   <source>It is not there any more.</source>
   <translation>Das gibt es nicht mehr.</translation>
  </message>
  <message>
   <source>It is on hold for these reasons already.</source>
   <translation>Aus diesen Gründen ist er schon gesperrt.</translation>
  </message>
  <message>
   <source>It is on the floor already.</source>
   <translation>Er ist schon zum Picken freigegeben.</translation>
  </message>
  <message>
   <source>It is still under way.</source>
   <translation>Der Vorgang läuft noch.</translation>
  </message>
  <message>
   <source>It leaves 20 s later, so that it can be stopped.</source>
   <translation>Sie geht 20 s später ab, sodass sie noch gestoppt werden kann.</translation>
  </message>
  <message>
   <source>It left from several lots: type the units beside the lot that came back.</source>
   <translation>Es ging aus mehreren Chargen hinaus: Stückzahl neben die Charge tippen, die zurückkam.</translation>
  </message>
  <message>
   <source>It looks like postgresql://LOGIN@SERVER/DATABASE</source>
   <translation>Die Adresse hat die Form postgresql://LOGIN@SERVER/DATABASE</translation>
  </message>
  <message>
   <source>It needs the columns sku, location and quantity. Its columns begin with: {seen}.</source>
   <translation>Nötig sind die Spalten sku, location und quantity. Die Spalten der Datei beginnen mit: {seen}.</translation>
  </message>
  <message>
   <source>It only reads, and everybody can go on working.</source>
   <translation>Sie liest nur, und alle können weiterarbeiten.</translation>
  </message>
  <message>
   <source>It says: {words}.</source>
   <translation>Er meldet: {words}.</translation>
  </message>
  <message>
   <source>It stands in the timeline of every order that is packed here, and on what others see of it.</source>
   <translation>Er steht im Verlauf jedes hier gepackten Auftrags und bei allem, was andere davon sehen.</translation>
  </message>
  <message>
   <source>It stays on record with your name, and is not taken back by Undo.</source>
   <translation>Es bleibt mit Ihrem Namen vermerkt und wird durch Rückgängig nicht zurückgenommen.</translation>
  </message>
  <message>
   <source>It was cancelled meanwhile.</source>
   <translation>Inzwischen storniert.</translation>
  </message>
  <message>
   <source>It was cancelled. Nothing of it is on its way.</source>
   <translation>Sie wurde storniert. Nichts davon ist unterwegs.</translation>
  </message>
  <message>
   <source>It was changed or routed since.</source>
   <translation>Seitdem geändert oder zugeordnet.</translation>
  </message>
  <message>
   <source>It was changed since.</source>
   <translation>Seitdem geändert.</translation>
  </message>
  <message>
   <source>It was logged. The last step was not done; scan it again.</source>
   <translation>Es wurde protokolliert. Der letzte Schritt wurde nicht ausgeführt; erneut scannen.</translation>
  </message>
  <message>
   <source>It was not saved yet.</source>
   <translation>Es ist noch nicht gespeichert.</translation>
  </message>
  <message>
   <source>It was on hold for this reason already.</source>
   <translation>Aus diesem Grund war er schon gesperrt.</translation>
  </message>
  <message>
   <source>It was ordered</source>
   <translation>Ist bestellt</translation>
  </message>
  <message>
   <source>It was reserved there before</source>
   <translation>Es war dort schon reserviert</translation>
  </message>
  <message>
   <source>It was undone before.</source>
   <translation>Wurde bereits rückgängig gemacht.</translation>
  </message>
  <message>
   <source>Items</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <source>Its name is like it.</source>
   <translation>Der Name ist ähnlich.</translation>
  </message>
  <message>
   <source>Its name says so, but its values do not look like it.</source>
   <translation>Der Name spricht dafür, die Werte sehen aber nicht danach aus.</translation>
  </message>
  <message>
   <source>Its name says so.</source>
   <translation>Der Name spricht dafür.</translation>
  </message>
  <message>
   <source>Its orders and notes count there.</source>
   <translation>Aufträge und Notizen zählen dort.</translation>
  </message>
  <message>
   <source>Its password. The keyring of this computer keeps it, no file of ours.</source>
   <translation>Das Passwort dazu. Es liegt im Schlüsselbund dieses Computers, in keiner unserer Dateien.</translation>
  </message>
  <message>
   <source>Its values look like it.</source>
   <translation>Die Werte sehen danach aus.</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation>Japanisch</translation>
  </message>
  <message>
   <source>Jobs that count wrong</source>
   <translation>Vorgänge, die falsch zählen</translation>
  </message>
  <message>
   <source>Join</source>
   <translation>Beitreten</translation>
  </message>
  <message>
   <source>Join other stations</source>
   <translation>Mit Stationen verbinden</translation>
  </message>
  <message>
   <source>Joining as “{name}” …</source>
   <translation>Beitritt als „{name}“ …</translation>
  </message>
  <message>
   <source>Joining as “{station}”</source>
   <translation>Beitritt als „{station}“</translation>
  </message>
  <message>
   <source>Keep at least as many.</source>
   <translation>Mindestens so viele behalten.</translation>
  </message>
  <message>
   <source>Keep for myself</source>
   <translation>Für mich behalten</translation>
  </message>
  <message>
   <source>Keep mine</source>
   <translation>Meins behalten</translation>
  </message>
  <message>
   <source>Keep one of the rows and remove the others.</source>
   <translation>Eine der Zeilen behalten, die anderen entfernen.</translation>
  </message>
  <message>
   <source>Keep one of the two.</source>
   <translation>Eine der beiden behalten.</translation>
  </message>
  <message>
   <source>Keep the order</source>
   <translation>Auftrag behalten</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Kept apart from your own data</source>
   <translation>Getrennt von eigenen Daten</translation>
  </message>
  <message>
   <source>Kept from a channel</source>
   <translation>Einem Kanal vorenthalten</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Keys for this view</source>
   <translation>Tasten dieser Ansicht</translation>
  </message>
  <message>
   <source>Khmer</source>
   <translation>Khmer</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Kits are scanned</source>
   <translation>Sets werden gescannt</translation>
  </message>
  <message>
   <source>Kits are scanned part by part here: scan what is in {scanned}. Needed: {needed}. Nothing was counted.</source>
   <translation>Sets werden hier Teil für Teil gescannt: Scannen Sie, was in {scanned} ist. Gebraucht: {needed}. Nichts wurde gezählt.</translation>
  </message>
  <message>
   <source>Kits that do not add up</source>
   <translation>Sets, die nicht stimmen</translation>
  </message>
  <message>
   <source>Known are the order exports of: {known}. Choose the channel to see which column is missing.</source>
   <translation>Bekannt sind die Auftragsexporte von: {known}. Den Kanal wählen, um die fehlende Spalte zu sehen.</translation>
  </message>
  <message>
   <source>Known since</source>
   <translation>Bekannt seit</translation>
  </message>
  <message numerus="yes">
   <source>Known, {n} orders</source>
   <translation>
    <numerusform>Bekannt, {n} Auftrag</numerusform>
    <numerusform>Bekannt, {n} Aufträge</numerusform>
   </translation>
  </message>
  <message>
   <source>Korean</source>
   <translation>Koreanisch</translation>
  </message>
  <message>
   <source>Label made for {shipment}: {tracking}</source>
   <translation>Label erstellt für {shipment}: {tracking}</translation>
  </message>
  <message>
   <source>Label made void</source>
   <translation>Label annulliert</translation>
  </message>
  <message>
   <source>Label made void for {shipment}</source>
   <translation>Label für {shipment} annulliert</translation>
  </message>
  <message>
   <source>Label made: {tracking}</source>
   <translation>Label erstellt: {tracking}</translation>
  </message>
  <message>
   <source>Label of {number}</source>
   <translation>Label von {number}</translation>
  </message>
  <message>
   <source>Label, 100 x 50 mm</source>
   <translation>Etikett, 100 x 50 mm</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Labels</translation>
  </message>
  <message>
   <source>Labels of {code}: {file}</source>
   <translation>Etiketten für {code}: {file}</translation>
  </message>
  <message>
   <source>Labels that do not fit</source>
   <translation>Labels, die nicht passen</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Language of the customers</source>
   <translation>Sprache der Kunden</translation>
  </message>
  <message>
   <source>Lao</source>
   <translation>Laotisch</translation>
  </message>
  <message>
   <source>Last counted</source>
   <translation>Zuletzt gezählt</translation>
  </message>
  <message>
   <source>Last day of sale</source>
   <translation>Letzter Verkaufstag</translation>
  </message>
  <message>
   <source>Last month</source>
   <translation>Letzter Monat</translation>
  </message>
  <message>
   <source>Last order</source>
   <translation>Letzter Auftrag</translation>
  </message>
  <message>
   <source>Last page</source>
   <translation>Letzte Seite</translation>
  </message>
  <message>
   <source>Last step on record: {when}</source>
   <translation>Letzter vermerkter Schritt: {when}</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Verspätet</translation>
  </message>
  <message>
   <source>Late {span}</source>
   <translation>Verspätet {span}</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>Later date</source>
   <translation>Späterer Termin</translation>
  </message>
  <message>
   <source>Latin</source>
   <translation>Lateinisch</translation>
  </message>
  <message>
   <source>Latitude, longitude</source>
   <translation>Breite, Länge</translation>
  </message>
  <message>
   <source>Lead time</source>
   <translation>Lieferzeit</translation>
  </message>
  <message>
   <source>Leave --none out.</source>
   <translation>Lassen Sie --none weg.</translation>
  </message>
  <message>
   <source>Leave as it is</source>
   <translation>So lassen</translation>
  </message>
  <message>
   <source>Leave at least one unit in it.</source>
   <translation>Mindestens ein Stück darin lassen.</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Verlassen</translation>
  </message>
  <message>
   <source>Leave it out</source>
   <translation>Weglassen</translation>
  </message>
  <message>
   <source>Leave it out to get {default!r}.</source>
   <translation>Weglassen, um {default!r} zu erhalten.</translation>
  </message>
  <message>
   <source>Leave it out.</source>
   <translation>Weglassen.</translation>
  </message>
  <message>
   <source>Leave it whole</source>
   <translation>Nicht teilen</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Auslassen</translation>
  </message>
  <message>
   <source>Leave the amounts out; then it is worked out.</source>
   <translation>Lassen Sie die Beträge weg; dann werden sie ausgerechnet.</translation>
  </message>
  <message>
   <source>Leave the number empty.</source>
   <translation>Die Nummer leer lassen.</translation>
  </message>
  <message>
   <source>Leave them as they are</source>
   <translation>Unverändert lassen</translation>
  </message>
  <message>
   <source>Left alone</source>
   <translation>Bleibt, wie es ist</translation>
  </message>
  <message>
   <source>Left as they are</source>
   <translation>Unverändert belassen</translation>
  </message>
  <message>
   <source>Left out. Scan on</source>
   <translation>Weggelassen. Weiter</translation>
  </message>
  <message>
   <source>Left the building before the order was imported</source>
   <translation>Vor dem Import des Auftrags versandt</translation>
  </message>
  <message>
   <source>Length, mm</source>
   <translation>Länge, mm</translation>
  </message>
  <message>
   <source>Let {name} try again</source>
   <translation>{name} wieder versuchen lassen</translation>
  </message>
  <message>
   <source>Letter, 8.5 x 11 in</source>
   <translation>Letter, 8,5 x 11 in</translation>
  </message>
  <message>
   <source>Levels</source>
   <translation>Mengen</translation>
  </message>
  <message>
   <source>Lift hold</source>
   <translation>Sperre aufheben</translation>
  </message>
  <message>
   <source>Lift holds</source>
   <translation>Sperren aufheben</translation>
  </message>
  <message>
   <source>Lift the hold</source>
   <translation>Sperre aufheben</translation>
  </message>
  <message>
   <source>Lift the hold first.</source>
   <translation>Zuerst die Sperre aufheben.</translation>
  </message>
  <message>
   <source>Lift the holds that a person may lift</source>
   <translation>Manuell aufhebbare Sperren aufheben</translation>
  </message>
  <message>
   <source>Lifting holds</source>
   <translation>Sperren aufheben</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>Hell oder dunkel</translation>
  </message>
  <message>
   <source>Light, dark, or as the system has it</source>
   <translation>Hell, dunkel oder wie im System</translation>
  </message>
  <message>
   <source>Line below the shop's name</source>
   <translation>Zeile unter dem Namen des Shops</translation>
  </message>
  <message>
   <source>Line for the password file</source>
   <translation>Zeile für die Passwortdatei</translation>
  </message>
  <message>
   <source>Line {line}: cancelled {before} → {after}</source>
   <translation>Position {line}: storniert {before} → {after}</translation>
  </message>
  <message>
   <source>Line {line}: open {before} → {after}</source>
   <translation>Position {line}: offen {before} → {after}</translation>
  </message>
  <message>
   <source>Line {line}: packed {before} → {after}</source>
   <translation>Position {line}: gepackt {before} → {after}</translation>
  </message>
  <message>
   <source>Line {line}: reservations {before} → {after}</source>
   <translation>Position {line}: Reservierungen {before} → {after}</translation>
  </message>
  <message>
   <source>Line {line}: reserved {before} → {after}</source>
   <translation>Position {line}: reserviert {before} → {after}</translation>
  </message>
  <message>
   <source>Line {line}: returned {before} → {after}</source>
   <translation>Position {line}: zurückgekommen {before} → {after}</translation>
  </message>
  <message>
   <source>Line {line}: shipped {before} → {after}</source>
   <translation>Position {line}: versandt {before} → {after}</translation>
  </message>
  <message>
   <source>Line {line}: waiting for stock {before} → {after}</source>
   <translation>Position {line}: wartet auf Ware {before} → {after}</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Positionen</translation>
  </message>
  <message>
   <source>Lines that do not add up</source>
   <translation>Positionen, die nicht aufgehen</translation>
  </message>
  <message>
   <source>Link a record</source>
   <translation>Datensatz verknüpfen</translation>
  </message>
  <message>
   <source>Link another record</source>
   <translation>Weiteren Datensatz verknüpfen</translation>
  </message>
  <message>
   <source>Link another record of this person</source>
   <translation>Weiteren Datensatz dieser Person verknüpfen</translation>
  </message>
  <message>
   <source>Linked records</source>
   <translation>Verknüpfte Datensätze</translation>
  </message>
  <message>
   <source>Lists of buying</source>
   <translation>Listen des Einkaufs</translation>
  </message>
  <message>
   <source>Load demo shop</source>
   <translation>Demo-Shop laden</translation>
  </message>
  <message>
   <source>Location</source>
   <translation>Standort</translation>
  </message>
  <message>
   <source>Locations</source>
   <translation>Standorte</translation>
  </message>
  <message>
   <source>Locations template</source>
   <translation>Vorlage für Standorte</translation>
  </message>
  <message>
   <source>Locations, mapped by hand</source>
   <translation>Standorte, manuell zugeordnet</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Sperren</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>Gesperrt</translation>
  </message>
  <message>
   <source>Locked. A supervisor can unlock.</source>
   <translation>Gesperrt. Eine Leitung kann entsperren.</translation>
  </message>
  <message>
   <source>Locks by itself after</source>
   <translation>Sperrt sich von selbst nach</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>Login</source>
   <translation>Login</translation>
  </message>
  <message>
   <source>Look at it again, then change it.</source>
   <translation>Sehen Sie noch einmal nach, dann ändern Sie.</translation>
  </message>
  <message>
   <source>Look at it again.</source>
   <translation>Sehen Sie noch einmal nach.</translation>
  </message>
  <message>
   <source>Look at it again; order what is missing anew.</source>
   <translation>Sehen Sie sie noch einmal an; bestellen Sie Fehlendes neu.</translation>
  </message>
  <message>
   <source>Look at it before it leaves. {words}</source>
   <translation>Vor dem Versand prüfen. {words}</translation>
  </message>
  <message>
   <source>Look at it with: stationmaster doctor</source>
   <translation>Nachsehen mit: stationmaster doctor</translation>
  </message>
  <message>
   <source>Look at it, lift the hold, then release it.</source>
   <translation>Ansehen, die Sperre aufheben, dann freigeben.</translation>
  </message>
  <message>
   <source>Look at it, then lift the hold.</source>
   <translation>Ansehen, dann die Sperre aufheben.</translation>
  </message>
  <message>
   <source>Look at its lines: stationmaster transfer show</source>
   <translation>Sehen Sie seine Zeilen an: stationmaster transfer show</translation>
  </message>
  <message>
   <source>Look at prices and quantities.</source>
   <translation>Preise und Mengen prüfen.</translation>
  </message>
  <message>
   <source>Look at slip and label, and print them again</source>
   <translation>Packzettel und Label ansehen und erneut drucken</translation>
  </message>
  <message>
   <source>Look at slips, labels or a pick list, and print them</source>
   <translation>Packzettel, Labels oder eine Pickliste ansehen und drucken</translation>
  </message>
  <message>
   <source>Look at the amounts again.</source>
   <translation>Sehen Sie sich die Beträge noch einmal an.</translation>
  </message>
  <message>
   <source>Look at the bin's list.</source>
   <translation>In der Liste des Lagerplatzes nachsehen.</translation>
  </message>
  <message>
   <source>Look at the count again.</source>
   <translation>Die Zählung noch einmal ansehen.</translation>
  </message>
  <message>
   <source>Look at the drafts</source>
   <translation>Entwürfe ansehen</translation>
  </message>
  <message>
   <source>Look at the job's list of orders. What was not done can be begun anew from Orders.</source>
   <translation>Sehen Sie die Liste des Vorgangs an. Was nicht erledigt wurde, lässt sich unter Aufträge neu beginnen.</translation>
  </message>
  <message>
   <source>Look at the list of jobs.</source>
   <translation>In der Liste der Vorgänge nachsehen.</translation>
  </message>
  <message>
   <source>Look at the order again.</source>
   <translation>Den Auftrag erneut ansehen.</translation>
  </message>
  <message>
   <source>Look at the order again; if it stays so, run: stationmaster doctor</source>
   <translation>Den Auftrag erneut ansehen; falls es so bleibt, ausführen: stationmaster doctor</translation>
  </message>
  <message>
   <source>Look at the order, and change it by hand.</source>
   <translation>Den Auftrag ansehen und von Hand ändern.</translation>
  </message>
  <message>
   <source>Look at the paper for the supplier, and print it</source>
   <translation>Das Papier für den Lieferanten ansehen und drucken</translation>
  </message>
  <message>
   <source>Look at the parcel's labels; void the one that is not on it, or buy one.</source>
   <translation>Sehen Sie die Labels des Pakets an; annullieren Sie das, das nicht darauf klebt, oder kaufen Sie eines.</translation>
  </message>
  <message>
   <source>Look at the printer (paper, cover, error light) before you print it again.</source>
   <translation>Vor dem erneuten Drucken den Drucker prüfen (Papier, Abdeckung, Fehlerleuchte).</translation>
  </message>
  <message>
   <source>Look at the printer before you print it again.</source>
   <translation>Vor dem erneuten Drucken den Drucker prüfen.</translation>
  </message>
  <message>
   <source>Look at what is printed; the known day stays if you give none.</source>
   <translation>Nachsehen, was aufgedruckt ist; ohne Angabe bleibt der bekannte Tag.</translation>
  </message>
  <message>
   <source>Look at what is printed; the known day stays if you take it all the same.</source>
   <translation>Sehen Sie auf den Aufdruck; der bekannte Tag bleibt, wenn Sie es trotzdem nehmen.</translation>
  </message>
  <message>
   <source>Look at what the channel says of it; take a new order, if the buyer wants the goods after all.</source>
   <translation>Ansehen, was der Kanal dazu sagt; einen neuen Auftrag aufnehmen, wenn der Käufer die Ware doch möchte.</translation>
  </message>
  <message>
   <source>Look at what was sent and at what came back before.</source>
   <translation>Sehen Sie nach, was verschickt wurde und was schon zurückkam.</translation>
  </message>
  <message>
   <source>Look for codes that are there twice.</source>
   <translation>Suchen Sie nach doppelten Codes.</translation>
  </message>
  <message>
   <source>Look for it in the history of imports.</source>
   <translation>In der Importhistorie danach suchen.</translation>
  </message>
  <message>
   <source>Look for it in the list of orders.</source>
   <translation>In der Auftragsliste danach suchen.</translation>
  </message>
  <message>
   <source>Look for it in the list.</source>
   <translation>In der Liste danach suchen.</translation>
  </message>
  <message>
   <source>Look for products that are there twice or without units.</source>
   <translation>Suchen Sie Artikel, die doppelt oder ohne Stückzahl sind.</translation>
  </message>
  <message>
   <source>Look its number up in the list of orders.</source>
   <translation>Die Nummer in der Auftragsliste nachsehen.</translation>
  </message>
  <message>
   <source>Look its number up in the list.</source>
   <translation>Sehen Sie die Nummer in der Liste nach.</translation>
  </message>
  <message>
   <source>Look its number up: stationmaster transfer</source>
   <translation>Schlagen Sie die Nummer nach: stationmaster transfer</translation>
  </message>
  <message>
   <source>Look with: stationmaster doctor --db ADDRESS. If there is no shop, copy again.</source>
   <translation>Nachsehen mit: stationmaster doctor --db ADDRESS. Falls es keinen Shop gibt, erneut kopieren.</translation>
  </message>
  <message>
   <source>Looking up what was paid …</source>
   <translation>Was bezahlt wurde, wird nachgesehen …</translation>
  </message>
  <message>
   <source>Looks like {order}: same customer, same goods, {when}.</source>
   <translation>Gleicht {order}: gleicher Kunde, gleiche Ware, {when}.</translation>
  </message>
  <message>
   <source>Looks like {order}: same customer, same total, {when}.</source>
   <translation>Gleicht {order}: gleicher Kunde, gleiche Summe, {when}.</translation>
  </message>
  <message>
   <source>Lost</source>
   <translation>Verloren</translation>
  </message>
  <message>
   <source>Lot</source>
   <translation>Charge</translation>
  </message>
  <message>
   <source>Lot blocked or freed</source>
   <translation>Charge gesperrt oder freigegeben</translation>
  </message>
  <message>
   <source>Lot expired</source>
   <translation>Charge abgelaufen</translation>
  </message>
  <message>
   <source>Lot or serial</source>
   <translation>Charge oder Nummer</translation>
  </message>
  <message>
   <source>Lot {lot}</source>
   <translation>Charge {lot}</translation>
  </message>
  <message numerus="yes">
   <source>Lot {lot} is not sold: {n} units held</source>
   <translation>
    <numerusform>Charge {lot} wird nicht verkauft: {n} Stück gesperrt</numerusform>
    <numerusform>Charge {lot} wird nicht verkauft: {n} Stück gesperrt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Lot {lot} is sold again: {n} units</source>
   <translation>
    <numerusform>Charge {lot} wird wieder verkauft: {n} Stück</numerusform>
    <numerusform>Charge {lot} wird wieder verkauft: {n} Stück</numerusform>
   </translation>
  </message>
  <message>
   <source>Lot {lot} of {code} is not here by the books.</source>
   <translation>Charge {lot} von {code} ist laut Büchern nicht hier.</translation>
  </message>
  <message>
   <source>Lot {lot} of {code} was not sent with it.</source>
   <translation>Charge {lot} von {code} wurde nicht mitgeschickt.</translation>
  </message>
  <message>
   <source>Lots</source>
   <translation>Chargen</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Niedrig</translation>
  </message>
  <message>
   <source>Made in</source>
   <translation>Hergestellt in</translation>
  </message>
  <message>
   <source>Made of (a kit)</source>
   <translation>Besteht aus (Set)</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Erstellt mit</translation>
  </message>
  <message>
   <source>Make a shared one (stationmaster db init --admin-url ... --name NAME), and bring the shop over with stationmaster db copy. {name} stays as it is.</source>
   <translation>Eine gemeinsame Datenbank anlegen (stationmaster db init --admin-url ... --name NAME) und den Shop mit stationmaster db copy hinüberbringen. {name} bleibt unverändert.</translation>
  </message>
  <message>
   <source>Make another location.</source>
   <translation>Legen Sie einen anderen Standort an.</translation>
  </message>
  <message>
   <source>Make it</source>
   <translation>Anlegen</translation>
  </message>
  <message>
   <source>Make it smaller.</source>
   <translation>Verkleinern.</translation>
  </message>
  <message>
   <source>Make room beside the shop, then try again.</source>
   <translation>Neben dem Shop Speicherplatz schaffen, dann erneut versuchen.</translation>
  </message>
  <message>
   <source>Make room or choose another folder, then try again.</source>
   <translation>Speicherplatz schaffen oder einen anderen Ordner wählen, dann erneut versuchen.</translation>
  </message>
  <message>
   <source>Make somebody else an owner first.</source>
   <translation>Machen Sie zuerst jemand anderen zur Inhaberin oder zum Inhaber.</translation>
  </message>
  <message>
   <source>Make the settings folder writable: {folder}.</source>
   <translation>Den Einstellungsordner beschreibbar machen: {folder}.</translation>
  </message>
  <message>
   <source>Make them in parts.</source>
   <translation>In Teilen anlegen.</translation>
  </message>
  <message>
   <source>Make {config_folder} writable, then join again.</source>
   <translation>{config_folder} beschreibbar machen, dann erneut beitreten.</translation>
  </message>
  <message numerus="yes">
   <source>Makes {n} kits at {place}, limited by {codes}</source>
   <translation>
    <numerusform>Ergibt {n} Set in {place}, begrenzt durch {codes}</numerusform>
    <numerusform>Ergibt {n} Sets in {place}, begrenzt durch {codes}</numerusform>
   </translation>
  </message>
  <message>
   <source>Making a login for this station</source>
   <translation>Login für diese Station wird angelegt</translation>
  </message>
  <message>
   <source>Making labels</source>
   <translation>Labels werden erstellt</translation>
  </message>
  <message>
   <source>Making the database, its roles and its tables</source>
   <translation>Datenbank, Rollen und Tabellen werden angelegt</translation>
  </message>
  <message>
   <source>Manager</source>
   <translation>Leitung</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <source>Map the columns again.</source>
   <translation>Spalten neu zuordnen.</translation>
  </message>
  <message>
   <source>Mark as many as hold, then {enter}</source>
   <translation>Alle zutreffenden markieren, dann {enter}</translation>
  </message>
  <message>
   <source>Mark shipped</source>
   <translation>Versandt melden</translation>
  </message>
  <message>
   <source>May be a duplicate of {order} after all</source>
   <translation>Vielleicht doch eine Dublette von {order}</translation>
  </message>
  <message>
   <source>Meaning of the column {column}</source>
   <translation>Bedeutung der Spalte {column}</translation>
  </message>
  <message>
   <source>Mend or remove it.</source>
   <translation>Korrigieren oder entfernen.</translation>
  </message>
  <message>
   <source>Mend that row in the database that is copied from, then copy again.</source>
   <translation>Diese Zeile in der Ausgangsdatenbank korrigieren, dann erneut kopieren.</translation>
  </message>
  <message>
   <source>Mend them in the file, then import it again</source>
   <translation>In der Datei korrigieren, dann erneut importieren</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Zusammenlegen</translation>
  </message>
  <message>
   <source>Merge only orders that go to one person in one parcel.</source>
   <translation>Nur Aufträge zusammenlegen, die in einem Paket an eine Person gehen.</translation>
  </message>
  <message>
   <source>Merge with {orders} taken apart</source>
   <translation>Zusammenlegung mit {orders} aufgelöst</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>Zusammengelegt</translation>
  </message>
  <message>
   <source>Merged cells: {count} (first: row {row}). Only the first cell of each has the value.</source>
   <translation>Verbundene Zellen: {count} (erste: Zeile {row}). Nur jeweils die erste Zelle enthält den Wert.</translation>
  </message>
  <message>
   <source>Merged into {order}</source>
   <translation>Zusammengelegt in {order}</translation>
  </message>
  <message>
   <source>Merged into {order}: everything is sent from there.</source>
   <translation>Zusammengelegt in {order}: Von dort wird alles versandt.</translation>
  </message>
  <message>
   <source>Minutes without a key, click or scan; 0 is never.</source>
   <translation>Minuten ohne Taste, Klick oder Scan; 0 heißt nie.</translation>
  </message>
  <message>
   <source>Misplaced</source>
   <translation>Verlegt</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>Fehlt</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Beträge</translation>
  </message>
  <message>
   <source>Money of orders does not add up</source>
   <translation>Beträge von Aufträgen, die nicht aufgehen</translation>
  </message>
  <message>
   <source>Month first: 3/4 is 4 March</source>
   <translation>Monat zuerst: 3/4 ist der 4. März</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>More for {orders}</source>
   <translation>Mehr für {orders}</translation>
  </message>
  <message>
   <source>More is taken off shipping than it costs; shipping was taken as free.</source>
   <translation>Vom Versand wird mehr abgezogen, als er kostet; der Versand wurde als kostenlos übernommen.</translation>
  </message>
  <message>
   <source>More orders at a glance, or more room for a finger</source>
   <translation>Mehr Aufträge im Blick oder mehr Platz für den Finger</translation>
  </message>
  <message>
   <source>More than ordered</source>
   <translation>Mehr als bestellt</translation>
  </message>
  <message>
   <source>More that can be done</source>
   <translation>Weitere Möglichkeiten</translation>
  </message>
  <message>
   <source>More views</source>
   <translation>Weitere Ansichten</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Bewegen</translation>
  </message>
  <message>
   <source>Move left</source>
   <translation>Nach links</translation>
  </message>
  <message>
   <source>Move right</source>
   <translation>Nach rechts</translation>
  </message>
  <message>
   <source>Move the units to a bin of this location in Inventory, or bring the bin back.</source>
   <translation>Lagern Sie die Stücke unter Bestand auf einen Lagerplatz dieses Standorts um, oder holen Sie den Lagerplatz zurück.</translation>
  </message>
  <message>
   <source>Move the view left</source>
   <translation>Ansicht nach links</translation>
  </message>
  <message>
   <source>Move the view right</source>
   <translation>Ansicht nach rechts</translation>
  </message>
  <message>
   <source>Move them to a bin that is sold from, or take them out of the order.</source>
   <translation>Bringen Sie sie auf einen Lagerplatz, von dem verkauft wird, oder nehmen Sie sie aus dem Auftrag.</translation>
  </message>
  <message>
   <source>Move them to another bin first.</source>
   <translation>Bringen Sie sie zuerst auf einen anderen Lagerplatz.</translation>
  </message>
  <message>
   <source>Move units to another bin</source>
   <translation>Stücke auf einen anderen Lagerplatz bewegen</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>Bewegt</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>Bewegung</translation>
  </message>
  <message>
   <source>Movements</source>
   <translation>Bewegungen</translation>
  </message>
  <message>
   <source>Movements of stock are damaged</source>
   <translation>Bewegungen des Bestands sind beschädigt</translation>
  </message>
  <message>
   <source>Movements of {product}</source>
   <translation>Bewegungen von {product}</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name 1 to {most} orders. Nothing was changed.</source>
   <translation>Nennen Sie 1 bis {most} Aufträge. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Name 1 to {most} products. Nothing was changed.</source>
   <translation>Nennen Sie 1 bis {most} Artikel. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Name 1 to {most} records. Nothing was changed.</source>
   <translation>Nennen Sie 1 bis {most} Einträge. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Name a field: see --help.</source>
   <translation>Nennen Sie ein Feld: siehe --help.</translation>
  </message>
  <message>
   <source>Name a file: sqlite:///FILE</source>
   <translation>Eine Datei nennen: sqlite:///FILE</translation>
  </message>
  <message>
   <source>Name a station of the shop in the settings.</source>
   <translation>In den Einstellungen eine Station des Shops nennen.</translation>
  </message>
  <message>
   <source>Name an order, such as 1042 or 1042-1.</source>
   <translation>Einen Auftrag nennen, etwa 1042 oder 1042-1.</translation>
  </message>
  <message>
   <source>Name another database</source>
   <translation>Andere Datenbank nennen</translation>
  </message>
  <message>
   <source>Name another database, or open this one.</source>
   <translation>Eine andere Datenbank nennen oder diese öffnen.</translation>
  </message>
  <message>
   <source>Name another database.</source>
   <translation>Eine andere Datenbank nennen.</translation>
  </message>
  <message>
   <source>Name another database; one can be made from here.</source>
   <translation>Eine andere Datenbank nennen; von hier aus kann eine angelegt werden.</translation>
  </message>
  <message>
   <source>Name as many different numbers as units.</source>
   <translation>Nennen Sie so viele verschiedene Nummern wie Stück.</translation>
  </message>
  <message>
   <source>Name fewer.</source>
   <translation>Nennen Sie weniger.</translation>
  </message>
  <message>
   <source>Name it by its SKU or a barcode.</source>
   <translation>Die SKU oder einen Barcode angeben.</translation>
  </message>
  <message>
   <source>Name it by its SKU.</source>
   <translation>Nennen Sie die SKU.</translation>
  </message>
  <message>
   <source>Name of a new person</source>
   <translation>Name einer neuen Person</translation>
  </message>
  <message>
   <source>Name of the database</source>
   <translation>Name der Datenbank</translation>
  </message>
  <message>
   <source>Name of the new shop</source>
   <translation>Name des neuen Shops</translation>
  </message>
  <message>
   <source>Name of the new view</source>
   <translation>Name der neuen Ansicht</translation>
  </message>
  <message>
   <source>Name of the segment</source>
   <translation>Name des Segments</translation>
  </message>
  <message>
   <source>Name of the server, or paste postgresql://…</source>
   <translation>Servername, oder postgresql://… einfügen</translation>
  </message>
  <message>
   <source>Name of the shop</source>
   <translation>Name des Shops</translation>
  </message>
  <message>
   <source>Name of this station</source>
   <translation>Name dieser Station</translation>
  </message>
  <message>
   <source>Name of {name}</source>
   <translation>Name von {name}</translation>
  </message>
  <message>
   <source>Name one by its SKU.</source>
   <translation>Eines mit seiner SKU angeben.</translation>
  </message>
  <message>
   <source>Name one of them by its code.</source>
   <translation>Einen davon mit seinem Code nennen.</translation>
  </message>
  <message>
   <source>Name one of them.</source>
   <translation>Eines davon nennen.</translation>
  </message>
  <message>
   <source>Name one, such as 1042 or 1042-1.</source>
   <translation>Einen nennen, etwa 1042 oder 1042-1.</translation>
  </message>
  <message>
   <source>Name or PIN is wrong. 1 try left.</source>
   <translation>Name oder PIN ist falsch. Noch 1 Versuch.</translation>
  </message>
  <message>
   <source>Name or PIN is wrong. {tries} tries left.</source>
   <translation>Name oder PIN ist falsch. Noch {tries} Versuche.</translation>
  </message>
  <message>
   <source>Name the location, too.</source>
   <translation>Auch den Standort nennen.</translation>
  </message>
  <message>
   <source>Name the server that takes changes, or all of them: postgresql://LOGIN@FIRST,SECOND/{database}</source>
   <translation>Den Server nennen, der Änderungen annimmt, oder alle: postgresql://LOGIN@ERSTER,ZWEITER/{database}</translation>
  </message>
  <message>
   <source>Name this station</source>
   <translation>Diese Station benennen</translation>
  </message>
  <message>
   <source>Name what is in it instead.</source>
   <translation>Nennen Sie stattdessen, was darin ist.</translation>
  </message>
  <message>
   <source>Name what is in the inner kit instead.</source>
   <translation>Nennen Sie stattdessen, was im inneren Set ist.</translation>
  </message>
  <message>
   <source>Name, e-mail, phone, address. Found again by e-mail or phone.</source>
   <translation>Name, E-Mail, Telefon, Adresse. Wiedererkannt an E-Mail oder Telefon.</translation>
  </message>
  <message>
   <source>Name, e-mail, telephone</source>
   <translation>Name, E-Mail, Telefon</translation>
  </message>
  <message>
   <source>Name, e-mail, telephone, postal code</source>
   <translation>Name, E-Mail, Telefon, Postleitzahl</translation>
  </message>
  <message>
   <source>Name, price, weight, customs and barcodes</source>
   <translation>Name, Preis, Gewicht, Zoll und Barcodes</translation>
  </message>
  <message>
   <source>Name, role, PIN and badge of {name}</source>
   <translation>Name, Rolle, PIN und Ausweis von {name}</translation>
  </message>
  <message>
   <source>Needed</source>
   <translation>Benötigt</translation>
  </message>
  <message>
   <source>Needs a person</source>
   <translation>Braucht einen Menschen</translation>
  </message>
  <message>
   <source>Neither its name nor its values tell.</source>
   <translation>Weder Name noch Werte geben Aufschluss.</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nie</translation>
  </message>
  <message>
   <source>Never counted, or more than 30 days ago</source>
   <translation>Nie gezählt, oder vor mehr als 30 Tagen</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <source>New PIN</source>
   <translation>Neue PIN</translation>
  </message>
  <message>
   <source>New PIN of {name}</source>
   <translation>Neue PIN von {name}</translation>
  </message>
  <message>
   <source>New bins</source>
   <translation>Neue Plätze</translation>
  </message>
  <message>
   <source>New customer</source>
   <translation>Neuer Kunde</translation>
  </message>
  <message>
   <source>New movement: {sku} at {place}, promised to line {line}: {before} → {after}</source>
   <translation>Neue Bewegung: {sku} in {place}, zugesagt für Position {line}: {before} → {after}</translation>
  </message>
  <message>
   <source>New movements hold what lies where nothing is sold from and free the rest. Orders that counted on units that are held then are routed again.</source>
   <translation>Neue Bewegungen sperren, was dort liegt, wo nichts verkauft wird, und geben den Rest frei. Aufträge, die mit dann gesperrten Stücken rechneten, werden neu zugeordnet.</translation>
  </message>
  <message>
   <source>New name of the segment</source>
   <translation>Neuer Name des Segments</translation>
  </message>
  <message>
   <source>New name of the view</source>
   <translation>Neuer Name der Ansicht</translation>
  </message>
  <message>
   <source>New order</source>
   <translation>Neuer Auftrag</translation>
  </message>
  <message>
   <source>New order for this customer</source>
   <translation>Neuer Auftrag für diesen Kunden</translation>
  </message>
  <message>
   <source>New purchase order</source>
   <translation>Neue Bestellung</translation>
  </message>
  <message>
   <source>New supplier</source>
   <translation>Neuer Lieferant</translation>
  </message>
  <message>
   <source>New transfer</source>
   <translation>Neue Umlagerung</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Next group</source>
   <translation>Nächste Gruppe</translation>
  </message>
  <message>
   <source>Next order</source>
   <translation>Nächster Auftrag</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Nächste Seite</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>Nächster Bereich</translation>
  </message>
  <message>
   <source>Next row</source>
   <translation>Nächste Zeile</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>Nächster Schritt</translation>
  </message>
  <message>
   <source>Next: {name}</source>
   <translation>Nächster: {name}</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <source>No PIN</source>
   <translation>Keine PIN</translation>
  </message>
  <message>
   <source>No address in the file.</source>
   <translation>Keine Adresse in der Datei.</translation>
  </message>
  <message>
   <source>No address is known</source>
   <translation>Keine Adresse bekannt</translation>
  </message>
  <message>
   <source>No bin</source>
   <translation>Kein Lagerplatz</translation>
  </message>
  <message>
   <source>No bin fits</source>
   <translation>Kein Lagerplatz passt</translation>
  </message>
  <message>
   <source>No bin is to be counted</source>
   <translation>Kein Lagerplatz ist zu zählen</translation>
  </message>
  <message>
   <source>No bin now</source>
   <translation>Jetzt ohne Lagerplatz</translation>
  </message>
  <message>
   <source>No bins yet</source>
   <translation>Noch keine Lagerplätze</translation>
  </message>
  <message>
   <source>No channel's orders have come in yet.</source>
   <translation>Noch sind aus keinem Kanal Aufträge gekommen.</translation>
  </message>
  <message>
   <source>No city in the address</source>
   <translation>In der Adresse fehlt der Ort</translation>
  </message>
  <message>
   <source>No connection: it goes on when it is back</source>
   <translation>Keine Verbindung: Es geht weiter, sobald sie da ist</translation>
  </message>
  <message>
   <source>No contact is known</source>
   <translation>Kein Kontakt bekannt</translation>
  </message>
  <message>
   <source>No count is open</source>
   <translation>Keine Zählung ist offen</translation>
  </message>
  <message>
   <source>No count is open. Scan a bin to begin one.</source>
   <translation>Keine Zählung ist offen. Einen Lagerplatz scannen, um zu beginnen.</translation>
  </message>
  <message>
   <source>No customer fits</source>
   <translation>Kein Kunde passt</translation>
  </message>
  <message>
   <source>No customers yet</source>
   <translation>Noch keine Kunden</translation>
  </message>
  <message>
   <source>No drafts</source>
   <translation>Keine Entwürfe</translation>
  </message>
  <message>
   <source>No duplicate of {order}</source>
   <translation>Keine Dublette von {order}</translation>
  </message>
  <message>
   <source>No further order</source>
   <translation>Kein weiterer Auftrag</translation>
  </message>
  <message>
   <source>No further order waits</source>
   <translation>Kein weiterer Auftrag wartet</translation>
  </message>
  <message>
   <source>No goods are awaited</source>
   <translation>Keine Ware erwartet</translation>
  </message>
  <message>
   <source>No installed font has {signs}; it is printed as its code.</source>
   <translation>Keine installierte Schrift enthält {signs}; gedruckt wird der Code des Zeichens.</translation>
  </message>
  <message>
   <source>No installed font has {signs}; they are printed as their codes.</source>
   <translation>Keine installierte Schrift enthält {signs}; gedruckt werden die Codes der Zeichen.</translation>
  </message>
  <message>
   <source>No key needed. {still}</source>
   <translation>Keine Taste nötig. {still}</translation>
  </message>
  <message>
   <source>No label for {number}</source>
   <translation>Kein Label für {number}</translation>
  </message>
  <message>
   <source>No line was chosen. Nothing was changed.</source>
   <translation>Es wurde keine Position gewählt. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>No location has everything: as few parcels as can be</source>
   <translation>Kein Standort hat alles: so wenige Pakete wie möglich</translation>
  </message>
  <message>
   <source>No location was given. Nothing was changed.</source>
   <translation>Es wurde kein Standort angegeben. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>No longer kept</source>
   <translation>Wird nicht mehr geführt</translation>
  </message>
  <message>
   <source>No lot is kept for what comes next</source>
   <translation>Für das Nächste ist keine Charge gemerkt</translation>
  </message>
  <message>
   <source>No more of this is with the customer.</source>
   <translation>Mehr davon ist nicht beim Kunden.</translation>
  </message>
  <message>
   <source>No name</source>
   <translation>Kein Name</translation>
  </message>
  <message>
   <source>No name in the file</source>
   <translation>Kein Name in der Datei</translation>
  </message>
  <message>
   <source>No name, address or figure is like that.</source>
   <translation>Kein Name, keine Adresse und keine Zahl passt dazu.</translation>
  </message>
  <message>
   <source>No order fits</source>
   <translation>Kein Auftrag passt</translation>
  </message>
  <message>
   <source>No order fits all of it.</source>
   <translation>Kein Auftrag passt auf alles.</translation>
  </message>
  <message>
   <source>No order is in hand</source>
   <translation>Kein Auftrag ist in Arbeit</translation>
  </message>
  <message>
   <source>No order is meant. Nothing was begun.</source>
   <translation>Es ist kein Auftrag gemeint. Es wurde nichts begonnen.</translation>
  </message>
  <message>
   <source>No order number was given.</source>
   <translation>Es wurde keine Auftragsnummer angegeben.</translation>
  </message>
  <message>
   <source>No order was named. Nothing was changed.</source>
   <translation>Es wurde kein Auftrag genannt. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>No orders</source>
   <translation>Keine Aufträge</translation>
  </message>
  <message>
   <source>No orders yet</source>
   <translation>Noch keine Aufträge</translation>
  </message>
  <message>
   <source>No orders yet.</source>
   <translation>Noch keine Aufträge.</translation>
  </message>
  <message>
   <source>No printer or scanner needed</source>
   <translation>Kein Drucker oder Scanner nötig</translation>
  </message>
  <message>
   <source>No product at a location is like that.</source>
   <translation>Kein Produkt an einem Standort ist so.</translation>
  </message>
  <message>
   <source>No product fits {text}.</source>
   <translation>Kein Produkt passt zu {text}.</translation>
  </message>
  <message>
   <source>No product fits “{text}”.</source>
   <translation>Kein Produkt passt zu „{text}“.</translation>
  </message>
  <message>
   <source>No product was named. Nothing was printed.</source>
   <translation>Kein Produkt wurde genannt. Nichts wurde gedruckt.</translation>
  </message>
  <message>
   <source>No purchase orders yet</source>
   <translation>Noch keine Bestellungen</translation>
  </message>
  <message>
   <source>No routed order waits here.</source>
   <translation>Hier wartet kein zugeordneter Auftrag.</translation>
  </message>
  <message>
   <source>No routed order waits {where}. Route the open orders, and the most urgent one appears here by itself.</source>
   <translation>Kein zugeordneter Auftrag wartet {where}. Die offenen Aufträge zuordnen, dann erscheint hier der dringendste von selbst.</translation>
  </message>
  <message>
   <source>No setting has these words.</source>
   <translation>Keine Einstellung enthält diese Wörter.</translation>
  </message>
  <message>
   <source>No shop there yet? Test the connection: it can be made from here.</source>
   <translation>Dort noch kein Shop? Verbindung testen: Er kann von hier aus angelegt werden.</translation>
  </message>
  <message>
   <source>No station {station!r} has a login in the database {database}. Nothing was changed.</source>
   <translation>Keine Station {station!r} hat einen Login in der Datenbank {database}. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>No stock</source>
   <translation>Kein Bestand</translation>
  </message>
  <message>
   <source>No stock yet</source>
   <translation>Noch kein Bestand</translation>
  </message>
  <message>
   <source>No street in the address</source>
   <translation>In der Adresse fehlt die Straße</translation>
  </message>
  <message>
   <source>No street: no label</source>
   <translation>Keine Straße: kein Label</translation>
  </message>
  <message>
   <source>No such difference waits for approval in this count. Nothing was changed.</source>
   <translation>In dieser Zählung wartet keine solche Abweichung auf Freigabe. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>No such hold stood.</source>
   <translation>Eine solche Sperre bestand nicht.</translation>
  </message>
  <message>
   <source>No supplier yet, for {place}</source>
   <translation>Noch kein Lieferant, für {place}</translation>
  </message>
  <message>
   <source>No suppliers yet</source>
   <translation>Noch keine Lieferanten</translation>
  </message>
  <message>
   <source>No tax</source>
   <translation>Keine Steuer</translation>
  </message>
  <message>
   <source>No topic has these words.</source>
   <translation>Kein Thema enthält diese Wörter.</translation>
  </message>
  <message>
   <source>No transfer fits</source>
   <translation>Keine Umlagerung passt</translation>
  </message>
  <message>
   <source>No transfers here</source>
   <translation>Hier gibt es keine Umlagerungen</translation>
  </message>
  <message>
   <source>No transfers yet</source>
   <translation>Noch keine Umlagerungen</translation>
  </message>
  <message>
   <source>No whole kit left</source>
   <translation>Kein ganzes Set mehr</translation>
  </message>
  <message>
   <source>No whole kit of {scanned} can go in here any more: scan its parts. Needed: {needed}. Nothing was counted.</source>
   <translation>Von {scanned} passt hier kein ganzes Set mehr hinein: Scannen Sie seine Teile. Gebraucht: {needed}. Nichts wurde gezählt.</translation>
  </message>
  <message>
   <source>No, count it</source>
   <translation>Nein, zählen</translation>
  </message>
  <message>
   <source>Nobody asked for {code}. Put it back.</source>
   <translation>Niemand hat {code} angefordert. Legen Sie es zurück.</translation>
  </message>
  <message>
   <source>Nobody has any of it.</source>
   <translation>Niemand hat etwas davon.</translation>
  </message>
  <message>
   <source>Nobody knows the code {code}. Nothing was counted. Scan the item's own barcode.</source>
   <translation>Der Code {code} ist unbekannt. Es wurde nichts gezählt. Den Barcode des Artikels selbst scannen.</translation>
  </message>
  <message>
   <source>Nobody sees or does anything here until a PIN or a badge lets them</source>
   <translation>Niemand sieht oder tut hier etwas, bis eine PIN oder ein Ausweis es erlaubt</translation>
  </message>
  <message>
   <source>Nobody waits to pick anything up</source>
   <translation>Niemand wartet auf eine Abholung</translation>
  </message>
  <message>
   <source>None on it? Count its bin first.</source>
   <translation>Keine darauf? Zuerst den Lagerplatz zählen.</translation>
  </message>
  <message>
   <source>None on its way</source>
   <translation>Keine unterwegs</translation>
  </message>
  <message>
   <source>None: every record stands for itself</source>
   <translation>Keine: Jeder Datensatz steht für sich</translation>
  </message>
  <message>
   <source>Not a duplicate</source>
   <translation>Keine Dublette</translation>
  </message>
  <message>
   <source>Not as ordered</source>
   <translation>Nicht wie bestellt</translation>
  </message>
  <message>
   <source>Not booked</source>
   <translation>Nicht gebucht</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>Noch nicht geprüft</translation>
  </message>
  <message>
   <source>Not counted 30 d</source>
   <translation>30 T nicht gezählt</translation>
  </message>
  <message>
   <source>Not done</source>
   <translation>Nicht erledigt</translation>
  </message>
  <message>
   <source>Not every order that wants "{name}" had room on the pick list.</source>
   <translation>Nicht jeder Auftrag mit „{name}“ hatte auf der Pickliste Platz.</translation>
  </message>
  <message>
   <source>Not everything is in stock: what there is goes, the rest waits</source>
   <translation>Nicht alles ist auf Lager: Vorhandenes geht ab, der Rest wartet</translation>
  </message>
  <message>
   <source>Not here by the books</source>
   <translation>Laut Bestand nicht hier</translation>
  </message>
  <message>
   <source>Not in stock</source>
   <translation>Nicht auf Lager</translation>
  </message>
  <message>
   <source>Not in stock anywhere</source>
   <translation>Nirgends auf Lager</translation>
  </message>
  <message>
   <source>Not in the last 30 days</source>
   <translation>Nicht in den letzten 30 Tagen</translation>
  </message>
  <message>
   <source>Not in the last 7 days</source>
   <translation>Nicht in den letzten 7 Tagen</translation>
  </message>
  <message>
   <source>Not in this bin</source>
   <translation>Nicht an diesem Lagerplatz</translation>
  </message>
  <message>
   <source>Not in this order</source>
   <translation>Nicht in diesem Auftrag</translation>
  </message>
  <message>
   <source>Not in this order: {scanned}. Needed: {needed}. Put it back; nothing was counted.</source>
   <translation>Nicht in diesem Auftrag: {scanned}. Benötigt: {needed}. Zurücklegen; es wurde nichts gezählt.</translation>
  </message>
  <message>
   <source>Not in this transfer</source>
   <translation>Nicht in dieser Umlagerung</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Unbekannt</translation>
  </message>
  <message>
   <source>Not known: {code}</source>
   <translation>Unbekannt: {code}</translation>
  </message>
  <message>
   <source>Not known: {code}. Type a SKU or scan a product.</source>
   <translation>Unbekannt: {code}. Eine SKU eingeben oder ein Produkt scannen.</translation>
  </message>
  <message>
   <source>Not on hold</source>
   <translation>Nicht gesperrt</translation>
  </message>
  <message>
   <source>Not ordered</source>
   <translation>Nicht bestellt</translation>
  </message>
  <message>
   <source>Not packed yet, or without a full address: {orders}.</source>
   <translation>Noch nicht gepackt oder ohne vollständige Adresse: {orders}.</translation>
  </message>
  <message>
   <source>Not paid yet</source>
   <translation>Noch nicht bezahlt</translation>
  </message>
  <message>
   <source>Not possible now</source>
   <translation>Jetzt nicht möglich</translation>
  </message>
  <message>
   <source>Not put away</source>
   <translation>Nicht eingelagert</translation>
  </message>
  <message>
   <source>Not received</source>
   <translation>Nicht angenommen</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Noch nicht gespeichert</translation>
  </message>
  <message>
   <source>Not scanned: answer the open question first</source>
   <translation>Nicht gescannt: zuerst die offene Frage beantworten</translation>
  </message>
  <message>
   <source>Not shipped</source>
   <translation>Nicht versandt</translation>
  </message>
  <message>
   <source>Not shipped, not cancelled</source>
   <translation>Nicht versandt, nicht storniert</translation>
  </message>
  <message>
   <source>Not so many units are there.</source>
   <translation>So viele Stück sind nicht da.</translation>
  </message>
  <message>
   <source>Not this customer</source>
   <translation>Nicht dieser Kunde</translation>
  </message>
  <message>
   <source>Not this unit</source>
   <translation>Nicht dieses Stück</translation>
  </message>
  <message>
   <source>Not told</source>
   <translation>Nicht angegeben</translation>
  </message>
  <message>
   <source>Not trusted</source>
   <translation>Betrugsverdacht</translation>
  </message>
  <message>
   <source>Not wanted</source>
   <translation>Nicht gewollt</translation>
  </message>
  <message>
   <source>Not yet</source>
   <translation>Noch nicht</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Note added</source>
   <translation>Notiz hinzugefügt</translation>
  </message>
  <message>
   <source>Note for the packing slip</source>
   <translation>Notiz für den Packzettel</translation>
  </message>
  <message>
   <source>Note on order {number}</source>
   <translation>Notiz zu Auftrag {number}</translation>
  </message>
  <message>
   <source>Note put back</source>
   <translation>Notiz wiederhergestellt</translation>
  </message>
  <message>
   <source>Note taken away</source>
   <translation>Notiz entfernt</translation>
  </message>
  <message>
   <source>Note, taken away since</source>
   <translation>Notiz, seitdem entfernt</translation>
  </message>
  <message>
   <source>Note, then {enter}</source>
   <translation>Notiz, dann {enter}</translation>
  </message>
  <message>
   <source>Noted: these are two orders</source>
   <translation>Vermerkt: Dies sind zwei Aufträge</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <source>Notes and tags</source>
   <translation>Notizen und Tags</translation>
  </message>
  <message>
   <source>Nothing came back</source>
   <translation>Nichts kam zurück</translation>
  </message>
  <message>
   <source>Nothing came in.</source>
   <translation>Nichts ist eingegangen.</translation>
  </message>
  <message>
   <source>Nothing came or went yet.</source>
   <translation>Noch kam und ging nichts.</translation>
  </message>
  <message>
   <source>Nothing came otherwise than it was sent</source>
   <translation>Nichts kam anders an, als es gesendet wurde</translation>
  </message>
  <message>
   <source>Nothing came that was not ordered.</source>
   <translation>Es kam nichts, was nicht bestellt war.</translation>
  </message>
  <message>
   <source>Nothing can be saved in this window. Close it and open it again; what you see is as it was then.</source>
   <translation>In diesem Fenster kann nichts gespeichert werden. Es schließen und wieder öffnen; die Anzeige ist auf dem damaligen Stand.</translation>
  </message>
  <message>
   <source>Nothing else is searched for.</source>
   <translation>Sonst wird nach nichts gesucht.</translation>
  </message>
  <message>
   <source>Nothing else waits here.</source>
   <translation>Hier wartet nichts weiter.</translation>
  </message>
  <message>
   <source>Nothing expires soon</source>
   <translation>Nichts läuft bald ab</translation>
  </message>
  <message>
   <source>Nothing fits</source>
   <translation>Nichts passt</translation>
  </message>
  <message>
   <source>Nothing fits “{text}”.</source>
   <translation>Nichts passt zu „{text}“.</translation>
  </message>
  <message>
   <source>Nothing has to be done. Print it again if the paper is missing.</source>
   <translation>Es ist nichts zu tun. Fehlt das Papier, drucken Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Nothing has to be ordered</source>
   <translation>Nichts muss bestellt werden</translation>
  </message>
  <message>
   <source>Nothing here waits for {scanned}. Put it back, or route its order first.</source>
   <translation>Hier wartet nichts auf {scanned}. Zurücklegen oder zuerst den Auftrag zuordnen.</translation>
  </message>
  <message>
   <source>Nothing in hand</source>
   <translation>Nichts in Arbeit</translation>
  </message>
  <message>
   <source>Nothing is asked for yet.</source>
   <translation>Noch ist nichts angefordert.</translation>
  </message>
  <message>
   <source>Nothing is bought of {name} any more. Nothing was changed.</source>
   <translation>Bei {name} wird nichts mehr gekauft. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Nothing is counted yet</source>
   <translation>Noch nichts gezählt</translation>
  </message>
  <message>
   <source>Nothing is in it.</source>
   <translation>Es enthält nichts.</translation>
  </message>
  <message>
   <source>Nothing is known of where it came from.</source>
   <translation>Woher es kam, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>Nothing is late</source>
   <translation>Nichts ist verspätet</translation>
  </message>
  <message>
   <source>Nothing is low</source>
   <translation>Nichts ist niedrig</translation>
  </message>
  <message>
   <source>Nothing is low that a supplier has</source>
   <translation>Nichts ist knapp, das ein Lieferant hat</translation>
  </message>
  <message>
   <source>Nothing is missing.</source>
   <translation>Es fehlt nichts.</translation>
  </message>
  <message>
   <source>Nothing is on hold</source>
   <translation>Nichts ist gesperrt</translation>
  </message>
  <message>
   <source>Nothing is on its way</source>
   <translation>Nichts ist unterwegs</translation>
  </message>
  <message>
   <source>Nothing is packed until the hold is lifted.</source>
   <translation>Bis die Sperre aufgehoben ist, wird nichts gepackt.</translation>
  </message>
  <message>
   <source>Nothing is paid back.</source>
   <translation>Es wird nichts zurückgezahlt.</translation>
  </message>
  <message>
   <source>Nothing is reserved any more; to be routed again</source>
   <translation>Nichts ist mehr reserviert; erneut zuzuordnen</translation>
  </message>
  <message>
   <source>Nothing is reserved yet</source>
   <translation>Noch nichts ist reserviert</translation>
  </message>
  <message>
   <source>Nothing is short</source>
   <translation>Nichts fehlt</translation>
  </message>
  <message>
   <source>Nothing is to be done.</source>
   <translation>Es ist nichts zu tun.</translation>
  </message>
  <message>
   <source>Nothing is to be sent</source>
   <translation>Nichts ist zu senden</translation>
  </message>
  <message>
   <source>Nothing is undone yet. Orders are cancelled, not deleted, and their numbers are free again.</source>
   <translation>Noch ist nichts rückgängig gemacht. Aufträge werden storniert, nicht gelöscht, und ihre Nummern sind wieder frei.</translation>
  </message>
  <message>
   <source>Nothing is written until you import. The whole batch can be undone.</source>
   <translation>Vor dem Importieren wird nichts geschrieben. Alles kann rückgängig gemacht werden.</translation>
  </message>
  <message>
   <source>Nothing is written yet</source>
   <translation>Noch ist nichts geschrieben</translation>
  </message>
  <message>
   <source>Nothing lies here that could be moved.</source>
   <translation>Hier liegt nichts, das bewegt werden könnte.</translation>
  </message>
  <message>
   <source>Nothing more</source>
   <translation>Nichts mehr</translation>
  </message>
  <message>
   <source>Nothing needs you</source>
   <translation>Nichts zu erledigen</translation>
  </message>
  <message>
   <source>Nothing new</source>
   <translation>Nichts Neues</translation>
  </message>
  <message>
   <source>Nothing of it failed.</source>
   <translation>Nichts davon ist fehlgeschlagen.</translation>
  </message>
  <message>
   <source>Nothing of it is here.</source>
   <translation>Nichts davon ist hier.</translation>
  </message>
  <message>
   <source>Nothing of it is in stock: everything waits</source>
   <translation>Nichts davon ist auf Lager: Alles wartet</translation>
  </message>
  <message>
   <source>Nothing of order {number} is in stock. It was not released.</source>
   <translation>Von Auftrag {number} ist nichts auf Lager. Er wurde nicht freigegeben.</translation>
  </message>
  <message>
   <source>Nothing of order {number} is left to cancel: it was sent or cancelled before. Nothing was changed.</source>
   <translation>Von Auftrag {number} ist nichts mehr zu stornieren: Er wurde schon versandt oder storniert. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Nothing of the purchase order {number} is wanted any more.</source>
   <translation>Von der Bestellung {number} wird nichts mehr gewünscht.</translation>
  </message>
  <message>
   <source>Nothing of these orders is to be picked.</source>
   <translation>Von diesen Aufträgen ist nichts zu picken.</translation>
  </message>
  <message>
   <source>Nothing of this is with the customer.</source>
   <translation>Davon ist nichts beim Kunden.</translation>
  </message>
  <message>
   <source>Nothing of this order is with the customer.</source>
   <translation>Von diesem Auftrag ist nichts beim Kunden.</translation>
  </message>
  <message>
   <source>Nothing of this product is to come on the purchase order {number}. Nothing was changed.</source>
   <translation>Von diesem Artikel kommt auf der Bestellung {number} nichts mehr. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Nothing of what was paid is left to pay back.</source>
   <translation>Vom Bezahlten ist nichts mehr zurückzuzahlen.</translation>
  </message>
  <message>
   <source>Nothing on hand</source>
   <translation>Kein Bestand</translation>
  </message>
  <message>
   <source>Nothing slides or counts down on the screen</source>
   <translation>Auf dem Bildschirm gleitet nichts und zählt nichts herunter</translation>
  </message>
  <message>
   <source>Nothing that comes in</source>
   <translation>Keine Eingangsware</translation>
  </message>
  <message>
   <source>Nothing to import</source>
   <translation>Nichts zu importieren</translation>
  </message>
  <message>
   <source>Nothing to pack</source>
   <translation>Nichts zu packen</translation>
  </message>
  <message>
   <source>Nothing to print</source>
   <translation>Nichts zu drucken</translation>
  </message>
  <message>
   <source>Nothing to release</source>
   <translation>Nichts freizugeben</translation>
  </message>
  <message>
   <source>Nothing to route</source>
   <translation>Nichts zuzuordnen</translation>
  </message>
  <message>
   <source>Nothing to ship</source>
   <translation>Nichts zu versenden</translation>
  </message>
  <message>
   <source>Nothing to take back</source>
   <translation>Nichts zurückzunehmen</translation>
  </message>
  <message>
   <source>Nothing to take over</source>
   <translation>Nichts zu übernehmen</translation>
  </message>
  <message>
   <source>Nothing waits</source>
   <translation>Nichts wartet</translation>
  </message>
  <message>
   <source>Nothing waits for stock</source>
   <translation>Nichts wartet auf Bestand</translation>
  </message>
  <message>
   <source>Nothing waits to be decided</source>
   <translation>Nichts ist zu entscheiden</translation>
  </message>
  <message>
   <source>Nothing waits to be put away. Nothing was changed.</source>
   <translation>Nichts wartet auf das Einlagern. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Nothing waits to leave</source>
   <translation>Nichts wartet auf Versand</translation>
  </message>
  <message>
   <source>Nothing was changed</source>
   <translation>Es wurde nichts geändert</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Nothing was changed. Scan it again.</source>
   <translation>Nichts wurde geändert. Scannen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Nothing was copied: more than {most} rows. Export them.</source>
   <translation>Nichts wurde kopiert: mehr als {most} Zeilen. Bitte exportieren.</translation>
  </message>
  <message>
   <source>Nothing was done that could be undone.</source>
   <translation>Es wurde nichts ausgeführt, das rückgängig gemacht werden könnte.</translation>
  </message>
  <message>
   <source>Nothing was drafted: no product here has a supplier and units.</source>
   <translation>Nichts wurde entworfen: Kein Produkt hier hat Lieferant und Menge.</translation>
  </message>
  <message>
   <source>Nothing was given to change.</source>
   <translation>Es wurde nichts zum Ändern angegeben.</translation>
  </message>
  <message>
   <source>Nothing was imported yet</source>
   <translation>Noch nichts importiert</translation>
  </message>
  <message>
   <source>Nothing was left to route</source>
   <translation>Es war nichts mehr zuzuordnen</translation>
  </message>
  <message>
   <source>Nothing was packed here yet</source>
   <translation>Hier wurde noch nichts gepackt</translation>
  </message>
  <message>
   <source>Nothing was packed here yet.</source>
   <translation>Hier wurde noch nichts gepackt.</translation>
  </message>
  <message>
   <source>Nothing was paid, so nothing is paid back.</source>
   <translation>Es wurde nichts bezahlt, also wird nichts zurückgezahlt.</translation>
  </message>
  <message>
   <source>Nothing was printed</source>
   <translation>Nichts wurde gedruckt</translation>
  </message>
  <message>
   <source>Nothing was printed for this shipment yet.</source>
   <translation>Für diese Sendung wurde noch nichts gedruckt.</translation>
  </message>
  <message>
   <source>Nothing was printed: no parcel of these orders can have a label.</source>
   <translation>Es wurde nichts gedruckt: Kein Paket dieser Aufträge kann ein Label bekommen.</translation>
  </message>
  <message>
   <source>Nothing was printed: the parcel that you looked at is not there any more.</source>
   <translation>Nichts wurde gedruckt: Das angesehene Paket gibt es nicht mehr.</translation>
  </message>
  <message>
   <source>Nothing was printed: there is no shipment yet.</source>
   <translation>Es wurde nichts gedruckt: Es gibt noch keine Sendung.</translation>
  </message>
  <message>
   <source>Nothing was received here that could be taken back. Nothing was changed.</source>
   <translation>Hier wurde nichts angenommen, das sich zurücknehmen ließe. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Nothing was received.</source>
   <translation>Nichts wurde angenommen.</translation>
  </message>
  <message>
   <source>Nothing was scanned</source>
   <translation>Nichts wurde gescannt</translation>
  </message>
  <message>
   <source>Nothing was scanned yet</source>
   <translation>Noch nichts gescannt</translation>
  </message>
  <message>
   <source>Nothing was set right yet</source>
   <translation>Noch wurde nichts gerichtet</translation>
  </message>
  <message>
   <source>Nothing would be left of order {number}. Nothing was changed.</source>
   <translation>Von Auftrag {number} bliebe nichts übrig. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Nothing would stay in order {number}. Nothing was changed.</source>
   <translation>In Auftrag {number} bliebe nichts. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Noch nichts</translation>
  </message>
  <message>
   <source>Nothing: the books do not say clearly what is right.</source>
   <translation>Nichts: Die Bücher sagen nicht eindeutig, was richtig ist.</translation>
  </message>
  <message>
   <source>Now scan the lot</source>
   <translation>Jetzt die Charge scannen</translation>
  </message>
  <message>
   <source>Now scan the serial number</source>
   <translation>Jetzt Seriennummer scannen</translation>
  </message>
  <message>
   <source>Nowhere in stock: {waits}</source>
   <translation>Nirgends auf Lager: {waits}</translation>
  </message>
  <message>
   <source>Number of orders</source>
   <translation>Anzahl der Aufträge</translation>
  </message>
  <message>
   <source>OR stands between two terms.</source>
   <translation>OR steht zwischen zwei Begriffen.</translation>
  </message>
  <message>
   <source>Of</source>
   <translation>Wovon</translation>
  </message>
  <message>
   <source>Of every product without a number of its own: {n}.</source>
   <translation>Von jedem Produkt ohne eigene Zahl: {n}.</translation>
  </message>
  <message numerus="yes">
   <source>Of {n} orders it is not known what was paid: pay back in the shop.</source>
   <translation>
    <numerusform>Von {n} Auftrag ist nicht bekannt, was bezahlt wurde: im Shop erstatten.</numerusform>
    <numerusform>Von {n} Aufträgen ist nicht bekannt, was bezahlt wurde: im Shop erstatten.</numerusform>
   </translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <source>Older ones are found by the search.</source>
   <translation>Ältere findet die Suche.</translation>
  </message>
  <message>
   <source>On hand</source>
   <translation>Bestand</translation>
  </message>
  <message>
   <source>On hand now</source>
   <translation>Bestand jetzt</translation>
  </message>
  <message>
   <source>On hand then</source>
   <translation>Bestand danach</translation>
  </message>
  <message>
   <source>On hold</source>
   <translation>Gesperrt</translation>
  </message>
  <message>
   <source>On hold again</source>
   <translation>Wieder gesperrt</translation>
  </message>
  <message>
   <source>On hold for {time}.</source>
   <translation>Seit {time} gesperrt.</translation>
  </message>
  <message>
   <source>On hold: look at the order, then lift the hold.</source>
   <translation>Gesperrt: den Auftrag ansehen, dann die Sperre aufheben.</translation>
  </message>
  <message>
   <source>On hold: {reasons}</source>
   <translation>Gesperrt: {reasons}</translation>
  </message>
  <message>
   <source>On hold: {why}</source>
   <translation>Gesperrt: {why}</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>Unterwegs</translation>
  </message>
  <message>
   <source>On its way, no date ({number})</source>
   <translation>Unterwegs, ohne Termin ({number})</translation>
  </message>
  <message>
   <source>On order</source>
   <translation>Offen</translation>
  </message>
  <message>
   <source>On the floor, being packed, or shipped in part</source>
   <translation>Freigegeben, beim Packen oder teilweise versandt</translation>
  </message>
  <message>
   <source>On the way</source>
   <translation>Unterwegs</translation>
  </message>
  <message>
   <source>On their way</source>
   <translation>Unterwegs</translation>
  </message>
  <message>
   <source>On top</source>
   <translation>Zuzüglich</translation>
  </message>
  <message>
   <source>On {screen}</source>
   <translation>Auf {screen}</translation>
  </message>
  <message>
   <source>On: Orders prints them at once. The packing station always does.</source>
   <translation>Ein: Aufträge druckt sie sofort. Die Packstation tut das immer.</translation>
  </message>
  <message>
   <source>One customer</source>
   <translation>Ein Kunde</translation>
  </message>
  <message>
   <source>One file at a time: {file} was opened</source>
   <translation>Eine Datei nach der anderen: {file} wurde geöffnet</translation>
  </message>
  <message>
   <source>One kit holds</source>
   <translation>Ein Set enthält</translation>
  </message>
  <message>
   <source>One location has everything, the nearest sends it</source>
   <translation>Ein Standort hat alles, der nächstgelegene versendet</translation>
  </message>
  <message>
   <source>One order</source>
   <translation>Ein Auftrag</translation>
  </message>
  <message>
   <source>One order is there twice</source>
   <translation>Ein Auftrag ist doppelt da</translation>
  </message>
  <message>
   <source>One purchase order</source>
   <translation>Eine Bestellung</translation>
  </message>
  <message>
   <source>One that is unplugged is remembered, and used again once it is there</source>
   <translation>Ein abgezogener bleibt gemerkt und wird wieder benutzt, sobald er da ist</translation>
  </message>
  <message>
   <source>One thing to do: the password</source>
   <translation>Noch zu tun: das Passwort</translation>
  </message>
  <message>
   <source>One transfer</source>
   <translation>Eine Umlagerung</translation>
  </message>
  <message>
   <source>Only a PostgreSQL server has administrators. Nothing was changed.</source>
   <translation>Nur ein PostgreSQL-Server hat Administratoren. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Only an owner may do this, or for packers and associates a manager. Nothing was changed.</source>
   <translation>Das darf nur der Inhaber, bei Packern und Verkauf auch die Leitung. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Only the slip is printed.</source>
   <translation>Nur der Packzettel wird gedruckt.</translation>
  </message>
  <message>
   <source>Only what was counted</source>
   <translation>Nur, was gezählt ist</translation>
  </message>
  <message>
   <source>Only {before} of {code} are at {place}. Nothing was changed.</source>
   <translation>An {place} gibt es nur {before} von {code}. Es wurde nichts geändert.</translation>
  </message>
  <message numerus="yes">
   <source>Only {n} of them are still wanted, the rest is too many. Nothing was changed.</source>
   <translation>
    <numerusform>Davon fehlt nur noch {n}, der Rest ist zu viel. Nichts wurde geändert.</numerusform>
    <numerusform>Davon fehlen nur noch {n}, der Rest ist zu viel. Nichts wurde geändert.</numerusform>
   </translation>
  </message>
  <message>
   <source>Only {n} of {code} may go: orders have the rest.</source>
   <translation>Nur {n} von {code} dürfen weg: Den Rest haben Aufträge.</translation>
  </message>
  <message>
   <source>Only {product}</source>
   <translation>Nur {product}</translation>
  </message>
  <message>
   <source>Only {there} of {code} are free to go. Nothing was changed.</source>
   <translation>Nur {there} von {code} sind frei. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Only {there} of {code} are in the bin {bin}. Nothing was changed.</source>
   <translation>Nur {there} von {code} liegen auf dem Lagerplatz {bin}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Only {there} of {code} lie in no bin. Nothing was changed.</source>
   <translation>Nur {there} von {code} liegen auf keinem Lagerplatz. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open Count</source>
   <translation>Zählen öffnen</translation>
  </message>
  <message>
   <source>Open Receiving</source>
   <translation>Wareneingang öffnen</translation>
  </message>
  <message>
   <source>Open a new one for what comes later.</source>
   <translation>Öffnen Sie einen neuen für das, was später kommt.</translation>
  </message>
  <message>
   <source>Open a new one for what comes later. What is in can still be put into its bin.</source>
   <translation>Öffnen Sie einen neuen für das, was später kommt. Was da ist, kann noch auf seinen Lagerplatz.</translation>
  </message>
  <message>
   <source>Open and looks like another order</source>
   <translation>Offen und gleicht einem anderen Auftrag</translation>
  </message>
  <message>
   <source>Open and past its day</source>
   <translation>Offen und über dem Termin</translation>
  </message>
  <message>
   <source>Open and to leave by today</source>
   <translation>Offen und bis heute zu versenden</translation>
  </message>
  <message>
   <source>Open it again.</source>
   <translation>Erneut öffnen.</translation>
  </message>
  <message>
   <source>Open it and look; then try again.</source>
   <translation>Öffnen und ansehen, dann erneut versuchen.</translation>
  </message>
  <message>
   <source>Open it at a packing station and take its scans back first.</source>
   <translation>An einer Packstation öffnen und zuerst die Scans zurücknehmen.</translation>
  </message>
  <message>
   <source>Open it, or name a new database for another copy.</source>
   <translation>Diese öffnen oder für eine weitere Kopie eine neue Datenbank nennen.</translation>
  </message>
  <message>
   <source>Open orders that are picked up</source>
   <translation>Offene Aufträge zur Abholung</translation>
  </message>
  <message>
   <source>Open that customer</source>
   <translation>Jenen Kunden öffnen</translation>
  </message>
  <message>
   <source>Open the customer</source>
   <translation>Kunden öffnen</translation>
  </message>
  <message>
   <source>Open the customer again.</source>
   <translation>Den Kunden erneut öffnen.</translation>
  </message>
  <message>
   <source>Open the delivery</source>
   <translation>Lieferung öffnen</translation>
  </message>
  <message>
   <source>Open the demo shop</source>
   <translation>Demo-Shop öffnen</translation>
  </message>
  <message>
   <source>Open the order</source>
   <translation>Auftrag öffnen</translation>
  </message>
  <message>
   <source>Open the order again.</source>
   <translation>Den Auftrag erneut öffnen.</translation>
  </message>
  <message>
   <source>Open the order and compare it with the channel. Editing it adds its money up anew.</source>
   <translation>Öffnen Sie den Auftrag und vergleichen Sie ihn mit dem Kanal. Beim Bearbeiten werden seine Beträge neu addiert.</translation>
  </message>
  <message>
   <source>Open the order and compare it with what the channel says and with what has left; change it there.</source>
   <translation>Öffnen Sie den Auftrag und vergleichen Sie ihn mit dem Kanal und mit dem, was das Haus verlassen hat; ändern Sie ihn dort.</translation>
  </message>
  <message>
   <source>Open the order where its problem can be mended</source>
   <translation>Auftrag dort öffnen, wo das Problem zu beheben ist</translation>
  </message>
  <message>
   <source>Open the parcel at the packing station, take the last scan back, and scan it again.</source>
   <translation>Öffnen Sie das Paket am Packplatz, nehmen Sie den letzten Scan zurück und scannen Sie ihn noch einmal.</translation>
  </message>
  <message>
   <source>Open the product</source>
   <translation>Produkt öffnen</translation>
  </message>
  <message>
   <source>Open the product in Inventory: either it has stock, or it is made of others.</source>
   <translation>Öffnen Sie das Produkt unter Bestand: Entweder hat es Bestand, oder es besteht aus anderen.</translation>
  </message>
  <message>
   <source>Open the shop</source>
   <translation>Shop öffnen</translation>
  </message>
  <message>
   <source>Open the workbook in Excel, save it and import it again.</source>
   <translation>Arbeitsmappe in Excel öffnen, speichern und erneut importieren.</translation>
  </message>
  <message>
   <source>Open until 18:00</source>
   <translation>Geöffnet bis 18:00</translation>
  </message>
  <message numerus="yes">
   <source>Opened again: {n} units</source>
   <translation>
    <numerusform>Wieder geöffnet: {n} Stück</numerusform>
    <numerusform>Wieder geöffnet: {n} Stück</numerusform>
   </translation>
  </message>
  <message>
   <source>Opening hours</source>
   <translation>Öffnungszeiten</translation>
  </message>
  <message>
   <source>Opening your shop …</source>
   <translation>Shop wird geöffnet …</translation>
  </message>
  <message>
   <source>Operation {op_id} has ledger row {seq} {times} times.</source>
   <translation>Der Vorgang {op_id} hat die Bewegung {seq} {times}-mal.</translation>
  </message>
  <message>
   <source>Operation {op_id} has {present} ledger rows, numbered {lowest} to {highest}: some are gone.</source>
   <translation>Der Vorgang {op_id} hat {present} Bewegungen mit den Nummern {lowest} bis {highest}: einige fehlen.</translation>
  </message>
  <message>
   <source>Operation {op_id} is recorded {times} times.</source>
   <translation>Der Vorgang {op_id} ist {times}-mal verzeichnet.</translation>
  </message>
  <message>
   <source>Option 1</source>
   <translation>Option 1</translation>
  </message>
  <message>
   <source>Option 2</source>
   <translation>Option 2</translation>
  </message>
  <message>
   <source>Option 3</source>
   <translation>Option 3</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Optionen</translation>
  </message>
  <message>
   <source>Or drop a .csv or .xlsx file anywhere in this window</source>
   <translation>Oder eine .csv- oder .xlsx-Datei in dieses Fenster ziehen</translation>
  </message>
  <message>
   <source>Or paste cells from a spreadsheet. Everything is checked first, and an import can be undone.</source>
   <translation>Oder Zellen aus einer Tabelle einfügen. Alles wird zuerst geprüft, und ein Import kann rückgängig gemacht werden.</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Auftrag</translation>
  </message>
  <message>
   <source>Order changed</source>
   <translation>Auftrag geändert</translation>
  </message>
  <message>
   <source>Order it first, or receive without a purchase order.</source>
   <translation>Bestellen Sie zuerst oder nehmen Sie ohne Bestellung an.</translation>
  </message>
  <message>
   <source>Order lines</source>
   <translation>Auftragspositionen</translation>
  </message>
  <message>
   <source>Order number</source>
   <translation>Auftragsnummer</translation>
  </message>
  <message>
   <source>Order number {number} is there {times} times in channel account {channel_account_id}.</source>
   <translation>Die Auftragsnummer {number} ist {times}-mal da, im Kanalkonto {channel_account_id}.</translation>
  </message>
  <message>
   <source>Order {name}</source>
   <translation>Auftrag {name}</translation>
  </message>
  <message>
   <source>Order {number}</source>
   <translation>Auftrag {number}</translation>
  </message>
  <message>
   <source>Order {number} ({state}), line {position}: {units} units wait as a backorder in {entries} entries, {open} are open.</source>
   <translation>Auftrag {number} ({state}), Position {position}: {units} Stück warten in {entries} Einträgen auf Ware, {open} sind offen.</translation>
  </message>
  <message>
   <source>Order {number} came without money, but has amounts.</source>
   <translation>Auftrag {number} kam ohne Beträge, hat aber welche.</translation>
  </message>
  <message>
   <source>Order {number} came without prices. Nothing was changed.</source>
   <translation>Auftrag {number} kam ohne Preise. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Order {number} cannot be cancelled now</source>
   <translation>Auftrag {number} kann jetzt nicht storniert werden</translation>
  </message>
  <message>
   <source>Order {number} cannot be changed now</source>
   <translation>Auftrag {number} kann jetzt nicht geändert werden</translation>
  </message>
  <message>
   <source>Order {number} cannot be merged now</source>
   <translation>Auftrag {number} kann jetzt nicht zusammengelegt werden</translation>
  </message>
  <message>
   <source>Order {number} cannot be split now</source>
   <translation>Auftrag {number} kann jetzt nicht geteilt werden</translation>
  </message>
  <message>
   <source>Order {number} counts its holds as {holds}, and {standing} stand.</source>
   <translation>Auftrag {number} kommt bei den Sperren auf {holds}, es bestehen {standing}.</translation>
  </message>
  <message>
   <source>Order {number} has left already.</source>
   <translation>Auftrag {number} ist schon versandt.</translation>
  </message>
  <message>
   <source>Order {number} has left. Nothing was changed.</source>
   <translation>Auftrag {number} ist versandt. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Order {number} has money in the currency '{currency}'.</source>
   <translation>Auftrag {number} hat Beträge in der Währung „{currency}“.</translation>
  </message>
  <message>
   <source>Order {number} has {what} than order {first}. Nothing was changed.</source>
   <translation>Auftrag {number} hat {what} als Auftrag {first}. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Order {number} is being packed or packed. Nothing was changed.</source>
   <translation>Auftrag {number} wird gepackt oder ist gepackt. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Order {number} is cancelled.</source>
   <translation>Auftrag {number} ist storniert.</translation>
  </message>
  <message>
   <source>Order {number} is cancelled; it is in the form again</source>
   <translation>Auftrag {number} ist storniert; er steht wieder im Formular</translation>
  </message>
  <message>
   <source>Order {number} is here already with another id of the channel ({id}). Kept the first. If this file is from another shop, import it with that shop's name.</source>
   <translation>Auftrag {number} ist schon mit einer anderen Kennung des Kanals da ({id}). Der erste wurde behalten. Stammt diese Datei aus einem anderen Shop, importieren Sie sie unter dessen Namen.</translation>
  </message>
  <message>
   <source>Order {number} is here already, placed on {day}, and this one on {other}. Kept the first. If this file is from another shop, import it with that shop's name.</source>
   <translation>Auftrag {number} ist schon da, bestellt am {day}, dieser am {other}. Der erste wurde behalten. Stammt diese Datei aus einem anderen Shop, importieren Sie sie unter dessen Namen.</translation>
  </message>
  <message>
   <source>Order {number} is on hold. Nothing was changed.</source>
   <translation>Auftrag {number} ist gesperrt. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Order {number} is on hold: {why}. It was not released.</source>
   <translation>Auftrag {number} ist gesperrt: {why}. Er wurde nicht freigegeben.</translation>
  </message>
  <message>
   <source>Order {number} is on the floor. Nothing was changed.</source>
   <translation>Auftrag {number} ist schon im Lager freigegeben. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Order {number} is over: nothing is left to hold.</source>
   <translation>Auftrag {number} ist abgeschlossen: Es gibt nichts mehr zu sperren.</translation>
  </message>
  <message>
   <source>Order {number} is over: nothing of it is left to send.</source>
   <translation>Auftrag {number} ist abgeschlossen: Davon ist nichts mehr zu versenden.</translation>
  </message>
  <message>
   <source>Order {number} is taken: {total}</source>
   <translation>Auftrag {number} ist erfasst: {total}</translation>
  </message>
  <message>
   <source>Order {number} is {state}, but {quantity} units of line {position} are still reserved for it.</source>
   <translation>Auftrag {number} ist „{state}“, doch {quantity} Stück der Position {position} sind noch für ihn reserviert.</translation>
  </message>
  <message>
   <source>Order {number} says {state}, but its lines and shipments make it {right_state}.</source>
   <translation>Auftrag {number} sagt „{state}“, doch nach Positionen und Sendungen ist er „{right_state}“.</translation>
  </message>
  <message>
   <source>Order {number} says {units} units, its lines have {in_lines}.</source>
   <translation>Auftrag {number} sagt {units} Stück, seine Positionen haben {in_lines}.</translation>
  </message>
  <message>
   <source>Order {number} stands twice in this file. The first was taken; this one was left out.</source>
   <translation>Auftrag {number} steht zweimal in dieser Datei. Der erste wurde übernommen, dieser ausgelassen.</translation>
  </message>
  <message>
   <source>Order {number} waits for {sku} as it is. Nothing was changed.</source>
   <translation>Bestellung {number} wartet auf {sku}, so wie es ist. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Order {number} was cancelled. Nothing was changed.</source>
   <translation>Auftrag {number} wurde storniert. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Order {number} was changed meanwhile. Nothing more was done to it.</source>
   <translation>Auftrag {number} wurde inzwischen geändert. Es wurde nichts weiter daran getan.</translation>
  </message>
  <message>
   <source>Order {number} was routed otherwise meanwhile. It stays as it is.</source>
   <translation>Auftrag {number} wurde inzwischen anders zugeordnet. Er bleibt, wie er ist.</translation>
  </message>
  <message>
   <source>Order {number}, line {position}: ordered {ordered} is not open {open} + reserved {reserved} + packed {packed} + shipped {shipped} + cancelled {cancelled}, or returned {returned} is more than was shipped.</source>
   <translation>Auftrag {number}, Position {position}: bestellt {ordered} ist nicht offen {open} + reserviert {reserved} + gepackt {packed} + versandt {shipped} + storniert {cancelled}, oder zurückgekommen {returned} ist mehr, als versandt wurde.</translation>
  </message>
  <message>
   <source>Order {number}, line {position}: packed {packed}, shipped {shipped}; its shipments have {in_packing} and {gone}.</source>
   <translation>Auftrag {number}, Position {position}: gepackt {packed}, versandt {shipped}; seine Sendungen haben {in_packing} und {gone}.</translation>
  </message>
  <message>
   <source>Order {number}, line {position}: reserved and packed {units}; its reservations are {promised}.</source>
   <translation>Auftrag {number}, Position {position}: reserviert und gepackt {units}; seine Reservierungen sind {promised}.</translation>
  </message>
  <message>
   <source>Order {number}, line {position}: {kept} reserved, {gone} shipped from here and {back} back; the movements say {ledger_kept}, and {ledger_gone} gone.</source>
   <translation>Auftrag {number}, Position {position}: {kept} reserviert, {gone} von hier versandt und {back} zurück; die Bewegungen sagen {ledger_kept}, und {ledger_gone} fort.</translation>
  </message>
  <message>
   <source>Order {number}, line {position}: {shipped} kits sent, {cancelled} cancelled and {returned} back; its components make it {whole}, {out} and {back}.</source>
   <translation>Auftrag {number}, Position {position}: {shipped} Sets versandt, {cancelled} storniert und {returned} zurück; nach seinen Teilen sind es {whole}, {out} und {back}.</translation>
  </message>
  <message>
   <source>Order {number}, {n} units</source>
   <translation>Auftrag {number}, {n} Stück</translation>
  </message>
  <message>
   <source>Order {number}: its charges come to shipping {shipping}, fees {fees}, discount {discounts}; the header says {shipping_amount}, {fees_amount}, {discount_amount}.</source>
   <translation>Auftrag {number}: Seine Posten ergeben Versand {shipping}, Gebühren {fees}, Rabatt {discounts}; oben steht {shipping_amount}, {fees_amount}, {discount_amount}.</translation>
  </message>
  <message>
   <source>Order {number}: its lines come to {amount}, the header says {lines_amount}.</source>
   <translation>Auftrag {number}: Seine Positionen ergeben {amount}, oben steht {lines_amount}.</translation>
  </message>
  <message>
   <source>Order {number}: its taxes beside the prices come to {amount}, the header says {tax_added_amount}.</source>
   <translation>Auftrag {number}: Seine Steuern neben den Preisen ergeben {amount}, oben steht {tax_added_amount}.</translation>
  </message>
  <message>
   <source>Order {number}: total {total} is not lines {lines_amount} + shipping {shipping_amount} + fees {fees_amount} - discount {discount_amount} + tax {tax_added_amount}.</source>
   <translation>Auftrag {number}: Summe {total} ist nicht Positionen {lines_amount} + Versand {shipping_amount} + Gebühren {fees_amount} - Rabatt {discount_amount} + Steuer {tax_added_amount}.</translation>
  </message>
  <message>
   <source>Order {number}: {back} was paid back and {held} is on its way, of {paid} that was paid.</source>
   <translation>Auftrag {number}: {back} wurde erstattet und {held} ist unterwegs, von {paid}, die bezahlt wurden.</translation>
  </message>
  <message>
   <source>Order {number}: {done} was paid back from here, but only {back} is recorded.</source>
   <translation>Auftrag {number}: {done} wurde von hier erstattet, aber nur {back} ist vermerkt.</translation>
  </message>
  <message>
   <source>Order {order_id}: its tags cannot all be found, or others are found.</source>
   <translation>Auftrag {order_id}: nicht alle seine Schlagwörter werden gefunden, oder andere werden gefunden.</translation>
  </message>
  <message>
   <source>Order {order}: {what}</source>
   <translation>Auftrag {order}: {what}</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Bestellt</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Aufträge</translation>
  </message>
  <message>
   <source>Orders and customers</source>
   <translation>Aufträge und Kunden</translation>
  </message>
  <message>
   <source>Orders are being routed: wait for its end, or stop it</source>
   <translation>Aufträge werden gerade zugeordnet: warten Sie das Ende ab oder halten Sie es an</translation>
  </message>
  <message>
   <source>Orders are sent from the nearest that has the goods; cut-off and hours are in its own time.</source>
   <translation>Bestellungen gehen vom nächsten ab, der die Ware hat; Annahmeschluss und Zeiten gelten in seiner Zeitzone.</translation>
  </message>
  <message>
   <source>Orders cancelled</source>
   <translation>Stornierte Aufträge</translation>
  </message>
  <message>
   <source>Orders cannot be taken by hand for {channel}.</source>
   <translation>Für {channel} können keine Aufträge manuell erfasst werden.</translation>
  </message>
  <message>
   <source>Orders from every channel, packed and shipped from your own building. How do you want to start?</source>
   <translation>Aufträge aus allen Kanälen, im eigenen Haus gepackt und versandt. Wie soll es losgehen?</translation>
  </message>
  <message>
   <source>Orders of this customer</source>
   <translation>Aufträge dieses Kunden</translation>
  </message>
  <message>
   <source>Orders or stock (*.csv *.tsv *.txt);;All files (*)</source>
   <translation>Aufträge oder Bestand (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Orders template</source>
   <translation>Vorlage für Aufträge</translation>
  </message>
  <message>
   <source>Orders that are not up to date</source>
   <translation>Aufträge, die nicht aktuell sind</translation>
  </message>
  <message>
   <source>Orders that failed</source>
   <translation>Fehlgeschlagene Aufträge</translation>
  </message>
  <message>
   <source>Orders that wait for too much</source>
   <translation>Aufträge, die auf zu viel warten</translation>
  </message>
  <message>
   <source>Orders wait for it</source>
   <translation>Aufträge warten darauf</translation>
  </message>
  <message>
   <source>Orders wait for these products</source>
   <translation>Aufträge warten auf diese Produkte</translation>
  </message>
  <message numerus="yes">
   <source>Orders wait for {n} units</source>
   <translation>
    <numerusform>Aufträge warten auf {n} Stück</numerusform>
    <numerusform>Aufträge warten auf {n} Stück</numerusform>
   </translation>
  </message>
  <message>
   <source>Orders' addresses</source>
   <translation>Adressen von Aufträgen</translation>
  </message>
  <message>
   <source>Orders, mapped by hand</source>
   <translation>Aufträge, manuell zugeordnet</translation>
  </message>
  <message>
   <source>Orders, products, stock, customers or locations</source>
   <translation>Aufträge, Produkte, Bestand, Kunden oder Standorte</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Sonstiges</translation>
  </message>
  <message>
   <source>Other locations</source>
   <translation>Andere Standorte</translation>
  </message>
  <message>
   <source>Other lot</source>
   <translation>Andere Charge</translation>
  </message>
  <message>
   <source>Other stations join the same way; with the administrator's login each gets one of its own.</source>
   <translation>Andere Stationen treten genauso bei; mit dem Administrator-Login erhält jede einen eigenen.</translation>
  </message>
  <message>
   <source>Out of {bin}</source>
   <translation>Aus {bin}</translation>
  </message>
  <message>
   <source>Over</source>
   <translation>Zu viel</translation>
  </message>
  <message>
   <source>Own carrier</source>
   <translation>Eigene Zustellung</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Inhaber</translation>
  </message>
  <message>
   <source>PDF, directory, printer</source>
   <translation>PDF, Verzeichnis, Drucker</translation>
  </message>
  <message>
   <source>PDF, paper, print preview</source>
   <translation>PDF, Papier, Druckvorschau</translation>
  </message>
  <message>
   <source>PIN</source>
   <translation>PIN</translation>
  </message>
  <message>
   <source>PIN of {name}</source>
   <translation>PIN von {name}</translation>
  </message>
  <message>
   <source>PIN of {name}, to unlock {other}</source>
   <translation>PIN von {name}, um {other} zu entsperren</translation>
  </message>
  <message>
   <source>PIN set</source>
   <translation>PIN gesetzt</translation>
  </message>
  <message>
   <source>PIN: {n} digits</source>
   <translation>PIN: {n} Ziffern</translation>
  </message>
  <message>
   <source>Pack</source>
   <translation>Gebinde</translation>
  </message>
  <message>
   <source>Pack it again, then print a new label.</source>
   <translation>Erneut packen, dann ein neues Label drucken.</translation>
  </message>
  <message>
   <source>Pack it first.</source>
   <translation>Zuerst packen.</translation>
  </message>
  <message>
   <source>Pack now</source>
   <translation>Jetzt packen</translation>
  </message>
  <message>
   <source>Pack one</source>
   <translation>Einen packen</translation>
  </message>
  <message>
   <source>Pack them.</source>
   <translation>Diese packen.</translation>
  </message>
  <message>
   <source>Packed</source>
   <translation>Gepackt</translation>
  </message>
  <message>
   <source>Packed already</source>
   <translation>Schon gepackt</translation>
  </message>
  <message>
   <source>Packed by</source>
   <translation>Gepackt von</translation>
  </message>
  <message numerus="yes">
   <source>Packed {shipment}: {n} units</source>
   <translation>
    <numerusform>{shipment} gepackt: {n} Stück</numerusform>
    <numerusform>{shipment} gepackt: {n} Stück</numerusform>
   </translation>
  </message>
  <message>
   <source>Packed, but without a street there is no label.</source>
   <translation>Gepackt, aber ohne Straße gibt es kein Label.</translation>
  </message>
  <message>
   <source>Packed, not shipped yet</source>
   <translation>Gepackt, noch nicht versandt</translation>
  </message>
  <message>
   <source>Packed. Check the label</source>
   <translation>Gepackt. Label prüfen</translation>
  </message>
  <message>
   <source>Packed. Label is printing</source>
   <translation>Gepackt. Label wird gedruckt</translation>
  </message>
  <message>
   <source>Packed. Label printed</source>
   <translation>Gepackt. Label gedruckt</translation>
  </message>
  <message>
   <source>Packed. No label</source>
   <translation>Gepackt. Kein Label</translation>
  </message>
  <message>
   <source>Packed. Not printed</source>
   <translation>Gepackt. Nicht gedruckt</translation>
  </message>
  <message>
   <source>Packed: {name}</source>
   <translation>Gepackt: {name}</translation>
  </message>
  <message numerus="yes">
   <source>Packed: {n} units</source>
   <translation>
    <numerusform>Gepackt: {n} Stück</numerusform>
    <numerusform>Gepackt: {n} Stück</numerusform>
   </translation>
  </message>
  <message>
   <source>Packer</source>
   <translation>Packer</translation>
  </message>
  <message>
   <source>Packing</source>
   <translation>Packen</translation>
  </message>
  <message>
   <source>Packing begun</source>
   <translation>Packen begonnen</translation>
  </message>
  <message>
   <source>Packing of {shipment} begun</source>
   <translation>Packen von {shipment} begonnen</translation>
  </message>
  <message>
   <source>Packing of {shipment} taken over from {station}</source>
   <translation>Packen von {shipment} übernommen von {station}</translation>
  </message>
  <message>
   <source>Packing slip</source>
   <translation>Packzettel</translation>
  </message>
  <message>
   <source>Packing slips</source>
   <translation>Packzettel</translation>
  </message>
  <message>
   <source>Packing taken over from {station}</source>
   <translation>Packen übernommen von {station}</translation>
  </message>
  <message>
   <source>Page width</source>
   <translation>Seitenbreite</translation>
  </message>
  <message>
   <source>Page {n} of {total}</source>
   <translation>Seite {n} von {total}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Seite {page} von {pages}</translation>
  </message>
  <message>
   <source>Page {value} is too large to be shown at {dpi:.0f} dpi.</source>
   <translation>Seite {value} ist zu groß für die Anzeige mit {dpi:.0f} dpi.</translation>
  </message>
  <message>
   <source>Page {value} of the document is broken.</source>
   <translation>Seite {value} des Dokuments ist defekt.</translation>
  </message>
  <message>
   <source>Pages of Settings</source>
   <translation>Seiten der Einstellungen</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Bezahlt</translation>
  </message>
  <message>
   <source>Paid by</source>
   <translation>Bezahlt mit</translation>
  </message>
  <message>
   <source>Paid on</source>
   <translation>Bezahlt am</translation>
  </message>
  <message>
   <source>Paper of packing slips</source>
   <translation>Papierformat der Packzettel</translation>
  </message>
  <message>
   <source>Paper of {number}</source>
   <translation>Dokument von {number}</translation>
  </message>
  <message>
   <source>Papers are printed as PDF into a folder</source>
   <translation>Dokumente werden als PDF in einen Ordner gedruckt</translation>
  </message>
  <message>
   <source>Parcel</source>
   <translation>Paket</translation>
  </message>
  <message>
   <source>Parcels</source>
   <translation>Pakete</translation>
  </message>
  <message>
   <source>Park</source>
   <translation>Parken</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Lösen</translation>
  </message>
  <message>
   <source>Part by part</source>
   <translation>Teil für Teil</translation>
  </message>
  <message>
   <source>Part paid</source>
   <translation>Teilweise bezahlt</translation>
  </message>
  <message>
   <source>Part refunded</source>
   <translation>Teilweise erstattet</translation>
  </message>
  <message>
   <source>Part shipped</source>
   <translation>Teilversandt</translation>
  </message>
  <message>
   <source>Partly in</source>
   <translation>Teils importiert</translation>
  </message>
  <message>
   <source>Partly paid</source>
   <translation>Teilweise bezahlt</translation>
  </message>
  <message>
   <source>Partly received</source>
   <translation>Teilweise eingegangen</translation>
  </message>
  <message>
   <source>Partly refunded</source>
   <translation>Teilweise erstattet</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Passwort</translation>
  </message>
  <message>
   <source>Past its date</source>
   <translation>Datum überschritten</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <source>Pasted cells</source>
   <translation>Eingefügte Zellen</translation>
  </message>
  <message>
   <source>Pay back or not</source>
   <translation>Zurückzahlen oder nicht</translation>
  </message>
  <message>
   <source>Pay back {amount}</source>
   <translation>{amount} zurückzahlen</translation>
  </message>
  <message>
   <source>Pay {money} of order {number} back by hand, in the shop.</source>
   <translation>{money} von Auftrag {number} manuell im Shop zurückzahlen.</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Zahlung</translation>
  </message>
  <message>
   <source>Payment hold lifted</source>
   <translation>Zahlungssperre aufgehoben</translation>
  </message>
  <message>
   <source>Payment method</source>
   <translation>Zahlungsart</translation>
  </message>
  <message>
   <source>Pending</source>
   <translation>Ausstehend</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>PgDn</source>
   <translation>Bild ab</translation>
  </message>
  <message>
   <source>PgUp</source>
   <translation>Bild auf</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Telefon</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Photo of {what}</source>
   <translation>Foto zu {what}</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>Fotos</translation>
  </message>
  <message>
   <source>Pick</source>
   <translation>Holen</translation>
  </message>
  <message>
   <source>Pick list</source>
   <translation>Pickliste</translation>
  </message>
  <message>
   <source>Pickup</source>
   <translation>Abholung</translation>
  </message>
  <message>
   <source>Pickup shelf</source>
   <translation>Abholregal</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Placed</source>
   <translation>Bestelldatum</translation>
  </message>
  <message>
   <source>Placed on</source>
   <translation>Bestelldatum</translation>
  </message>
  <message>
   <source>Plan a count</source>
   <translation>Zählung planen</translation>
  </message>
  <message>
   <source>Plan a count of bins</source>
   <translation>Zählung von Lagerplätzen planen</translation>
  </message>
  <message>
   <source>Plan it</source>
   <translation>Planen</translation>
  </message>
  <message>
   <source>Please check your order</source>
   <translation>Bitte prüfen Sie Ihre Bestellung</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>Port</translation>
  </message>
  <message>
   <source>Possible fraud</source>
   <translation>Möglicher Betrug</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Buchen</translation>
  </message>
  <message>
   <source>Post it, or count again?</source>
   <translation>Buchen oder neu zählen?</translation>
  </message>
  <message>
   <source>Postal code</source>
   <translation>Postleitzahl</translation>
  </message>
  <message>
   <source>Postcode</source>
   <translation>Postleitzahl</translation>
  </message>
  <message>
   <source>PostgreSQL 14 or newer</source>
   <translation>PostgreSQL 14 oder neuer</translation>
  </message>
  <message>
   <source>Press Change beside an action, then the key. A key is one action's in its view; function keys have a twin.</source>
   <translation>Neben einer Aktion „Ändern“ drücken, dann die Taste. Eine Taste gehört in ihrer Ansicht zu einer Aktion; Funktionstasten haben ein Gegenstück.</translation>
  </message>
  <message>
   <source>Press a key … {esc} leaves it, {delete} takes it away</source>
   <translation>Eine Taste drücken … {esc} lässt sie, {delete} entfernt sie</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <source>Previous order</source>
   <translation>Voriger Auftrag</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Vorige Seite</translation>
  </message>
  <message>
   <source>Previous pane</source>
   <translation>Voriger Bereich</translation>
  </message>
  <message>
   <source>Previous row</source>
   <translation>Vorige Zeile</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>Preis</translation>
  </message>
  <message>
   <source>Price of a piece</source>
   <translation>Stückpreis</translation>
  </message>
  <message>
   <source>Price of one unit</source>
   <translation>Preis je Stück</translation>
  </message>
  <message>
   <source>Price of {product}</source>
   <translation>Preis von {product}</translation>
  </message>
  <message>
   <source>Prices in {theirs} were left out: this shop counts in {ours}.</source>
   <translation>Preise in {theirs} wurden ausgelassen: Dieser Shop rechnet in {ours}.</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Drucken</translation>
  </message>
  <message>
   <source>Print again</source>
   <translation>Erneut drucken</translation>
  </message>
  <message>
   <source>Print again, and look at what there is now.</source>
   <translation>Erneut drucken und ansehen, was es jetzt gibt.</translation>
  </message>
  <message>
   <source>Print badge</source>
   <translation>Ausweis drucken</translation>
  </message>
  <message>
   <source>Print for {orders}</source>
   <translation>Für {orders} drucken</translation>
  </message>
  <message>
   <source>Print its label first.</source>
   <translation>Zuerst das Label drucken.</translation>
  </message>
  <message>
   <source>Print job {print_job_id} is said to print job {reprint_of_id} again, but it has other bytes.</source>
   <translation>Der Druckauftrag {print_job_id} soll {reprint_of_id} noch einmal drucken, hat aber anderen Inhalt.</translation>
  </message>
  <message>
   <source>Print label</source>
   <translation>Label drucken</translation>
  </message>
  <message>
   <source>Print labels</source>
   <translation>Etiketten drucken</translation>
  </message>
  <message>
   <source>Print preview</source>
   <translation>Druckvorschau</translation>
  </message>
  <message>
   <source>Print preview: {papers}</source>
   <translation>Druckvorschau: {papers}</translation>
  </message>
  <message>
   <source>Print the document again.</source>
   <translation>Das Dokument erneut drucken.</translation>
  </message>
  <message>
   <source>Print the shipment's papers again.</source>
   <translation>Die Dokumente der Sendung erneut drucken.</translation>
  </message>
  <message>
   <source>Print the slip</source>
   <translation>Beleg drucken</translation>
  </message>
  <message>
   <source>Print what is shown</source>
   <translation>Drucken, was zu sehen ist</translation>
  </message>
  <message>
   <source>Printed</source>
   <translation>Gedruckt</translation>
  </message>
  <message>
   <source>Printed again</source>
   <translation>Erneut gedruckt</translation>
  </message>
  <message>
   <source>Printed again: {paper}</source>
   <translation>Erneut gedruckt: {paper}</translation>
  </message>
  <message>
   <source>Printed papers</source>
   <translation>Gedruckte Dokumente</translation>
  </message>
  <message>
   <source>Printed papers that changed</source>
   <translation>Gedruckte Papiere, die sich änderten</translation>
  </message>
  <message>
   <source>Printed to {place}</source>
   <translation>Gedruckt nach {place}</translation>
  </message>
  <message>
   <source>Printed: {file}</source>
   <translation>Gedruckt: {file}</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>Drucker</translation>
  </message>
  <message>
   <source>Printer ready</source>
   <translation>Drucker bereit</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>Drucken</translation>
  </message>
  <message>
   <source>Printing again</source>
   <translation>Wird erneut gedruckt</translation>
  </message>
  <message>
   <source>Printing label</source>
   <translation>Druckt Label</translation>
  </message>
  <message>
   <source>Printing packing slips</source>
   <translation>Packzettel werden gedruckt</translation>
  </message>
  <message>
   <source>Printing pick lists</source>
   <translation>Picklisten werden gedruckt</translation>
  </message>
  <message>
   <source>Printing slip</source>
   <translation>Druckt Packzettel</translation>
  </message>
  <message>
   <source>Printing the {paper} failed; it is kept</source>
   <translation>Druck fehlgeschlagen: {paper}; bleibt erhalten</translation>
  </message>
  <message>
   <source>Printing the {paper} for {shipment} failed; it is kept</source>
   <translation>Druck für {shipment} fehlgeschlagen: {paper}; bleibt erhalten</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>Problem</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Probleme</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>Produkt</translation>
  </message>
  <message>
   <source>Product of a supplier</source>
   <translation>Produkt eines Lieferanten</translation>
  </message>
  <message>
   <source>Products</source>
   <translation>Produkte</translation>
  </message>
  <message>
   <source>Products of the purchase order</source>
   <translation>Produkte der Bestellung</translation>
  </message>
  <message>
   <source>Products template</source>
   <translation>Vorlage für Produkte</translation>
  </message>
  <message>
   <source>Products, mapped by hand</source>
   <translation>Produkte, manuell zugeordnet</translation>
  </message>
  <message>
   <source>Promised for a time that has passed</source>
   <translation>Für einen vergangenen Zeitpunkt zugesagt</translation>
  </message>
  <message>
   <source>Promised to customers</source>
   <translation>Kunden versprochen</translation>
  </message>
  <message>
   <source>Promises that do not add up</source>
   <translation>Zusagen, die nicht aufgehen</translation>
  </message>
  <message>
   <source>Proposals</source>
   <translation>Vorschläge</translation>
  </message>
  <message>
   <source>Purchase order</source>
   <translation>Bestellung</translation>
  </message>
  <message>
   <source>Purchase order {number}</source>
   <translation>Bestellung {number}</translation>
  </message>
  <message>
   <source>Purchase order {number} is {state}, with {received} units received and {incoming} still to come.</source>
   <translation>Bestellung {number} ist „{state}“, mit {received} Stück eingegangen und {incoming} noch unterwegs.</translation>
  </message>
  <message>
   <source>Purchase order {number}, line {position}: {received} received; its receipts have {units}.</source>
   <translation>Bestellung {number}, Position {position}: {received} eingegangen; ihre Eingänge haben {units}.</translation>
  </message>
  <message>
   <source>Purchase orders</source>
   <translation>Bestellungen</translation>
  </message>
  <message>
   <source>Purchase orders are listed here until their goods are in. What comes without one can be received too.</source>
   <translation>Bestellungen stehen hier, bis ihre Ware da ist. Was ohne Bestellung kommt, lässt sich auch annehmen.</translation>
  </message>
  <message>
   <source>Purchase orders that do not add up</source>
   <translation>Bestellungen, die nicht stimmen</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Zweck</translation>
  </message>
  <message>
   <source>Purpose of the bin changed</source>
   <translation>Zweck des Lagerplatzes geändert</translation>
  </message>
  <message>
   <source>Put aside</source>
   <translation>Geparkt</translation>
  </message>
  <message numerus="yes">
   <source>Put aside with {n} units packed</source>
   <translation>
    <numerusform>Geparkt mit {n} gepackten Stück</numerusform>
    <numerusform>Geparkt mit {n} gepackten Stück</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Put aside {shipment} with {n} units packed</source>
   <translation>
    <numerusform>{shipment} geparkt mit {n} gepackten Stück</numerusform>
    <numerusform>{shipment} geparkt mit {n} gepackten Stück</numerusform>
   </translation>
  </message>
  <message>
   <source>Put away</source>
   <translation>Eingelagert</translation>
  </message>
  <message>
   <source>Put away. Scan on</source>
   <translation>Eingelagert. Weiter</translation>
  </message>
  <message>
   <source>Put in</source>
   <translation>Einsetzen</translation>
  </message>
  <message>
   <source>Put in what probably is meant, see the grid</source>
   <translation>Wahrscheinlich Gemeintes einsetzen, siehe Tabelle</translation>
  </message>
  <message>
   <source>Put instead</source>
   <translation>Ersetzen durch</translation>
  </message>
  <message>
   <source>Put it aside, or take it all the same.</source>
   <translation>Stellen Sie es beiseite oder nehmen Sie es trotzdem.</translation>
  </message>
  <message>
   <source>Put it aside, {then}</source>
   <translation>Beiseitestellen, {then}</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>Zurücklegen</translation>
  </message>
  <message>
   <source>Put it back, {then}</source>
   <translation>Zurücklegen, {then}</translation>
  </message>
  <message>
   <source>Put it into PGPASSFILE (the line that db init and db add-station print), PGPASSWORD or the keyring.</source>
   <translation>In PGPASSFILE (die Zeile, die db init und db add-station ausgeben), PGPASSWORD oder den Schlüsselbund eintragen.</translation>
  </message>
  <message numerus="yes">
   <source>Put it into {n} rows</source>
   <translation>
    <numerusform>In {n} Zeile einsetzen</numerusform>
    <numerusform>In {n} Zeilen einsetzen</numerusform>
   </translation>
  </message>
  <message>
   <source>Put it on hold: then the packing station stops it at the next scan.</source>
   <translation>Sperren: Dann hält die Packstation ihn beim nächsten Scan an.</translation>
  </message>
  <message>
   <source>Put on hold, then the digit of the reason</source>
   <translation>Sperren, dann Ziffer des Grundes</translation>
  </message>
  <message>
   <source>Put texts with the delimiter in them into quotation marks, or export the file again.</source>
   <translation>Texte, die das Trennzeichen enthalten, in Anführungszeichen setzen oder die Datei erneut exportieren.</translation>
  </message>
  <message>
   <source>Put the file back and import it again.</source>
   <translation>Datei zurücklegen und erneut importieren.</translation>
  </message>
  <message>
   <source>Put the leading zeros back: format the column as text before you open the file.</source>
   <translation>Führende Nullen wiederherstellen: Spalte vor dem Öffnen der Datei als Text formatieren.</translation>
  </message>
  <message>
   <source>Put the rest aside, or take it all the same.</source>
   <translation>Stellen Sie den Rest beiseite oder nehmen Sie ihn trotzdem.</translation>
  </message>
  <message>
   <source>Put the search right first: without that part it would mean other orders.</source>
   <translation>Zuerst die Suche korrigieren: Ohne diesen Teil wären andere Aufträge gemeint.</translation>
  </message>
  <message>
   <source>Put this line into the file {pass_file}, readable by you alone. Without it the next start asks for the password again.</source>
   <translation>Diese Zeile in die Datei {pass_file} eintragen, nur für das eigene Konto lesbar. Ohne sie fragt der nächste Start erneut nach dem Passwort.</translation>
  </message>
  <message>
   <source>Putting on hold</source>
   <translation>Sperren</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Menge</translation>
  </message>
  <message>
   <source>Quarantine</source>
   <translation>Quarantäne</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>Rang</translation>
  </message>
  <message>
   <source>Read as</source>
   <translation>Lesen als</translation>
  </message>
  <message>
   <source>Read the file as</source>
   <translation>Datei lesen als</translation>
  </message>
  <message>
   <source>Read the file as it is</source>
   <translation>Datei lesen, wie sie ist</translation>
  </message>
  <message>
   <source>Reading was stopped. Nothing was written.</source>
   <translation>Das Lesen wurde angehalten. Es wurde nichts geschrieben.</translation>
  </message>
  <message>
   <source>Reading {file}</source>
   <translation>{file} wird gelesen</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>Reason from</source>
   <translation>Grund ab</translation>
  </message>
  <message>
   <source>Recall list</source>
   <translation>Rückrufliste</translation>
  </message>
  <message>
   <source>Recall list of a lot or serial</source>
   <translation>Rückrufliste einer Charge oder Nummer</translation>
  </message>
  <message numerus="yes">
   <source>Recall list: {n} orders, in {file}</source>
   <translation>
    <numerusform>Rückrufliste: {n} Auftrag, in {file}</numerusform>
    <numerusform>Rückrufliste: {n} Aufträge, in {file}</numerusform>
   </translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>Wareneingang</translation>
  </message>
  <message>
   <source>Receipt {number}</source>
   <translation>Wareneingang {number}</translation>
  </message>
  <message>
   <source>Receipt {number} has {units} of {sku}; the movements say {ledger}.</source>
   <translation>Eingang {number} hat {units} von {sku}; die Bewegungen sagen {ledger}.</translation>
  </message>
  <message>
   <source>Receive</source>
   <translation>Annehmen</translation>
  </message>
  <message>
   <source>Receive stock for it, then release it.</source>
   <translation>Bestand dafür zubuchen, dann freigeben.</translation>
  </message>
  <message>
   <source>Receive the rest, or close it.</source>
   <translation>Nehmen Sie den Rest an, oder schließen Sie sie ab.</translation>
  </message>
  <message>
   <source>Receive without a purchase order</source>
   <translation>Ohne Bestellung annehmen</translation>
  </message>
  <message>
   <source>Receive without a purchase order.</source>
   <translation>Nehmen Sie ohne Bestellung an.</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Eingegangen</translation>
  </message>
  <message>
   <source>Received in part</source>
   <translation>Teilweise da</translation>
  </message>
  <message>
   <source>Received, with differences</source>
   <translation>Angenommen, mit Abweichungen</translation>
  </message>
  <message>
   <source>Receiving</source>
   <translation>Wareneingang</translation>
  </message>
  <message>
   <source>Recipient</source>
   <translation>Empfänger</translation>
  </message>
  <message>
   <source>Records of unknown origin</source>
   <translation>Einträge unbekannter Herkunft</translation>
  </message>
  <message>
   <source>Records that are not found</source>
   <translation>Einträge, die nicht gefunden werden</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Redo: {what}</source>
   <translation>Wiederholen: {what}</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>Weniger Bewegung</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Aktualisieren</translation>
  </message>
  <message>
   <source>Refund of {amount} is about to go</source>
   <translation>Erstattung von {amount} geht gleich ab</translation>
  </message>
  <message>
   <source>Refund of {amount} stopped</source>
   <translation>Erstattung von {amount} gestoppt</translation>
  </message>
  <message>
   <source>Refunded</source>
   <translation>Erstattet</translation>
  </message>
  <message>
   <source>Refunded {amount}</source>
   <translation>{amount} erstattet</translation>
  </message>
  <message>
   <source>Refunds that do not add up</source>
   <translation>Erstattungen, die nicht aufgehen</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Region</translation>
  </message>
  <message>
   <source>Release</source>
   <translation>Freigeben</translation>
  </message>
  <message>
   <source>Release and print pick list</source>
   <translation>Freigeben, Pickliste drucken</translation>
  </message>
  <message>
   <source>Release or route the orders first.</source>
   <translation>Die Aufträge zuerst freigeben oder zuordnen.</translation>
  </message>
  <message>
   <source>Release them first; what is on hold or packed is on no pick list.</source>
   <translation>Zuerst freigeben; Gesperrtes und Gepacktes steht auf keiner Pickliste.</translation>
  </message>
  <message>
   <source>Release to picking and print one pick list for all</source>
   <translation>Zum Picken freigeben und eine gemeinsame Pickliste drucken</translation>
  </message>
  <message>
   <source>Release to picking; what is not routed yet is routed first</source>
   <translation>Zum Picken freigeben; noch nicht Zugeordnetes wird zuerst zugeordnet</translation>
  </message>
  <message>
   <source>Released</source>
   <translation>Freigegeben</translation>
  </message>
  <message>
   <source>Released to picking</source>
   <translation>Zum Picken freigegeben</translation>
  </message>
  <message>
   <source>Releasing</source>
   <translation>Freigeben</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove one of the two copies of the order.</source>
   <translation>Eine der beiden Kopien des Auftrags entfernen.</translation>
  </message>
  <message>
   <source>Remove one that is no longer used.</source>
   <translation>Eine entfernen, die nicht mehr gebraucht wird.</translation>
  </message>
  <message>
   <source>Remove or rename all but one of them.</source>
   <translation>Alle bis auf eine entfernen oder umbenennen.</translation>
  </message>
  <message>
   <source>Remove that empty database or choose another --name; it is made in UTF-8 then.</source>
   <translation>Diese leere Datenbank entfernen oder einen anderen --name wählen; sie wird dann in UTF-8 angelegt.</translation>
  </message>
  <message>
   <source>Remove the PIN</source>
   <translation>PIN entfernen</translation>
  </message>
  <message>
   <source>Remove the line</source>
   <translation>Position entfernen</translation>
  </message>
  <message>
   <source>Remove the password in Excel, save it and import it again.</source>
   <translation>Passwort in Excel entfernen, speichern und erneut importieren.</translation>
  </message>
  <message>
   <source>Remove the product</source>
   <translation>Produkt entfernen</translation>
  </message>
  <message>
   <source>Remove {title}</source>
   <translation>{title} entfernen</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Reorder at</source>
   <translation>Melden bei</translation>
  </message>
  <message>
   <source>Repair all</source>
   <translation>Alle beheben</translation>
  </message>
  <message>
   <source>Repair the other row of the order that is named; these then come in with it.</source>
   <translation>Die genannte andere Zeile des Auftrags korrigieren; diese kommen dann mit.</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Report as PDF</source>
   <translation>Bericht als PDF</translation>
  </message>
  <message>
   <source>Report of {number}: {file}</source>
   <translation>Bericht zu {number}: {file}</translation>
  </message>
  <message>
   <source>Reprint</source>
   <translation>Nachdruck</translation>
  </message>
  <message>
   <source>Reserve stock and choose the location</source>
   <translation>Bestand reservieren und Standort wählen</translation>
  </message>
  <message>
   <source>Reserve store</source>
   <translation>Reserve</translation>
  </message>
  <message>
   <source>Reserved</source>
   <translation>Reserviert</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Vorgabe</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Ergebnisse</translation>
  </message>
  <message>
   <source>Retry failed</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Return awaited</source>
   <translation>Retoure erwartet</translation>
  </message>
  <message>
   <source>Return hold lifted</source>
   <translation>Retourensperre aufgehoben</translation>
  </message>
  <message>
   <source>Return of goods</source>
   <translation>Warenrückgabe</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Retoure</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <source>Review hold lifted</source>
   <translation>Prüfsperre aufgehoben</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Richtig</translation>
  </message>
  <message>
   <source>Role of the new person</source>
   <translation>Rolle der neuen Person</translation>
  </message>
  <message>
   <source>Role of {name}</source>
   <translation>Rolle von {name}</translation>
  </message>
  <message>
   <source>Round the amount to the decimals that the currency has.</source>
   <translation>Betrag auf die Nachkommastellen der Währung runden.</translation>
  </message>
  <message>
   <source>Route</source>
   <translation>Zuordnen</translation>
  </message>
  <message>
   <source>Route again</source>
   <translation>Neu zuordnen</translation>
  </message>
  <message>
   <source>Route it first.</source>
   <translation>Zuerst zuordnen.</translation>
  </message>
  <message>
   <source>Route the order again.</source>
   <translation>Den Auftrag erneut zuordnen.</translation>
  </message>
  <message>
   <source>Route the order first.</source>
   <translation>Den Auftrag zuerst zuordnen.</translation>
  </message>
  <message numerus="yes">
   <source>Route {n} open orders</source>
   <translation>
    <numerusform>{n} offenen Auftrag zuordnen</numerusform>
    <numerusform>{n} offene Aufträge zuordnen</numerusform>
   </translation>
  </message>
  <message>
   <source>Routed</source>
   <translation>Zugeordnet</translation>
  </message>
  <message>
   <source>Routed to {places}</source>
   <translation>Zugeordnet: {places}</translation>
  </message>
  <message numerus="yes">
   <source>Routed: {n} units</source>
   <translation>
    <numerusform>Zugeordnet: {n} Stück</numerusform>
    <numerusform>Zugeordnet: {n} Stück</numerusform>
   </translation>
  </message>
  <message>
   <source>Routing</source>
   <translation>Leitcode</translation>
  </message>
  <message numerus="yes">
   <source>Routing of {n} orders undone</source>
   <translation>
    <numerusform>Zuordnung von {n} Auftrag zurückgenommen</numerusform>
    <numerusform>Zuordnung von {n} Aufträgen zurückgenommen</numerusform>
   </translation>
  </message>
  <message>
   <source>Routing undone</source>
   <translation>Zuordnung zurückgenommen</translation>
  </message>
  <message>
   <source>Routing {orders}</source>
   <translation>Zuordnung: {orders}</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <source>Row {row}</source>
   <translation>Zeile {row}</translation>
  </message>
  <message>
   <source>Row {row} has fewer columns than the header; what is missing was taken as empty.</source>
   <translation>Zeile {row} hat weniger Spalten als die Kopfzeile; Fehlendes wurde als leer übernommen.</translation>
  </message>
  <message>
   <source>Row {row} is like another row of the order: check that it is meant twice.</source>
   <translation>Zeile {row} gleicht einer anderen Zeile des Auftrags: Prüfen, ob sie doppelt gemeint ist.</translation>
  </message>
  <message>
   <source>Row {row}, {column}: {reason}</source>
   <translation>Zeile {row}, {column}: {reason}</translation>
  </message>
  <message>
   <source>Row {row}: {reason}</source>
   <translation>Zeile {row}: {reason}</translation>
  </message>
  <message>
   <source>Rows of lists</source>
   <translation>Zeilen der Listen</translation>
  </message>
  <message>
   <source>Rows of products that are not stocked anywhere, left out</source>
   <translation>Ausgelassene Zeilen von Produkten, die nirgends gelagert werden</translation>
  </message>
  <message>
   <source>Rows of products that are not stocked at the location, left out</source>
   <translation>Ausgelassene Zeilen von Produkten, die am Standort nicht gelagert werden</translation>
  </message>
  <message>
   <source>Rows of table {table} refer to rows that are missing in {source}. Nothing was changed.</source>
   <translation>Zeilen der Tabelle {table} verweisen auf Zeilen, die in {source} fehlen. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Rows of the file</source>
   <translation>Zeilen der Datei</translation>
  </message>
  <message>
   <source>Rows of {file} that could not be used: {count}.</source>
   <translation>Nicht verwendbare Zeilen in {file}: {count}.</translation>
  </message>
  <message>
   <source>Rows that hold no order, left out: {count} (first: row {row}).</source>
   <translation>Ausgelassene Zeilen ohne Auftrag: {count} (erste: Zeile {row}).</translation>
  </message>
  <message>
   <source>Rows with a picture alone, left out</source>
   <translation>Ausgelassene Zeilen, die nur ein Bild enthalten</translation>
  </message>
  <message>
   <source>Rows {rows} and {last}</source>
   <translation>Zeilen {rows} und {last}</translation>
  </message>
  <message>
   <source>Rows {rows} and {more} more</source>
   <translation>Zeilen {rows} und {more} weitere</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Ausführen</translation>
  </message>
  <message>
   <source>Run: python3 packaging/start.py setup, which brings a newer one (the package pysqlite3); or use a PostgreSQL database.</source>
   <translation>Ausführen: python3 packaging/start.py setup, das eine neuere Version bringt (das Paket pysqlite3); oder eine PostgreSQL-Datenbank verwenden.</translation>
  </message>
  <message>
   <source>SKU</source>
   <translation>SKU</translation>
  </message>
  <message>
   <source>SKU {code}, {done} of {total} scanned</source>
   <translation>SKU {code}, {done} von {total} gescannt</translation>
  </message>
  <message>
   <source>SKU, location, quantity. What the file says is what is there.</source>
   <translation>SKU, Standort, Menge. Die Angabe der Datei gilt als vorhandener Bestand.</translation>
  </message>
  <message>
   <source>SKU, title, barcode, weight, price. Only what a cell says is changed.</source>
   <translation>SKU, Titel, Barcode, Gewicht, Preis. Nur was in einer Zelle steht, wird geändert.</translation>
  </message>
  <message>
   <source>SKUs {skus} for {units} items: import the order items for the lines.</source>
   <translation>SKUs {skus} für {units} Artikel: Für die Positionen die Auftragsartikel importieren.</translation>
  </message>
  <message>
   <source>SQLite {sqlite_version} can lose saved work and is not used. Nothing was changed.</source>
   <translation>SQLite {sqlite_version} kann gespeicherte Arbeit verlieren und wird nicht verwendet. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Safety</source>
   <translation>Sicherheit</translation>
  </message>
  <message>
   <source>Safety stock</source>
   <translation>Sicherheitsbestand</translation>
  </message>
  <message>
   <source>Safety stock and reorder point</source>
   <translation>Sicherheits- und Meldebestand</translation>
  </message>
  <message>
   <source>Safety stock and reorder point are 0 or more, and you buy up to at least the reorder point. Nothing was changed.</source>
   <translation>Sicherheits- und Meldebestand sind 0 oder mehr, und aufgefüllt wird mindestens bis zum Meldebestand. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Sample</source>
   <translation>Muster</translation>
  </message>
  <message>
   <source>Sample product {n}</source>
   <translation>Musterartikel {n}</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Save a file with the right columns and an example, to fill in</source>
   <translation>Eine Datei mit den richtigen Spalten und einem Beispiel zum Ausfüllen speichern</translation>
  </message>
  <message>
   <source>Save as CSV or XLSX</source>
   <translation>Als CSV oder XLSX speichern</translation>
  </message>
  <message>
   <source>Save as new</source>
   <translation>Neu speichern</translation>
  </message>
  <message>
   <source>Save changes</source>
   <translation>Änderungen speichern</translation>
  </message>
  <message>
   <source>Save for everybody</source>
   <translation>Für alle speichern</translation>
  </message>
  <message>
   <source>Save it again in the program that made it, or save the sheet as CSV (UTF-8) and import that.</source>
   <translation>Im Ursprungsprogramm erneut speichern oder das Blatt als CSV (UTF-8) speichern und diese Datei importieren.</translation>
  </message>
  <message>
   <source>Save it as CSV (UTF-8) and import it again.</source>
   <translation>Als CSV (UTF-8) speichern und erneut importieren.</translation>
  </message>
  <message>
   <source>Save it as PNG.</source>
   <translation>Als PNG speichern.</translation>
  </message>
  <message>
   <source>Save it as a file and import that.</source>
   <translation>Als Datei speichern und diese importieren.</translation>
  </message>
  <message>
   <source>Save it as a new one.</source>
   <translation>Als neue Ansicht speichern.</translation>
  </message>
  <message>
   <source>Save it as an Excel workbook (.xlsx) or as CSV (UTF-8).</source>
   <translation>Als Excel-Arbeitsmappe (.xlsx) oder als CSV (UTF-8) speichern.</translation>
  </message>
  <message>
   <source>Save it as an Excel workbook without macros (.xlsx) or as CSV (UTF-8).</source>
   <translation>Als Excel-Arbeitsmappe ohne Makros (.xlsx) oder als CSV (UTF-8) speichern.</translation>
  </message>
  <message>
   <source>Save its content to a file.</source>
   <translation>Den Inhalt in einer Datei speichern.</translation>
  </message>
  <message>
   <source>Save search and sort in this view</source>
   <translation>Suche und Sortierung hier speichern</translation>
  </message>
  <message>
   <source>Save the changes</source>
   <translation>Die Änderungen speichern</translation>
  </message>
  <message>
   <source>Save the draft</source>
   <translation>Entwurf speichern</translation>
  </message>
  <message>
   <source>Save the file as UTF-8 and import it again.</source>
   <translation>Datei als UTF-8 speichern und erneut importieren.</translation>
  </message>
  <message>
   <source>Save the sheet as CSV (UTF-8) and import that: a CSV file may be of any length.</source>
   <translation>Das Blatt als CSV (UTF-8) speichern und diese Datei importieren: Eine CSV-Datei darf beliebig lang sein.</translation>
  </message>
  <message>
   <source>Save these rows…</source>
   <translation>Diese Zeilen speichern…</translation>
  </message>
  <message>
   <source>Save this list as a new view</source>
   <translation>Diese Liste als neue Ansicht speichern</translation>
  </message>
  <message>
   <source>Save this search as a new segment</source>
   <translation>Diese Suche als neues Segment speichern</translation>
  </message>
  <message>
   <source>Saved {file}</source>
   <translation>{file} gespeichert</translation>
  </message>
  <message>
   <source>Say at how many units to reorder. Nothing was changed.</source>
   <translation>Sagen Sie, ab wie vielen Stück nachbestellt wird. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Say first of whom you buy.</source>
   <translation>Sagen Sie zuerst, bei wem Sie kaufen.</translation>
  </message>
  <message>
   <source>Say first what would be undone</source>
   <translation>Zuerst zeigen, was rückgängig würde</translation>
  </message>
  <message>
   <source>Say from where to where.</source>
   <translation>Sagen Sie, von wo nach wo.</translation>
  </message>
  <message>
   <source>Say how many labels are missing from the first sheet.</source>
   <translation>Angeben, wie viele Etiketten auf dem ersten Bogen fehlen.</translation>
  </message>
  <message>
   <source>Say how many of the {n} units go.</source>
   <translation>Sagen Sie, wie viele der {n} Stücke gehen.</translation>
  </message>
  <message>
   <source>Say how many units came or went, and why. Nothing was changed.</source>
   <translation>Angeben, wie viele Stück dazukamen oder abgingen, und warum. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Say how many units came, or went: -3 or 5.</source>
   <translation>Sagen Sie, wie viele Stücke kamen oder gingen: -3 oder 5.</translation>
  </message>
  <message>
   <source>Say how many units came. Nothing was changed.</source>
   <translation>Sagen Sie, wie viele Stück kamen. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Say how many units go from which bin to which other one. Nothing was changed.</source>
   <translation>Sagen Sie, wie viele Stück von welchem Lagerplatz auf welchen anderen gehen. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Say how many units go into a new order. Reservations and money go along.</source>
   <translation>Angeben, wie viele Stück in einen neuen Auftrag gehen. Reservierungen und Beträge gehen mit.</translation>
  </message>
  <message>
   <source>Say how many units of at least one product. Nothing was changed.</source>
   <translation>Sagen Sie für mindestens ein Produkt, wie viel. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Say how many units of which lines of the transfer {number}. Nothing was changed.</source>
   <translation>Sagen Sie, wie viele Stück welcher Zeilen der Umlagerung {number}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Say how many units. Nothing was changed.</source>
   <translation>Es fehlt, wie viele Stück es sind. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Say it shorter; more can be said in a note.</source>
   <translation>Kürzer fassen; mehr passt in eine Notiz.</translation>
  </message>
  <message>
   <source>Say of whom it is bought, and where the goods go.</source>
   <translation>Sagen Sie, bei wem gekauft wird und wohin die Ware geht.</translation>
  </message>
  <message>
   <source>Say of whom this product is bought</source>
   <translation>Sagen, bei wem dieses Produkt gekauft wird</translation>
  </message>
  <message>
   <source>Say on which day the goods come</source>
   <translation>Sagen, an welchem Tag die Ware kommt</translation>
  </message>
  <message>
   <source>Say to which bin: type its code, or scan its label.</source>
   <translation>Sagen Sie, auf welchen Lagerplatz: tippen Sie den Code oder scannen Sie das Etikett.</translation>
  </message>
  <message>
   <source>Say what goes, and how many. Nothing was changed.</source>
   <translation>Sagen Sie, was geht und wie viel. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Say which database on that server.</source>
   <translation>Angeben, welche Datenbank auf diesem Server.</translation>
  </message>
  <message>
   <source>Say which lot came back, or that it bears none.</source>
   <translation>Angeben, welche Charge zurückkam oder dass die Ware keine trägt.</translation>
  </message>
  <message>
   <source>Say which one is meant.</source>
   <translation>Angeben, welche gemeint ist.</translation>
  </message>
  <message>
   <source>Say which one you counted.</source>
   <translation>Sagen, welche gezählt wurde.</translation>
  </message>
  <message>
   <source>Say which product can be had there</source>
   <translation>Sagen, welches Produkt es dort gibt</translation>
  </message>
  <message>
   <source>Say which product: type its code or name, or scan it.</source>
   <translation>Sagen Sie, welches Produkt: Code oder Name tippen oder scannen.</translation>
  </message>
  <message>
   <source>Say which products are bought here: then they are proposed when they are low.</source>
   <translation>Sagen Sie, welche Produkte hier gekauft werden: Dann werden sie vorgeschlagen, wenn sie knapp sind.</translation>
  </message>
  <message>
   <source>Say which server: its name or number in the network.</source>
   <translation>Angeben, welcher Server: Name oder Nummer im Netzwerk.</translation>
  </message>
  <message>
   <source>Say which supplier.</source>
   <translation>Sagen Sie, welcher Lieferant.</translation>
  </message>
  <message>
   <source>Say which units came back, why, and what becomes of the money. Nothing was changed.</source>
   <translation>Sagen Sie, was zurückkam, warum, und was mit dem Geld geschieht. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Say which units go into the new order.</source>
   <translation>Angeben, welche Stück in den neuen Auftrag gehen.</translation>
  </message>
  <message>
   <source>Say who comes: the login made for this station.</source>
   <translation>Angeben, wer kommt: der für diese Station angelegte Login.</translation>
  </message>
  <message>
   <source>Say who may make databases on this server.</source>
   <translation>Angeben, wer auf diesem Server Datenbanken anlegen darf.</translation>
  </message>
  <message>
   <source>Say whose shop it is.</source>
   <translation>Angeben, wem der Shop gehört.</translation>
  </message>
  <message>
   <source>Say why the units were counted and not scanned. Nothing was packed.</source>
   <translation>Sagen Sie, warum gezählt und nicht gescannt wurde. Nichts wurde gepackt.</translation>
  </message>
  <message>
   <source>Say why: more than {most} units need a reason.</source>
   <translation>Einen Grund angeben: Mehr als {most} Stück brauchen einen.</translation>
  </message>
  <message>
   <source>Say with “Supplier” of whom it is bought.</source>
   <translation>Sagen Sie mit „Lieferant“, bei wem es gekauft wird.</translation>
  </message>
  <message>
   <source>Say yes or no.</source>
   <translation>Sagen Sie ja oder nein.</translation>
  </message>
  <message>
   <source>Scan a bin</source>
   <translation>Lagerplatz scannen</translation>
  </message>
  <message>
   <source>Scan a bin first</source>
   <translation>Erst einen Lagerplatz scannen</translation>
  </message>
  <message>
   <source>Scan a product first</source>
   <translation>Erst ein Produkt scannen</translation>
  </message>
  <message>
   <source>Scan a product, or the label of a bin</source>
   <translation>Einen Artikel scannen oder das Etikett eines Lagerplatzes</translation>
  </message>
  <message>
   <source>Scan a product; the number you type is how many lie here</source>
   <translation>Ein Produkt scannen; die getippte Zahl ist, wie viele hier liegen</translation>
  </message>
  <message>
   <source>Scan a slip or an order number</source>
   <translation>Packzettel oder Auftragsnummer scannen</translation>
  </message>
  <message>
   <source>Scan an item: its order opens</source>
   <translation>Artikel scannen: Der Auftrag öffnet sich</translation>
  </message>
  <message>
   <source>Scan an order, a packing slip or an item</source>
   <translation>Auftrag, Packzettel oder Artikel scannen</translation>
  </message>
  <message>
   <source>Scan each product</source>
   <translation>Scannen Sie jedes Produkt</translation>
  </message>
  <message>
   <source>Scan each unit, or its serial number. The label of a bin says where they go.</source>
   <translation>Jedes Stück oder seine Seriennummer scannen. Das Etikett eines Lagerplatzes sagt, wohin die Ware kommt.</translation>
  </message>
  <message>
   <source>Scan each, or K1, K2</source>
   <translation>Jede scannen, oder K1, K2</translation>
  </message>
  <message>
   <source>Scan every unit into it first.</source>
   <translation>Zuerst jedes Stück hineinscannen.</translation>
  </message>
  <message>
   <source>Scan into the field: it says what arrived. A code that comes in pieces needs a quicker setting.</source>
   <translation>In das Feld scannen: Es zeigt, was ankam. Ein Code, der in Stücken kommt, braucht eine schnellere Einstellung.</translation>
  </message>
  <message>
   <source>Scan it again, or type what is printed there.</source>
   <translation>Scannen Sie noch einmal oder tippen Sie, was dort steht.</translation>
  </message>
  <message>
   <source>Scan it again.</source>
   <translation>Erneut scannen.</translation>
  </message>
  <message>
   <source>Scan its label again.</source>
   <translation>Scannen Sie sein Etikett noch einmal.</translation>
  </message>
  <message>
   <source>Scan its parts one by one: {title}</source>
   <translation>Scannen Sie die Teile einzeln: {title}</translation>
  </message>
  <message>
   <source>Scan its serial number</source>
   <translation>Seriennummer scannen</translation>
  </message>
  <message>
   <source>Scan next item</source>
   <translation>Nächsten Artikel scannen</translation>
  </message>
  <message>
   <source>Scan now: {title}</source>
   <translation>Jetzt scannen: {title}</translation>
  </message>
  <message>
   <source>Scan of {goods} taken back</source>
   <translation>Scan von {goods} zurückgenommen</translation>
  </message>
  <message>
   <source>Scan of {goods} taken back from {shipment}</source>
   <translation>Scan von {goods} aus {shipment} zurückgenommen</translation>
  </message>
  <message>
   <source>Scan or type a product.</source>
   <translation>Scannen oder tippen Sie ein Produkt.</translation>
  </message>
  <message>
   <source>Scan or type it again.</source>
   <translation>Noch einmal scannen oder tippen.</translation>
  </message>
  <message>
   <source>Scan or type the lot</source>
   <translation>Charge scannen oder tippen</translation>
  </message>
  <message>
   <source>Scan or type the lot.</source>
   <translation>Scannen oder tippen Sie die Charge.</translation>
  </message>
  <message>
   <source>Scan single units instead</source>
   <translation>Stattdessen einzelne Stück scannen</translation>
  </message>
  <message>
   <source>Scan something here</source>
   <translation>Hier etwas scannen</translation>
  </message>
  <message>
   <source>Scan taken back</source>
   <translation>Scan zurückgenommen</translation>
  </message>
  <message>
   <source>Scan the bin to begin to count it.</source>
   <translation>Den Lagerplatz scannen, um mit dem Zählen zu beginnen.</translation>
  </message>
  <message>
   <source>Scan the bin to count it anew.</source>
   <translation>Den Lagerplatz scannen, um ihn neu zu zählen.</translation>
  </message>
  <message>
   <source>Scan the code of the whole kit: {title}</source>
   <translation>Scannen Sie den Code des ganzen Sets: {title}</translation>
  </message>
  <message>
   <source>Scan the code with the lot in it, or type the lot.</source>
   <translation>Den Code scannen, in dem die Charge steht, oder die Charge tippen.</translation>
  </message>
  <message>
   <source>Scan the code with the lot, or type what is printed.</source>
   <translation>Den Code mit der Charge scannen oder den Aufdruck tippen.</translation>
  </message>
  <message>
   <source>Scan the item's own barcode: {title}</source>
   <translation>Den Barcode des Artikels selbst scannen: {title}</translation>
  </message>
  <message>
   <source>Scan the label of a bin</source>
   <translation>Das Etikett eines Lagerplatzes scannen</translation>
  </message>
  <message>
   <source>Scan the number on each unit; look at which order it belongs to.</source>
   <translation>Die Nummer auf jedem Stück scannen; nachsehen, zu welchem Auftrag es gehört.</translation>
  </message>
  <message>
   <source>Scan the order that another station has in hand first.</source>
   <translation>Zuerst den Auftrag scannen, den eine andere Station in Arbeit hat.</translation>
  </message>
  <message>
   <source>Scan the serial number</source>
   <translation>Seriennummer scannen</translation>
  </message>
  <message>
   <source>Scan the serial number of each unit of such a product.</source>
   <translation>Scannen Sie die Seriennummer jedes Stücks eines solchen Artikels.</translation>
  </message>
  <message>
   <source>Scan the serial number of each unit that goes.</source>
   <translation>Scannen Sie die Seriennummer jedes Stücks, das geht.</translation>
  </message>
  <message>
   <source>Scan the serial number of each unit.</source>
   <translation>Die Seriennummer jedes Stücks scannen.</translation>
  </message>
  <message>
   <source>Scan the serial number on it</source>
   <translation>Die Seriennummer darauf scannen</translation>
  </message>
  <message>
   <source>Scan the serial numbers one by one.</source>
   <translation>Scannen Sie die Seriennummern einzeln.</translation>
  </message>
  <message>
   <source>Scan the unit's own number, or look for the other one.</source>
   <translation>Scannen Sie die Nummer des Stücks selbst oder suchen Sie das andere.</translation>
  </message>
  <message>
   <source>Scan the whole kit</source>
   <translation>Ganzes Set scannen</translation>
  </message>
  <message>
   <source>Scan them again.</source>
   <translation>Scannen Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>Scan what came</source>
   <translation>Scannen, was gekommen ist</translation>
  </message>
  <message>
   <source>Scan what came in</source>
   <translation>Scannen, was gekommen ist</translation>
  </message>
  <message>
   <source>Scan what came in first.</source>
   <translation>Scannen Sie zuerst, was gekommen ist.</translation>
  </message>
  <message>
   <source>Scan what goes</source>
   <translation>Scannen, was geht</translation>
  </message>
  <message>
   <source>Scan what goes first.</source>
   <translation>Scannen Sie zuerst, was geht.</translation>
  </message>
  <message>
   <source>Scan what is in it</source>
   <translation>Inhalt einzeln scannen</translation>
  </message>
  <message>
   <source>Scan what lies here</source>
   <translation>Scannen, was hier liegt</translation>
  </message>
  <message>
   <source>Scan {title}</source>
   <translation>{title} scannen</translation>
  </message>
  <message>
   <source>Scanned</source>
   <translation>Gescannt</translation>
  </message>
  <message>
   <source>Scanned already</source>
   <translation>Schon gescannt</translation>
  </message>
  <message>
   <source>Scanned before: {serial}</source>
   <translation>Schon gescannt: {serial}</translation>
  </message>
  <message>
   <source>Scanned {goods}</source>
   <translation>{goods} gescannt</translation>
  </message>
  <message>
   <source>Scanned {goods} into {shipment}</source>
   <translation>{goods} in {shipment} gescannt</translation>
  </message>
  <message>
   <source>Scanner test</source>
   <translation>Scannertest</translation>
  </message>
  <message>
   <source>Scanning and packing go on meanwhile</source>
   <translation>Scannen und Packen gehen inzwischen weiter</translation>
  </message>
  <message>
   <source>Screen</source>
   <translation>Bildschirm</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suche</translation>
  </message>
  <message>
   <source>Search SKU, barcode, product, bin</source>
   <translation>SKU, Strichcode, Produkt, Platz suchen</translation>
  </message>
  <message>
   <source>Search SKU, barcode, product, bin, or scan</source>
   <translation>SKU, Strichcode, Produkt, Platz suchen oder scannen</translation>
  </message>
  <message>
   <source>Search customers</source>
   <translation>Kunden suchen</translation>
  </message>
  <message>
   <source>Search customers by name, e-mail, telephone</source>
   <translation>Kunden nach Name, E-Mail, Telefon suchen</translation>
  </message>
  <message>
   <source>Search for {text}</source>
   <translation>Nach {text} suchen</translation>
  </message>
  <message>
   <source>Search help</source>
   <translation>Hilfe durchsuchen</translation>
  </message>
  <message>
   <source>Search number, place, product, or scan</source>
   <translation>Nummer, Standort, Produkt suchen oder scannen</translation>
  </message>
  <message>
   <source>Search orders</source>
   <translation>Aufträge suchen</translation>
  </message>
  <message>
   <source>Search orders, SKU, name</source>
   <translation>Aufträge, SKU, Name suchen</translation>
  </message>
  <message>
   <source>Search orders, SKU, name, or scan</source>
   <translation>Aufträge, SKU, Name suchen oder scannen</translation>
  </message>
  <message>
   <source>Search settings</source>
   <translation>Einstellungen suchen</translation>
  </message>
  <message>
   <source>Search the stock</source>
   <translation>Bestand durchsuchen</translation>
  </message>
  <message>
   <source>Search without it</source>
   <translation>Ohne dies suchen</translation>
  </message>
  <message>
   <source>Second line</source>
   <translation>Zweite Zeile</translation>
  </message>
  <message>
   <source>Seen here only, not on papers.</source>
   <translation>Nur hier sichtbar, nicht auf Dokumenten.</translation>
  </message>
  <message>
   <source>Segment “{name}” deleted</source>
   <translation>Segment „{name}“ gelöscht</translation>
  </message>
  <message>
   <source>Segments</source>
   <translation>Segmente</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Auswählen</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Alle auswählen</translation>
  </message>
  <message>
   <source>Select or deselect the row</source>
   <translation>Zeile an- oder abwählen</translation>
  </message>
  <message>
   <source>Select rows one after another</source>
   <translation>Zeilen nacheinander auswählen</translation>
  </message>
  <message>
   <source>Selected orders</source>
   <translation>Ausgewählte Aufträge</translation>
  </message>
  <message>
   <source>Sell again</source>
   <translation>Wieder verkaufen</translation>
  </message>
  <message>
   <source>Send fewer, or take them out of orders first.</source>
   <translation>Schicken Sie weniger, oder nehmen Sie sie zuerst aus Aufträgen.</translation>
  </message>
  <message>
   <source>Send it</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Send the rest by itself.</source>
   <translation>Den Rest für sich versenden.</translation>
  </message>
  <message>
   <source>Send the rest of it first.</source>
   <translation>Versenden Sie erst den Rest davon.</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Gesendet</translation>
  </message>
  <message>
   <source>Sent before import</source>
   <translation>Vor dem Import versandt</translation>
  </message>
  <message numerus="yes">
   <source>Sent outside of Stationmaster: {n} units</source>
   <translation>
    <numerusform>Außerhalb von Stationmaster versandt: {n} Stück</numerusform>
    <numerusform>Außerhalb von Stationmaster versandt: {n} Stück</numerusform>
   </translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Seriennummer</translation>
  </message>
  <message>
   <source>Serial number {serial}</source>
   <translation>Seriennummer {serial}</translation>
  </message>
  <message>
   <source>Serial numbers</source>
   <translation>Seriennummern</translation>
  </message>
  <message>
   <source>Serial numbers in a wrong place</source>
   <translation>Seriennummern am falschen Ort</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Server</translation>
  </message>
  <message>
   <source>Set PIN</source>
   <translation>PIN setzen</translation>
  </message>
  <message>
   <source>Set it right</source>
   <translation>Korrigieren</translation>
  </message>
  <message>
   <source>Set outside the program, by {name}.</source>
   <translation>Außerhalb des Programms gesetzt, durch {name}.</translation>
  </message>
  <message>
   <source>Set right by Check and repair</source>
   <translation>Durch „Prüfen und richten“ berichtigt</translation>
  </message>
  <message>
   <source>Set the figures right</source>
   <translation>Zahlen richten</translation>
  </message>
  <message>
   <source>Set this right</source>
   <translation>Das richten</translation>
  </message>
  <message>
   <source>Setting right</source>
   <translation>Wird gerichtet</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Settings: {page}</source>
   <translation>Einstellungen: {page}</translation>
  </message>
  <message>
   <source>Several</source>
   <translation>Mehrere</translation>
  </message>
  <message>
   <source>Several lots of {code} lie here: {lots}. Nothing was changed.</source>
   <translation>Hier liegen mehrere Chargen von {code}: {lots}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Several places of work, one stock: join a PostgreSQL that is there, or make one from here</source>
   <translation>Mehrere Arbeitsplätze, ein Bestand: einem vorhandenen PostgreSQL beitreten oder von hier aus eines anlegen</translation>
  </message>
  <message>
   <source>Share it first.</source>
   <translation>Zuerst teilen.</translation>
  </message>
  <message>
   <source>Share with everybody</source>
   <translation>Mit allen teilen</translation>
  </message>
  <message>
   <source>Shared</source>
   <translation>Gemeinsam</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Umschalt</translation>
  </message>
  <message>
   <source>Ship</source>
   <translation>Versenden</translation>
  </message>
  <message>
   <source>Ship by</source>
   <translation>Versand bis</translation>
  </message>
  <message>
   <source>Ship to</source>
   <translation>Versand an</translation>
  </message>
  <message>
   <source>Shipment</source>
   <translation>Sendung</translation>
  </message>
  <message>
   <source>Shipment {name}: units {before} → {after}</source>
   <translation>Sendung {name}: Stück {before} → {after}</translation>
  </message>
  <message>
   <source>Shipment {number}-{sequence} is {state} with {packed} of {quantity} units of line {position} packed.</source>
   <translation>Sendung {number}-{sequence} ist „{state}“, von Position {position} sind {packed} von {quantity} Stück gepackt.</translation>
  </message>
  <message>
   <source>Shipment {number}-{sequence} is {state} with {quantity} units of line {position}; its reservations hold {live} and sent {gone}.</source>
   <translation>Sendung {number}-{sequence} ist „{state}“ mit {quantity} Stück der Position {position}; ihre Reservierungen halten {live} und sandten {gone}.</translation>
  </message>
  <message>
   <source>Shipment {number}-{sequence} is {state}, and its timeline says {times} times that it was shipped.</source>
   <translation>Sendung {number}-{sequence} ist „{state}“, und ihr Verlauf sagt {times}-mal, dass sie versandt wurde.</translation>
  </message>
  <message>
   <source>Shipment {number}-{sequence} left without a label.</source>
   <translation>Sendung {number}-{sequence} ging ohne Label hinaus.</translation>
  </message>
  <message>
   <source>Shipment {number}-{sequence} says {units} units, its lines have {in_lines}.</source>
   <translation>Sendung {number}-{sequence} sagt {units} Stück, ihre Positionen haben {in_lines}.</translation>
  </message>
  <message>
   <source>Shipment {number}-{sequence}: scan {pack_scan_id} has claim number {claim_number}, the highest is {highest}.</source>
   <translation>Sendung {number}-{sequence}: Scan {pack_scan_id} hat die Übernahmenummer {claim_number}, die höchste ist {highest}.</translation>
  </message>
  <message>
   <source>Shipment {number}-{sequence}: {packed} units of line {position} are packed, {scanned} were scanned.</source>
   <translation>Sendung {number}-{sequence}: {packed} Stück der Position {position} sind gepackt, {scanned} wurden gescannt.</translation>
  </message>
  <message>
   <source>Shipment {n} of {total}</source>
   <translation>Sendung {n} von {total}</translation>
  </message>
  <message>
   <source>Shipments</source>
   <translation>Sendungen</translation>
  </message>
  <message>
   <source>Shipments that contradict themselves</source>
   <translation>Sendungen, die sich widersprechen</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Versandt</translation>
  </message>
  <message>
   <source>Shipped already</source>
   <translation>Schon versandt</translation>
  </message>
  <message>
   <source>Shipped on</source>
   <translation>Versandt am</translation>
  </message>
  <message>
   <source>Shipped or cancelled</source>
   <translation>Versandt oder storniert</translation>
  </message>
  <message>
   <source>Shipped {shipment}</source>
   <translation>{shipment} versandt</translation>
  </message>
  <message>
   <source>Shipped, tracking {number}</source>
   <translation>Versandt, Sendungsnummer {number}</translation>
  </message>
  <message>
   <source>Shipping</source>
   <translation>Versand</translation>
  </message>
  <message>
   <source>Shipping costs</source>
   <translation>Versandkosten</translation>
  </message>
  <message>
   <source>Shipping method</source>
   <translation>Versandart</translation>
  </message>
  <message>
   <source>Ships from {place}, not from here.</source>
   <translation>Versand ab {place}, nicht von hier.</translation>
  </message>
  <message>
   <source>Ships from {place}.</source>
   <translation>Versand ab {place}.</translation>
  </message>
  <message>
   <source>Ships in {n} parcels: {parts}.</source>
   <translation>Versand in {n} Paketen: {parts}.</translation>
  </message>
  <message>
   <source>Ships now: {parts}.</source>
   <translation>Jetzt im Versand: {parts}.</translation>
  </message>
  <message>
   <source>Shop</source>
   <translation>Shop</translation>
  </message>
  <message>
   <source>Shop that the orders are from</source>
   <translation>Shop, aus dem die Aufträge stammen</translation>
  </message>
  <message>
   <source>Shopify inventory</source>
   <translation>Shopify-Bestand</translation>
  </message>
  <message>
   <source>Shopify inventory, a column for each location</source>
   <translation>Shopify-Bestand, eine Spalte je Standort</translation>
  </message>
  <message>
   <source>Shopify orders</source>
   <translation>Shopify-Aufträge</translation>
  </message>
  <message>
   <source>Shopify orders, and counted stock</source>
   <translation>Shopify-Aufträge und gezählter Bestand</translation>
  </message>
  <message>
   <source>Shopify products</source>
   <translation>Shopify-Produkte</translation>
  </message>
  <message>
   <source>Short</source>
   <translation>Fehlt</translation>
  </message>
  <message>
   <source>Short {n}</source>
   <translation>Fehlt: {n}</translation>
  </message>
  <message>
   <source>Shorten it.</source>
   <translation>Kürzen.</translation>
  </message>
  <message>
   <source>Shorten the text.</source>
   <translation>Text kürzen.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Show a list</source>
   <translation>Eine Liste zeigen</translation>
  </message>
  <message>
   <source>Show a view</source>
   <translation>Ansicht zeigen</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Alle zeigen</translation>
  </message>
  <message>
   <source>Show all orders</source>
   <translation>Alle Aufträge zeigen</translation>
  </message>
  <message>
   <source>Show codes to click, without a scanner</source>
   <translation>Codes zum Anklicken zeigen, ohne Scanner</translation>
  </message>
  <message>
   <source>Show hidden views</source>
   <translation>Ausgeblendete Ansichten zeigen</translation>
  </message>
  <message>
   <source>Show now</source>
   <translation>Jetzt zeigen</translation>
  </message>
  <message>
   <source>Show now: a sample order for ten seconds</source>
   <translation>Jetzt zeigen: zehn Sekunden lang ein Musterauftrag</translation>
  </message>
  <message>
   <source>Show older orders</source>
   <translation>Ältere Aufträge anzeigen</translation>
  </message>
  <message>
   <source>Show or hide details</source>
   <translation>Details ein-/ausblenden</translation>
  </message>
  <message>
   <source>Show or hide the card</source>
   <translation>Karte zeigen oder verbergen</translation>
  </message>
  <message>
   <source>Show or mask the passwords</source>
   <translation>Passwörter zeigen oder verbergen</translation>
  </message>
  <message>
   <source>Show orders</source>
   <translation>Aufträge zeigen</translation>
  </message>
  <message>
   <source>Show orders of</source>
   <translation>Aufträge zeigen von</translation>
  </message>
  <message>
   <source>Show papers</source>
   <translation>Dokumente zeigen</translation>
  </message>
  <message>
   <source>Show the orders</source>
   <translation>Aufträge zeigen</translation>
  </message>
  <message numerus="yes">
   <source>Show {n} earlier steps</source>
   <translation>
    <numerusform>{n} früheren Schritt zeigen</numerusform>
    <numerusform>{n} frühere Schritte zeigen</numerusform>
   </translation>
  </message>
  <message>
   <source>Show {rows}</source>
   <translation>{rows} anzeigen</translation>
  </message>
  <message>
   <source>Show “{name}”</source>
   <translation>„{name}“ zeigen</translation>
  </message>
  <message>
   <source>Show: {name}</source>
   <translation>Zeigen: {name}</translation>
  </message>
  <message>
   <source>Shown above the shop's name while nobody is served</source>
   <translation>Steht über dem Namen des Shops, solange niemand bedient wird</translation>
  </message>
  <message>
   <source>Shown while nobody is served</source>
   <translation>Steht dort, solange niemand bedient wird</translation>
  </message>
  <message>
   <source>Size: M, Colour: red</source>
   <translation>Größe: M, Farbe: rot</translation>
  </message>
  <message>
   <source>Skip preview: packing slips</source>
   <translation>Vorschau überspringen: Packzettel</translation>
  </message>
  <message>
   <source>Skip preview: pick lists</source>
   <translation>Vorschau überspringen: Picklisten</translation>
  </message>
  <message>
   <source>Skip preview: shipping labels</source>
   <translation>Vorschau überspringen: Versandlabels</translation>
  </message>
  <message>
   <source>Skip this row</source>
   <translation>Zeile auslassen</translation>
  </message>
  <message>
   <source>Slip</source>
   <translation>Beleg</translation>
  </message>
  <message>
   <source>Slip and label</source>
   <translation>Packzettel und Label</translation>
  </message>
  <message>
   <source>Slip of {number}</source>
   <translation>Packzettel von {number}</translation>
  </message>
  <message>
   <source>Slip of {number}: {file}</source>
   <translation>Beleg von {number}: {file}</translation>
  </message>
  <message>
   <source>Slip {called}</source>
   <translation>Packzettel {called}</translation>
  </message>
  <message>
   <source>Slips and labels are put there as PDF</source>
   <translation>Packzettel und Labels werden dort als PDF abgelegt</translation>
  </message>
  <message>
   <source>Small difference</source>
   <translation>Kleine Abweichung</translation>
  </message>
  <message>
   <source>Small share</source>
   <translation>Kleiner Anteil</translation>
  </message>
  <message>
   <source>Sold again</source>
   <translation>Wieder verkauft</translation>
  </message>
  <message>
   <source>Sold in {days} days: {n}</source>
   <translation>In {days} Tagen verkauft: {n}</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Jemand</translation>
  </message>
  <message>
   <source>Somebody changed the bin {code} meanwhile. Nothing was changed.</source>
   <translation>Jemand hat den Lagerplatz {code} inzwischen geändert. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Somebody changed the product {code} meanwhile. Nothing was changed.</source>
   <translation>Jemand hat den Artikel {code} inzwischen geändert. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Somebody changed the purchase order {number} meanwhile. Nothing was changed.</source>
   <translation>Jemand hat die Bestellung {number} inzwischen geändert. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Somebody changed the supplier {name} meanwhile. Nothing was changed.</source>
   <translation>Jemand hat den Lieferanten {name} inzwischen geändert. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Somebody changed the transfer {number} meanwhile. Nothing was changed.</source>
   <translation>Jemand hat die Umlagerung {number} inzwischen geändert. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Somebody changed the transfer: of {names} fewer are wanted now. Take scans back.</source>
   <translation>Jemand hat die Umlagerung geändert: Von {names} werden jetzt weniger gebraucht. Nehmen Sie Scans zurück.</translation>
  </message>
  <message>
   <source>Somebody else changed this too</source>
   <translation>Auch von jemand anderem geändert</translation>
  </message>
  <message>
   <source>Somebody else has to approve it.</source>
   <translation>Jemand anderes muss es freigeben.</translation>
  </message>
  <message>
   <source>Somebody else was faster: fewer units are free now. Nothing was reserved.</source>
   <translation>Jemand anderes war schneller: Es sind jetzt weniger Stück frei. Es wurde nichts reserviert.</translation>
  </message>
  <message>
   <source>Somebody has begun to pack order {number}. It stays on the floor.</source>
   <translation>Das Packen von Auftrag {number} hat schon begonnen. Er bleibt freigegeben.</translation>
  </message>
  <message>
   <source>Somebody has worked on it since.</source>
   <translation>Seitdem hat jemand daran gearbeitet.</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Etwas ist schiefgegangen</translation>
  </message>
  <message>
   <source>Something went wrong while the papers were made.</source>
   <translation>Beim Erstellen der Dokumente ist etwas schiefgegangen.</translation>
  </message>
  <message>
   <source>Something went wrong. Nothing was counted.</source>
   <translation>Etwas ist schiefgegangen. Nichts wurde gezählt.</translation>
  </message>
  <message>
   <source>Something went wrong; it was logged. Nothing was half done.</source>
   <translation>Etwas ist schiefgegangen; es wurde protokolliert. Nichts blieb halb erledigt.</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>Sortieren nach</translation>
  </message>
  <message>
   <source>Sort the file by Name, or export it again.</source>
   <translation>Datei nach Name sortieren oder erneut exportieren.</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Leertaste</translation>
  </message>
  <message>
   <source>Space shows or hides. Alt with Up and Down moves. Right, then Space pins.</source>
   <translation>Die Leertaste zeigt oder verbirgt. Alt mit ↑ und ↓ verschiebt. →, dann Leertaste heftet an.</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>Teilen</translation>
  </message>
  <message>
   <source>Split off</source>
   <translation>Abgeteilt</translation>
  </message>
  <message>
   <source>Split off {order}.</source>
   <translation>Abgeteilt von {order}.</translation>
  </message>
  <message numerus="yes">
   <source>Split off {order}: {n} units</source>
   <translation>
    <numerusform>{order} abgeteilt: {n} Stück</numerusform>
    <numerusform>{order} abgeteilt: {n} Stück</numerusform>
   </translation>
  </message>
  <message>
   <source>Split taken back: everything is in {order} again</source>
   <translation>Teilung zurückgenommen: Alles ist wieder in {order}</translation>
  </message>
  <message numerus="yes">
   <source>Split taken back: {n} units are here again from {order}</source>
   <translation>
    <numerusform>Teilung zurückgenommen: {n} Stück aus {order} ist wieder hier</numerusform>
    <numerusform>Teilung zurückgenommen: {n} Stück aus {order} sind wieder hier</numerusform>
   </translation>
  </message>
  <message>
   <source>Split the order</source>
   <translation>Auftrag teilen</translation>
  </message>
  <message>
   <source>Split, or split off</source>
   <translation>Geteilt oder abgeteilt</translation>
  </message>
  <message numerus="yes">
   <source>Split: {n} units went into {order}</source>
   <translation>
    <numerusform>Geteilt: {n} Stück ging in {order}</numerusform>
    <numerusform>Geteilt: {n} Stück gingen in {order}</numerusform>
   </translation>
  </message>
  <message>
   <source>Staging</source>
   <translation>Bereitstellung</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Standard</translation>
  </message>
  <message>
   <source>Start a count</source>
   <translation>Zählung beginnen</translation>
  </message>
  <message>
   <source>Start empty</source>
   <translation>Leer beginnen</translation>
  </message>
  <message>
   <source>Start over</source>
   <translation>Neu beginnen</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>State or province</source>
   <translation>Bundesland oder Provinz</translation>
  </message>
  <message>
   <source>State: {before} → {after}</source>
   <translation>Status: {before} → {after}</translation>
  </message>
  <message>
   <source>Station</source>
   <translation>Station</translation>
  </message>
  <message>
   <source>Station mode</source>
   <translation>Stationsmodus</translation>
  </message>
  <message>
   <source>Stationmaster</source>
   <translation>Stationmaster</translation>
  </message>
  <message>
   <source>Stations keep their sizes: they are read from a metre away</source>
   <translation>Stationen behalten ihre Größen: Sie werden aus einem Meter Abstand gelesen</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <source>Still here</source>
   <translation>Noch hier</translation>
  </message>
  <message>
   <source>Still needed: {fields}</source>
   <translation>Noch nötig: {fields}</translation>
  </message>
  <message>
   <source>Still open: more may come in</source>
   <translation>Noch offen: es kann noch etwas kommen</translation>
  </message>
  <message>
   <source>Still {packed} of {units}.</source>
   <translation>Weiterhin {packed} von {units}.</translation>
  </message>
  <message>
   <source>Stock</source>
   <translation>Bestand</translation>
  </message>
  <message>
   <source>Stock and shipping</source>
   <translation>Bestand und Versand</translation>
  </message>
  <message>
   <source>Stock at {location}</source>
   <translation>Bestand an {location}</translation>
  </message>
  <message>
   <source>Stock card</source>
   <translation>Bestandskarte</translation>
  </message>
  <message>
   <source>Stock file</source>
   <translation>Bestandsdatei</translation>
  </message>
  <message>
   <source>Stock has moved since.</source>
   <translation>Der Bestand hat sich seitdem bewegt.</translation>
  </message>
  <message>
   <source>Stock has no field {field}.</source>
   <translation>Der Bestand hat kein Feld {field}.</translation>
  </message>
  <message>
   <source>Stock hold lifted</source>
   <translation>Bestandssperre aufgehoben</translation>
  </message>
  <message>
   <source>Stock in a bin elsewhere</source>
   <translation>Bestand auf einem fremden Lagerplatz</translation>
  </message>
  <message>
   <source>Stock levels</source>
   <translation>Bestände</translation>
  </message>
  <message>
   <source>Stock levels of {code} are set</source>
   <translation>Mengen von {code} sind gesetzt</translation>
  </message>
  <message>
   <source>Stock moves</source>
   <translation>Bestandsbewegungen</translation>
  </message>
  <message>
   <source>Stock of this product</source>
   <translation>Bestand dieses Produkts</translation>
  </message>
  <message>
   <source>Stock, mapped by hand</source>
   <translation>Bestand, manuell zugeordnet</translation>
  </message>
  <message>
   <source>Stolen</source>
   <translation>Gestohlen</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Stop here; what is done stays done</source>
   <translation>Hier anhalten; Erledigtes bleibt erledigt</translation>
  </message>
  <message>
   <source>Stop packing</source>
   <translation>Packen stoppen</translation>
  </message>
  <message>
   <source>Stop the check</source>
   <translation>Prüfung anhalten</translation>
  </message>
  <message>
   <source>Stop the refund</source>
   <translation>Erstattung stoppen</translation>
  </message>
  <message>
   <source>Stop work on every station and keep the file with everything beside it. stationmaster doctor says what is wrong with it; go on with the newest copy.</source>
   <translation>Die Arbeit an allen Stationen anhalten und die Datei mit allem daneben aufbewahren. stationmaster doctor sagt, was damit nicht stimmt; mit der neuesten Kopie weiterarbeiten.</translation>
  </message>
  <message>
   <source>Stopped after {done} of {total} orders.</source>
   <translation>Nach {done} von {total} Aufträgen angehalten.</translation>
  </message>
  <message>
   <source>Stopped while undoing {file}</source>
   <translation>Angehalten beim Rückgängigmachen von {file}</translation>
  </message>
  <message>
   <source>Stopped. This PC works as it did before.</source>
   <translation>Angehalten. Dieser PC arbeitet wie zuvor.</translation>
  </message>
  <message>
   <source>Stopped: no file was left</source>
   <translation>Angehalten: keine Datei geschrieben</translation>
  </message>
  <message>
   <source>Stopped: {done} of {total} orders are in</source>
   <translation>Angehalten: {done} von {total} Aufträgen importiert</translation>
  </message>
  <message>
   <source>Stopped: {done} of {total} rows are stored</source>
   <translation>Angehalten: {done} von {total} Zeilen gespeichert</translation>
  </message>
  <message>
   <source>Stopping after this step …</source>
   <translation>Wird nach diesem Schritt angehalten …</translation>
  </message>
  <message>
   <source>Stopping after what is being written</source>
   <translation>Wird nach dem laufenden Schreiben angehalten</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Ladengeschäft</translation>
  </message>
  <message>
   <source>Store associate</source>
   <translation>Verkauf</translation>
  </message>
  <message>
   <source>Street</source>
   <translation>Straße</translation>
  </message>
  <message>
   <source>Street 2</source>
   <translation>Straße 2</translation>
  </message>
  <message>
   <source>Street and number</source>
   <translation>Straße und Hausnummer</translation>
  </message>
  <message>
   <source>Street and town are missing: its label will wait for them.</source>
   <translation>Straße und Ort fehlen: Das Label wartet darauf.</translation>
  </message>
  <message>
   <source>Street, second line</source>
   <translation>Straße, zweite Zeile</translation>
  </message>
  <message>
   <source>Such as 12.</source>
   <translation>Zum Beispiel 12.</translation>
  </message>
  <message>
   <source>Such as 14:30.</source>
   <translation>Zum Beispiel 14:30.</translation>
  </message>
  <message>
   <source>Such as 200x150x80, in mm.</source>
   <translation>Zum Beispiel 200x150x80, in mm.</translation>
  </message>
  <message>
   <source>Such as A-01-2: aisle, shelf, place.</source>
   <translation>Etwa A-01-2: Gang, Regal, Fach.</translation>
  </message>
  <message>
   <source>Such as MUG=5.</source>
   <translation>Etwa MUG=5.</translation>
  </message>
  <message>
   <source>Such as: BER.</source>
   <translation>Zum Beispiel: BER.</translation>
  </message>
  <message>
   <source>Such as: MUG=2 CAP=1.</source>
   <translation>Zum Beispiel: MUG=2 CAP=1.</translation>
  </message>
  <message>
   <source>Such as: Main Street.</source>
   <translation>Zum Beispiel: Hauptstraße.</translation>
  </message>
  <message>
   <source>Such as: safety 5, reorder at 10, up to 40.</source>
   <translation>Etwa: Sicherheit 5, nachbestellen ab 10, bis 40.</translation>
  </message>
  <message>
   <source>Sum</source>
   <translation>Betrag</translation>
  </message>
  <message>
   <source>Sum of all orders</source>
   <translation>Summe aller Aufträge</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Lieferant</translation>
  </message>
  <message>
   <source>Suppliers</source>
   <translation>Lieferanten</translation>
  </message>
  <message>
   <source>Swap both places</source>
   <translation>Beide Orte tauschen</translation>
  </message>
  <message>
   <source>Switch user</source>
   <translation>Person wechseln</translation>
  </message>
  <message>
   <source>Synced {ago}</source>
   <translation>Synchron {ago}</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <source>Table {table}, {key}: a date, a yes/no or a JSON value in this row cannot be read. Nothing was changed.</source>
   <translation>Tabelle {table}, {key}: Ein Datum, ein Ja/Nein- oder ein JSON-Wert in dieser Zeile ist nicht lesbar. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
   <translation>Tabellen (*.csv *.tsv *.txt *.xlsx);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Tag of an order</source>
   <translation>Tag eines Auftrags</translation>
  </message>
  <message>
   <source>Tag taken off: {tags}</source>
   <translation>Tag entfernt: {tags}</translation>
  </message>
  <message>
   <source>Tag {orders} with</source>
   <translation>Tag für {orders}</translation>
  </message>
  <message>
   <source>Tag {tag} taken from 1 order</source>
   <translation>Tag {tag} von 1 Auftrag entfernt</translation>
  </message>
  <message>
   <source>Tag {tag} taken from {n} orders</source>
   <translation>Tag {tag} von {n} Aufträgen entfernt</translation>
  </message>
  <message>
   <source>Tagged {tags}</source>
   <translation>Tag vergeben: {tags}</translation>
  </message>
  <message>
   <source>Tagging</source>
   <translation>Tags vergeben</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Tags</translation>
  </message>
  <message>
   <source>Take a new order, if the buyer wants the goods after all.</source>
   <translation>Einen neuen Auftrag erfassen, falls der Käufer die Ware doch möchte.</translation>
  </message>
  <message>
   <source>Take another name.</source>
   <translation>Einen anderen Namen nehmen.</translation>
  </message>
  <message>
   <source>Take another one, and scan its serial number</source>
   <translation>Ein anderes nehmen und seine Seriennummer scannen</translation>
  </message>
  <message>
   <source>Take another one, or count its bin</source>
   <translation>Ein anderes nehmen oder den Lagerplatz zählen</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <source>Take changes back</source>
   <translation>Änderungen zurücknehmen</translation>
  </message>
  <message>
   <source>Take goods back</source>
   <translation>Ware zurücknehmen</translation>
  </message>
  <message>
   <source>Take it all the same</source>
   <translation>Trotzdem nehmen</translation>
  </message>
  <message>
   <source>Take it back from the floor first.</source>
   <translation>Nehmen Sie erst die Freigabe zurück.</translation>
  </message>
  <message>
   <source>Take it from there first.</source>
   <translation>Nehmen Sie ihn dort zuerst weg.</translation>
  </message>
  <message>
   <source>Take it out.</source>
   <translation>Das Zeichen entfernen.</translation>
  </message>
  <message>
   <source>Take its scans back at a packing station first.</source>
   <translation>Zuerst die Scans an einer Packstation zurücknehmen.</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>Take the last digit away</source>
   <translation>Die letzte Ziffer wegnehmen</translation>
  </message>
  <message>
   <source>Take the most urgent order</source>
   <translation>Dringendsten Auftrag nehmen</translation>
  </message>
  <message>
   <source>Take the number</source>
   <translation>Zahl übernehmen</translation>
  </message>
  <message>
   <source>Take the order</source>
   <translation>Auftrag erfassen</translation>
  </message>
  <message>
   <source>Take the supplier back into use first.</source>
   <translation>Nutzen Sie den Lieferanten zuerst wieder.</translation>
  </message>
  <message>
   <source>Take their scans back and pack other units, or count their bin.</source>
   <translation>Ihre Scans zurücknehmen und andere Stücke packen, oder ihren Lagerplatz zählen.</translation>
  </message>
  <message>
   <source>Take theirs</source>
   <translation>Andere nehmen</translation>
  </message>
  <message>
   <source>Take them out of stock first, and put what is in them into stock.</source>
   <translation>Buchen Sie sie erst aus dem Bestand aus und ihren Inhalt ein.</translation>
  </message>
  <message>
   <source>Take this PC's shop along</source>
   <translation>Den Shop dieses PCs mitnehmen</translation>
  </message>
  <message>
   <source>Take this note away</source>
   <translation>Diese Notiz entfernen</translation>
  </message>
  <message>
   <source>Take what was sent back as a return.</source>
   <translation>Das Versandte als Retoure annehmen.</translation>
  </message>
  <message>
   <source>Take {code} out</source>
   <translation>{code} herausnehmen</translation>
  </message>
  <message>
   <source>Take {product} out</source>
   <translation>{product} entfernen</translation>
  </message>
  <message>
   <source>Take {rest} and put the rest aside, or take it all the same.</source>
   <translation>Nehmen Sie {rest} und stellen Sie den Rest beiseite, oder nehmen Sie trotzdem alles.</translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>Erfasst</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Zurückgenommen</translation>
  </message>
  <message>
   <source>Taken back from picking</source>
   <translation>Aus dem Picken zurückgenommen</translation>
  </message>
  <message>
   <source>Taken back from picking, to be released again</source>
   <translation>Aus dem Picken zurückgenommen, erneut freizugeben</translation>
  </message>
  <message>
   <source>Taken back: {title}</source>
   <translation>Zurückgenommen: {title}</translation>
  </message>
  <message numerus="yes">
   <source>Taken by hand: {n} units</source>
   <translation>
    <numerusform>Manuell erfasst: {n} Stück</numerusform>
    <numerusform>Manuell erfasst: {n} Stück</numerusform>
   </translation>
  </message>
  <message>
   <source>Taking tags away</source>
   <translation>Tags entfernen</translation>
  </message>
  <message>
   <source>Taking the order</source>
   <translation>Auftrag wird erfasst</translation>
  </message>
  <message>
   <source>Tamil</source>
   <translation>Tamil</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>Steuer</translation>
  </message>
  <message>
   <source>Tax added</source>
   <translation>Zuzüglich Steuer</translation>
  </message>
  <message>
   <source>Tax in it: {amount}</source>
   <translation>Darin Steuer: {amount}</translation>
  </message>
  <message>
   <source>Tax name</source>
   <translation>Steuername</translation>
  </message>
  <message>
   <source>Tax on the shipping too</source>
   <translation>Steuer auch auf Versand</translation>
  </message>
  <message>
   <source>Tax rate, %</source>
   <translation>Steuersatz, %</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>Telefon</translation>
  </message>
  <message>
   <source>Telugu</source>
   <translation>Telugu</translation>
  </message>
  <message>
   <source>Template CSV</source>
   <translation>CSV-Vorlage</translation>
  </message>
  <message>
   <source>Template CSV: {kind}</source>
   <translation>CSV-Vorlage: {kind}</translation>
  </message>
  <message>
   <source>Test connection</source>
   <translation>Verbindung testen</translation>
  </message>
  <message>
   <source>Test the scanner</source>
   <translation>Scanner testen</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Textgröße</translation>
  </message>
  <message>
   <source>Thai</source>
   <translation>Thailändisch</translation>
  </message>
  <message>
   <source>Thank you!</source>
   <translation>Vielen Dank!</translation>
  </message>
  <message>
   <source>That is all of it</source>
   <translation>Das ist alles</translation>
  </message>
  <message>
   <source>That is another bin.</source>
   <translation>Das ist ein anderer Lagerplatz.</translation>
  </message>
  <message>
   <source>That is more than {most}.</source>
   <translation>Das ist mehr als {most}.</translation>
  </message>
  <message>
   <source>That is no product</source>
   <translation>Das ist kein Produkt</translation>
  </message>
  <message>
   <source>That was a scan, which is no answer here. Nothing was done.</source>
   <translation>Das war ein Scan und ist hier keine Antwort. Es wurde nichts ausgeführt.</translation>
  </message>
  <message>
   <source>That was taken back before. Nothing was changed.</source>
   <translation>Das wurde schon zurückgenommen. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The Windows or Command key belongs to the system.</source>
   <translation>Die Windows- oder Command-Taste gehört dem System.</translation>
  </message>
  <message>
   <source>The address names no database. Nothing was changed.</source>
   <translation>Die Adresse nennt keine Datenbank. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The address of "{name}" is too long for the label; a part of it is not printed. Check it.</source>
   <translation>Die Adresse von „{name}“ ist zu lang für das Label; ein Teil wird nicht gedruckt. Bitte prüfen.</translation>
  </message>
  <message>
   <source>The address of "{name}" is too long for the paper; a part of it is not printed.</source>
   <translation>Die Adresse von „{name}“ ist zu lang für das Papier; ein Teil wird nicht gedruckt.</translation>
  </message>
  <message>
   <source>The address of "{name}" is too long for the slip; a part of it is not printed. Check it.</source>
   <translation>Die Adresse von „{name}“ ist zu lang für den Packzettel; ein Teil wird nicht gedruckt. Bitte prüfen.</translation>
  </message>
  <message>
   <source>The address still has no city. The hold stands.</source>
   <translation>In der Adresse fehlt weiterhin der Ort. Die Sperre bleibt.</translation>
  </message>
  <message>
   <source>The address still has no street. The hold stands.</source>
   <translation>In der Adresse fehlt weiterhin die Straße. Die Sperre bleibt.</translation>
  </message>
  <message>
   <source>The address was taken apart</source>
   <translation>Die Adresse wurde zerlegt</translation>
  </message>
  <message>
   <source>The administrator's password is used for this and forgotten.</source>
   <translation>Das Passwort des Administrators wird dafür verwendet und dann vergessen.</translation>
  </message>
  <message>
   <source>The bin {bin} is not counted in {number} now. Nothing was changed.</source>
   <translation>Der Lagerplatz {bin} wird in {number} gerade nicht gezählt. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The bin {code} counts as counted</source>
   <translation>Lagerplatz {code} gilt als gezählt</translation>
  </message>
  <message>
   <source>The bin {code} is at another location. Nothing was changed.</source>
   <translation>Der Lagerplatz {code} ist an einem anderen Standort. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The bin {code} is changed</source>
   <translation>Der Lagerplatz {code} ist geändert</translation>
  </message>
  <message>
   <source>The bin {code} is given up</source>
   <translation>Der Lagerplatz {code} ist aufgegeben</translation>
  </message>
  <message>
   <source>The certificate file cannot be read, so {server} cannot be checked.</source>
   <translation>Die Zertifikatsdatei ist nicht lesbar, daher kann {server} nicht geprüft werden.</translation>
  </message>
  <message>
   <source>The certificate of the server {where} is for another name, so it may be another server. The password was not sent.</source>
   <translation>Das Zertifikat des Servers {where} lautet auf einen anderen Namen; es kann ein anderer Server sein. Das Passwort wurde nicht gesendet.</translation>
  </message>
  <message>
   <source>The certificate of the server {where} is from nobody that this machine trusts, so it may be another server. The password was not sent.</source>
   <translation>Dem Aussteller des Zertifikats von {where} vertraut dieser Computer nicht; es kann ein anderer Server sein. Das Passwort wurde nicht gesendet.</translation>
  </message>
  <message>
   <source>The certificate of the server {where} is out of date. The password was not sent.</source>
   <translation>Das Zertifikat des Servers {where} ist abgelaufen. Das Passwort wurde nicht gesendet.</translation>
  </message>
  <message>
   <source>The certificate of {server} is for another name, so it may be another server. The password was not sent.</source>
   <translation>Das Zertifikat von {server} gilt für einen anderen Namen, es könnte also ein anderer Server sein. Das Passwort wurde nicht gesendet.</translation>
  </message>
  <message>
   <source>The certificate of {server} is from nobody that this computer trusts, so it may be another server. The password was not sent.</source>
   <translation>Das Zertifikat von {server} stammt von keiner Stelle, der dieser Computer vertraut, es könnte also ein anderer Server sein. Das Passwort wurde nicht gesendet.</translation>
  </message>
  <message>
   <source>The certificate of {server} is out of date. The password was not sent.</source>
   <translation>Das Zertifikat von {server} ist abgelaufen. Das Passwort wurde nicht gesendet.</translation>
  </message>
  <message>
   <source>The change of order {number} cannot be taken back now</source>
   <translation>Die Änderung von Auftrag {number} kann jetzt nicht zurückgenommen werden</translation>
  </message>
  <message>
   <source>The channel says that units of it were sent meanwhile.</source>
   <translation>Laut Kanal wurden inzwischen Stück davon versandt.</translation>
  </message>
  <message>
   <source>The channel's id belongs to order {number} here. Kept that one; this one was left out.</source>
   <translation>Die Kennung des Kanals gehört hier zu Auftrag {number}. Jener wurde behalten, dieser ausgelassen.</translation>
  </message>
  <message>
   <source>The channel's order {external_id} is there {times} times in channel account {channel_account_id}.</source>
   <translation>Der Auftrag {external_id} des Kanals ist {times}-mal da, im Kanalkonto {channel_account_id}.</translation>
  </message>
  <message>
   <source>The check adds up stock, orders, money and papers anew. It only reads, and everybody can go on working.</source>
   <translation>Die Prüfung rechnet Bestand, Aufträge, Beträge und Papiere neu nach. Sie liest nur, und alle können weiterarbeiten.</translation>
  </message>
  <message>
   <source>The check was stopped. Nothing was changed.</source>
   <translation>Die Prüfung wurde angehalten. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The clipboard holds no table: copy cells with their header first</source>
   <translation>Die Zwischenablage enthält keine Tabelle: Zellen zuerst mit Kopfzeile kopieren</translation>
  </message>
  <message>
   <source>The comparison was stopped. Nothing was changed.</source>
   <translation>Der Vergleich wurde angehalten. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The connection to the database has been lost since {since:%H:%M}. Nothing was changed.</source>
   <translation>Die Verbindung zur Datenbank ist seit {since:%H:%M} unterbrochen. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The connection to the database {where} broke.</source>
   <translation>Die Verbindung zur Datenbank {where} ist abgebrochen.</translation>
  </message>
  <message>
   <source>The connection to {where} broke at the very end: the copy is there as a whole or not at all. The database that was copied is unchanged.</source>
   <translation>Die Verbindung zu {where} brach ganz am Ende ab: Die Kopie ist vollständig da oder gar nicht. Die kopierte Datenbank ist unverändert.</translation>
  </message>
  <message>
   <source>The copy {target} of the shop cannot be written ({error}). Nothing was changed.</source>
   <translation>Die Kopie {target} des Shops kann nicht geschrieben werden ({error}). Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The count {number} is over, or waits for approval. Nothing was changed.</source>
   <translation>Die Zählung {number} ist beendet oder wartet auf Freigabe. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The customer is as before</source>
   <translation>Der Kunde ist wie zuvor</translation>
  </message>
  <message>
   <source>The customer is changed</source>
   <translation>Der Kunde ist geändert</translation>
  </message>
  <message>
   <source>The cut-off is a time of the day. Nothing was changed.</source>
   <translation>Der Annahmeschluss ist eine Uhrzeit. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The database cannot be written: the disk is full or the folder is not writable. {changed}</source>
   <translation>Die Datenbank kann nicht geschrieben werden: Der Datenträger ist voll oder der Ordner nicht beschreibbar. {changed}</translation>
  </message>
  <message>
   <source>The database file is busy: a program that is not this one keeps it locked. Nothing was changed.</source>
   <translation>Die Datenbankdatei ist belegt: Ein fremdes Programm hält sie gesperrt. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The database file is damaged: a part of it that is needed here cannot be read. {changed}</source>
   <translation>Die Datenbankdatei ist beschädigt: Ein hier benötigter Teil ist nicht lesbar. {changed}</translation>
  </message>
  <message>
   <source>The database file {where} holds no tables and was not opened: it was copied without its log {name}-wal, or what was in it is lost. Nothing was changed.</source>
   <translation>Die Datenbankdatei {where} enthält keine Tabellen und wurde nicht geöffnet: Sie wurde ohne ihr Protokoll {name}-wal kopiert, oder ihr Inhalt ist verloren. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The database file {where} is damaged and was not opened{why}. Nothing was changed.</source>
   <translation>Die Datenbankdatei {where} ist beschädigt und wurde nicht geöffnet{why}. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The database file {where} is empty (0 bytes) and was not opened: a shop's file never is, so what was in it is lost, or another program made it. Nothing was changed.</source>
   <translation>Die Datenbankdatei {where} ist leer (0 Byte) und wurde nicht geöffnet: Die Datei eines Shops ist das nie, also ist ihr Inhalt verloren, oder ein anderes Programm hat sie angelegt. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The database is busy.</source>
   <translation>Die Datenbank ist beschäftigt.</translation>
  </message>
  <message>
   <source>The database is busy. {changed}</source>
   <translation>Die Datenbank ist belegt. {changed}</translation>
  </message>
  <message>
   <source>The database is busy: another program of this shop has been writing to it, or is stuck, for more than {patience:.0f} seconds. Nothing was changed.</source>
   <translation>Die Datenbank ist belegt: Ein anderes Programm dieses Shops schreibt seit mehr als {patience:.0f} Sekunden hinein oder hängt. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The database is made, with a role that owns it and nobody logs in as.</source>
   <translation>Die Datenbank wird angelegt, mit einer Rolle als Eigentümer, unter der sich niemand anmeldet.</translation>
  </message>
  <message>
   <source>The database itself is damaged</source>
   <translation>Die Datenbank selbst ist beschädigt</translation>
  </message>
  <message>
   <source>The database that is {value}, {where}, could not go on ({said}). Nothing was changed.</source>
   <translation>Die Datenbank ({value}), {where}, konnte nicht fortfahren ({said}). Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The database that is {value}, {where}, is damaged. Nothing was changed.</source>
   <translation>Die Datenbank ({value}), {where}, ist beschädigt. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The database that is {value}, {where}, is in use by others just now. Nothing was changed.</source>
   <translation>Die Datenbank ({value}), {where}, wird gerade von anderen verwendet. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The database took too long over this step and stopped it.</source>
   <translation>Die Datenbank brauchte für diesen Schritt zu lange und brach ihn ab.</translation>
  </message>
  <message>
   <source>The database {database} belongs to another program. Nothing was changed.</source>
   <translation>Die Datenbank {database} gehört zu einem anderen Programm. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The database {database} was made, but this PC's shop did not come along: {message}</source>
   <translation>Die Datenbank {database} wurde angelegt, der Shop dieses PCs kam aber nicht mit: {message}</translation>
  </message>
  <message>
   <source>The database {name} belongs to another program. Nothing was changed.</source>
   <translation>Die Datenbank {name} gehört zu einem anderen Programm. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The database {name} has no roles for stations: it was not made by db init. Nothing was changed.</source>
   <translation>Die Datenbank {name} hat keine Rollen für Stationen: Sie wurde nicht mit db init angelegt. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The database {name} holds a shop already: {value}. Nothing was changed.</source>
   <translation>Die Datenbank {name} enthält schon einen Shop: {value}. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The database {name} is in {encoding} with the locale {ctype}: search would miss names with letters beyond English ones. Nothing was changed.</source>
   <translation>Die Datenbank {name} ist in {encoding} mit der Locale {ctype}: Die Suche würde Namen mit nicht englischen Buchstaben übersehen. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The database {where} cannot be reached just now.</source>
   <translation>Die Datenbank {where} ist gerade nicht erreichbar.</translation>
  </message>
  <message>
   <source>The database {where} cannot be reached just now. Nothing was changed. {why}</source>
   <translation>Die Datenbank {where} ist gerade nicht erreichbar. Es wurde nichts geändert. {why}</translation>
  </message>
  <message>
   <source>The database {where} cannot be reached just now: it does not answer.</source>
   <translation>Die Datenbank {where} ist gerade nicht erreichbar: Sie antwortet nicht.</translation>
  </message>
  <message>
   <source>The database {where} cannot be reached just now: nobody knows a machine of that name.</source>
   <translation>Die Datenbank {where} ist gerade nicht erreichbar: Einen Computer dieses Namens gibt es nicht.</translation>
  </message>
  <message>
   <source>The database {where} cannot be reached just now: none of these servers takes changes.</source>
   <translation>Die Datenbank {where} ist gerade nicht erreichbar: Keiner dieser Server nimmt Änderungen an.</translation>
  </message>
  <message>
   <source>The database {where} cannot be reached just now: nothing listens there.</source>
   <translation>Die Datenbank {where} ist gerade nicht erreichbar: Dort läuft kein Server.</translation>
  </message>
  <message>
   <source>The database {where} cannot be reached just now: the server ended the connection or is being stopped.</source>
   <translation>Die Datenbank {where} ist gerade nicht erreichbar: Der Server hat die Verbindung beendet oder wird angehalten.</translation>
  </message>
  <message>
   <source>The database {where} cannot be reached just now: the server is starting.</source>
   <translation>Die Datenbank {where} ist gerade nicht erreichbar: Der Server startet.</translation>
  </message>
  <message>
   <source>The database {where} is a copy for reading and takes no changes.</source>
   <translation>Die Datenbank {where} ist eine Lesekopie und nimmt keine Änderungen an.</translation>
  </message>
  <message>
   <source>The database {where} is busy: it takes no more connections just now.</source>
   <translation>Die Datenbank {where} ist beschäftigt: Sie nimmt gerade keine weiteren Verbindungen an.</translation>
  </message>
  <message>
   <source>The demo shop is being opened: its orders come in and are routed …</source>
   <translation>Der Demo-Shop wird geöffnet: Aufträge kommen herein und werden zugeordnet …</translation>
  </message>
  <message>
   <source>The demo stays one command away</source>
   <translation>Die Demo bleibt einen Befehl entfernt</translation>
  </message>
  <message>
   <source>The discount is more than what it is taken off.</source>
   <translation>Der Rabatt ist höher als das, wovon er abgezogen wird.</translation>
  </message>
  <message>
   <source>The discount on {title} is more than it costs. Nothing was changed.</source>
   <translation>Der Rabatt auf {title} ist höher als der Preis. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The document has {count} pages; page {value} is not one of them.</source>
   <translation>Das Dokument hat {count} Seiten; Seite {value} gehört nicht dazu.</translation>
  </message>
  <message>
   <source>The draft was sent to the supplier</source>
   <translation>Der Entwurf ging an den Lieferanten</translation>
  </message>
  <message>
   <source>The figures are right</source>
   <translation>Die Zahlen stimmen</translation>
  </message>
  <message>
   <source>The figures are set to the sum of all movements. No movement is changed.</source>
   <translation>Die Zahlen werden auf die Summe aller Bewegungen gesetzt. Keine Bewegung wird geändert.</translation>
  </message>
  <message>
   <source>The figures are set to the sum of all movements. Where movements promise units to an order that has them not reserved any more, a new movement frees them.</source>
   <translation>Die Zahlen werden auf die Summe aller Bewegungen gesetzt. Wo Bewegungen einem Auftrag Stücke zusagen, die er nicht mehr reserviert hat, gibt eine neue Bewegung sie frei.</translation>
  </message>
  <message>
   <source>The figures stay as they are</source>
   <translation>Die Zahlen bleiben, wie sie sind</translation>
  </message>
  <message>
   <source>The file does not decide this: check it</source>
   <translation>Die Datei entscheidet das nicht: bitte prüfen</translation>
  </message>
  <message>
   <source>The file does not give the currency: the order's money is unknown.</source>
   <translation>Die Datei gibt keine Währung an: Die Beträge des Auftrags sind unbekannt.</translation>
  </message>
  <message>
   <source>The file does not give the price of each line: the order's money is unknown.</source>
   <translation>Die Datei gibt nicht den Preis jeder Position an: Die Beträge des Auftrags sind unbekannt.</translation>
  </message>
  <message>
   <source>The file does not name its currency: choose it, or the money is unknown.</source>
   <translation>Die Datei nennt keine Währung: Währung wählen, sonst bleiben die Beträge unbekannt.</translation>
  </message>
  <message>
   <source>The file had no prices</source>
   <translation>Die Datei enthielt keine Preise</translation>
  </message>
  <message>
   <source>The file is damaged: {why}.</source>
   <translation>Die Datei ist beschädigt: {why}.</translation>
  </message>
  <message>
   <source>The file itself decides this</source>
   <translation>Die Datei selbst entscheidet das</translation>
  </message>
  <message>
   <source>The file with the authorities to trust cannot be read, so the server {where} cannot be checked.</source>
   <translation>Die Datei mit den vertrauten Zertifizierungsstellen ist nicht lesbar; der Server {where} kann nicht geprüft werden.</translation>
  </message>
  <message>
   <source>The first of them cannot be drawn. Enter prints those that can.</source>
   <translation>Das erste Dokument kann nicht erstellt werden. Enter druckt die übrigen.</translation>
  </message>
  <message>
   <source>The first of them may have no label now. Enter prints those that may.</source>
   <translation>Die ersten Pakete dürfen jetzt kein Label haben. Enter druckt die übrigen.</translation>
  </message>
  <message numerus="yes">
   <source>The first {shown} of {n} orders are shown</source>
   <translation>
    <numerusform>Der erste von {n} Auftrag wird angezeigt ({shown})</numerusform>
    <numerusform>Die ersten {shown} von {n} Aufträgen werden angezeigt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The first {shown} of {n} rows are shown</source>
   <translation>
    <numerusform>Die erste von {n} Zeile wird angezeigt ({shown})</numerusform>
    <numerusform>Die ersten {shown} von {n} Zeilen werden angezeigt</numerusform>
   </translation>
  </message>
  <message>
   <source>The folder of the database cannot be written ({parent}: {strerror}). Nothing was changed.</source>
   <translation>In den Ordner der Datenbank kann nicht geschrieben werden ({parent}: {strerror}). Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be written to ({value}); nothing was printed.</source>
   <translation>In den Ordner {folder} kann nicht geschrieben werden ({value}); es wurde nichts gedruckt.</translation>
  </message>
  <message>
   <source>The folder {folder} is not there. Nothing was written.</source>
   <translation>Den Ordner {folder} gibt es nicht. Es wurde nichts geschrieben.</translation>
  </message>
  <message>
   <source>The folder {parent} cannot be made ({strerror}). Nothing was changed.</source>
   <translation>Der Ordner {parent} kann nicht angelegt werden ({strerror}). Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The folder {parent} cannot be written ({said}). No shop was made in it; nothing was changed.</source>
   <translation>In den Ordner {parent} kann nicht geschrieben werden ({said}). Es wurde kein Shop darin angelegt und nichts geändert.</translation>
  </message>
  <message>
   <source>The form is empty</source>
   <translation>Das Formular ist leer</translation>
  </message>
  <message>
   <source>The guard {name} is missing, switched off or changed.</source>
   <translation>Der Wächter {name} fehlt, ist abgeschaltet oder verändert.</translation>
  </message>
  <message>
   <source>The import of {file} changed nothing, so there is nothing to undo.</source>
   <translation>Der Import von {file} hat nichts geändert, es gibt also nichts rückgängig zu machen.</translation>
  </message>
  <message>
   <source>The items file has no totals: they are the sum of the lines, without the tax that Etsy collects.</source>
   <translation>Die Artikeldatei enthält keine Summen: Sie ergeben sich aus den Positionen, ohne die von Etsy erhobene Steuer.</translation>
  </message>
  <message>
   <source>The label does not exist yet: Enter buys it and prints it with this slip.</source>
   <translation>Das Label gibt es noch nicht: Enter kauft es und druckt es mit diesem Packzettel.</translation>
  </message>
  <message>
   <source>The label is made when it is packed</source>
   <translation>Das Label entsteht beim Packen</translation>
  </message>
  <message>
   <source>The label is printing</source>
   <translation>Das Label wird gedruckt</translation>
  </message>
  <message>
   <source>The label of {ref} does not exist yet: Enter buys the labels and prints them.</source>
   <translation>Das Label von {ref} gibt es noch nicht: Enter kauft die Labels und druckt sie.</translation>
  </message>
  <message>
   <source>The last 30 days</source>
   <translation>Die letzten 30 Tage</translation>
  </message>
  <message>
   <source>The last 7 days</source>
   <translation>Die letzten 7 Tage</translation>
  </message>
  <message>
   <source>The last step is not saved yet</source>
   <translation>Der letzte Schritt ist noch nicht gespeichert</translation>
  </message>
  <message>
   <source>The last step may or may not have been saved.</source>
   <translation>Ob der letzte Schritt gespeichert wurde, ist ungewiss.</translation>
  </message>
  <message>
   <source>The lines of order {number} were changed meanwhile. It stays cancelled.</source>
   <translation>Die Positionen von Auftrag {number} wurden inzwischen geändert. Er bleibt storniert.</translation>
  </message>
  <message>
   <source>The location of before was chosen again</source>
   <translation>Der vorige Standort wurde wieder gewählt</translation>
  </message>
  <message>
   <source>The login was made for “{name}”.</source>
   <translation>Der Login wurde für „{name}“ angelegt.</translation>
  </message>
  <message>
   <source>The login {login} may not do this in the database {where}.</source>
   <translation>Der Login {login} darf dies in der Datenbank {where} nicht.</translation>
  </message>
  <message>
   <source>The login {login} may not upgrade it. Whoever looks after the server runs: {command}</source>
   <translation>Der Login {login} darf das Upgrade nicht ausführen. Die Serverbetreuung führt aus: {command}</translation>
  </message>
  <message>
   <source>The login {value} may not set up this server. Nothing was changed. It says: {said}.</source>
   <translation>Der Login {value} darf diesen Server nicht einrichten. Es wurde nichts geändert. Meldung: {said}.</translation>
  </message>
  <message>
   <source>The login {who} may not make roles and databases on this server. Nothing was changed.</source>
   <translation>Der Login {who} darf auf diesem Server keine Rollen und Datenbanken anlegen. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The login {who} may work on the database {database}, but not change its schema. Nothing was changed.</source>
   <translation>Der Login {who} darf mit der Datenbank {database} arbeiten, aber nicht ihr Schema ändern. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The logo cannot be read; the company's first letter is printed instead.</source>
   <translation>Das Logo kann nicht gelesen werden; stattdessen wird der erste Buchstabe der Firma gedruckt.</translation>
  </message>
  <message>
   <source>The lot {lot} of {code} expired on {day}. Nothing was changed.</source>
   <translation>Die Charge {lot} von {code} ist am {day} abgelaufen. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The lot {lot} of {code} is known with another last day than {day}. Nothing was changed.</source>
   <translation>Die Charge {lot} von {code} ist mit einem anderen Ablauftag als {day} bekannt. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The merge into {number} cannot be taken apart</source>
   <translation>Das Zusammenlegen in {number} kann nicht aufgelöst werden</translation>
  </message>
  <message>
   <source>The movements are damaged themselves, so their sums are no truth. Nothing that follows from them is changed.</source>
   <translation>Die Bewegungen sind selbst beschädigt, ihre Summen gelten also nicht. Was aus ihnen folgt, wird nicht geändert.</translation>
  </message>
  <message>
   <source>The new order is kept as a draft</source>
   <translation>Der neue Auftrag bleibt als Entwurf erhalten</translation>
  </message>
  <message>
   <source>The note is taken away</source>
   <translation>Die Notiz ist entfernt</translation>
  </message>
  <message>
   <source>The note is written</source>
   <translation>Die Notiz ist geschrieben</translation>
  </message>
  <message>
   <source>The old file is kept as it was: {kept_file}</source>
   <translation>Die alte Datei bleibt unverändert erhalten: {kept_file}</translation>
  </message>
  <message>
   <source>The order file does not have this order: its tax is unknown.</source>
   <translation>Die Auftragsdatei enthält diesen Auftrag nicht: Die Steuer ist unbekannt.</translation>
  </message>
  <message>
   <source>The order file does not name the articles: import the order items with it for the lines.</source>
   <translation>Die Auftragsdatei nennt keine Artikel: Für die Positionen die Auftragsartikel mit importieren.</translation>
  </message>
  <message>
   <source>The order has no such line. Nothing was changed.</source>
   <translation>Der Auftrag hat keine solche Position. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The order: {doubt}.</source>
   <translation>Der Auftrag: {doubt}.</translation>
  </message>
  <message>
   <source>The orders are apart again</source>
   <translation>Die Aufträge sind wieder getrennt</translation>
  </message>
  <message>
   <source>The other screen</source>
   <translation>Der andere Bildschirm</translation>
  </message>
  <message>
   <source>The packing slip prints, the label cannot.</source>
   <translation>Der Packzettel wird gedruckt, das Label geht nicht.</translation>
  </message>
  <message>
   <source>The papers are kept: {again} prints them. {words}</source>
   <translation>Die Dokumente bleiben erhalten: {again} druckt sie. {words}</translation>
  </message>
  <message>
   <source>The papers of {name} are printed again.</source>
   <translation>Die Dokumente von {name} werden erneut gedruckt.</translation>
  </message>
  <message>
   <source>The papers of {name} were printed again.</source>
   <translation>Die Dokumente von {name} wurden erneut gedruckt.</translation>
  </message>
  <message>
   <source>The parcel leaves the building</source>
   <translation>Das Paket verlässt das Haus</translation>
  </message>
  <message>
   <source>The parcel was opened again while its label was bought. The label is not used.</source>
   <translation>Das Paket wurde wieder geöffnet, während sein Label gekauft wurde. Das Label wird nicht verwendet.</translation>
  </message>
  <message>
   <source>The parts add up to {parts} {currency}, the channel's total is {total}: the channel's total is kept.</source>
   <translation>Die Teile ergeben {parts} {currency}, die Summe des Kanals ist {total}: Die Summe des Kanals gilt.</translation>
  </message>
  <message>
   <source>The password is in this computer's keyring, in no file.</source>
   <translation>Das Passwort liegt im Schlüsselbund dieses Computers, in keiner Datei.</translation>
  </message>
  <message>
   <source>The photo is still being read.</source>
   <translation>Das Foto wird noch gelesen.</translation>
  </message>
  <message>
   <source>The picture is missing. Nothing was changed.</source>
   <translation>Das Bild fehlt. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The picture of "{name}" cannot be read; its place is left empty.</source>
   <translation>Das Bild von „{name}“ kann nicht gelesen werden; sein Platz bleibt leer.</translation>
  </message>
  <message>
   <source>The port {port!r} is not a number from 1 to 65535.</source>
   <translation>Der Port {port!r} ist keine Zahl von 1 bis 65535.</translation>
  </message>
  <message>
   <source>The printer at {address} cannot be reached ({reason}); {shown} was not printed.</source>
   <translation>Der Drucker unter {address} ist nicht erreichbar ({reason}); {shown} wurde nicht gedruckt.</translation>
  </message>
  <message>
   <source>The printer at {host}:{port} broke off at the end of {shown} ({reason}); it may have been printed in full, in part or not at all.</source>
   <translation>Der Drucker unter {host}:{port} brach am Ende von {shown} ab ({reason}); gedruckt wurde womöglich alles, ein Teil oder nichts.</translation>
  </message>
  <message>
   <source>The printer at {host}:{port} stopped taking {shown} ({reason}) after {sent:,} of {count:,} bytes of copy {value}; a part of it may have been printed.</source>
   <translation>Der Drucker unter {host}:{port} nahm {shown} nach {sent:,} von {count:,} Byte der Kopie {value} nicht weiter an ({reason}); ein Teil kann gedruckt sein.</translation>
  </message>
  <message>
   <source>The product has no lot {value!r}. Nothing was changed.</source>
   <translation>Der Artikel hat keine Charge {value!r}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The product in front cannot be had there any more</source>
   <translation>Das gewählte Produkt gibt es dort nicht mehr</translation>
  </message>
  <message>
   <source>The program cannot set this right. Keep this file as it is, go on with the newest backup, and show this list to whoever looks after the program.</source>
   <translation>Das kann das Programm nicht richten. Bewahren Sie diese Datei auf, wie sie ist, arbeiten Sie mit der neuesten Sicherung weiter, und zeigen Sie diese Liste, wer das Programm betreut.</translation>
  </message>
  <message>
   <source>The program is closing. What was written before stays.</source>
   <translation>Das Programm wird geschlossen. Zuvor Geschriebenes bleibt.</translation>
  </message>
  <message>
   <source>The program stopped before its papers were printed.</source>
   <translation>Das Programm endete vor dem Druck der Dokumente.</translation>
  </message>
  <message>
   <source>The program's own font {name} is missing or broken in {folder}; nothing was printed.</source>
   <translation>Die programmeigene Schrift {name} fehlt oder ist defekt in {folder}; es wurde nichts gedruckt.</translation>
  </message>
  <message>
   <source>The purchase order in front</source>
   <translation>Die gewählte Bestellung</translation>
  </message>
  <message>
   <source>The purchase order {number} is a draft. Nothing was changed.</source>
   <translation>Die Bestellung {number} ist ein Entwurf. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The purchase order {number} is cancelled. Nothing was changed.</source>
   <translation>Die Bestellung {number} ist storniert. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The purchase order {number} {state}. Nothing was changed.</source>
   <translation>Die Bestellung {number} {state}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The range ends before it begins.</source>
   <translation>Der Bereich endet, bevor er beginnt.</translation>
  </message>
  <message>
   <source>The rank is a whole number: the smaller goes first.</source>
   <translation>Der Rang ist eine ganze Zahl: der kleinere geht vor.</translation>
  </message>
  <message>
   <source>The reason has {n} characters; {most} fit. Nothing was changed.</source>
   <translation>Der Grund hat {n} Zeichen; {most} passen hinein. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The receipt is closed</source>
   <translation>Der Eingang ist abgeschlossen</translation>
  </message>
  <message>
   <source>The receipt {number} is closed. Nothing was changed.</source>
   <translation>Der Eingang {number} ist abgeschlossen. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The record is a customer of its own again</source>
   <translation>Der Datensatz ist wieder ein eigener Kunde</translation>
  </message>
  <message>
   <source>The refund is stopped</source>
   <translation>Die Erstattung ist gestoppt</translation>
  </message>
  <message>
   <source>The refund of {money} for order {number} was recorded already. It stays cancelled.</source>
   <translation>Die Erstattung von {money} für Auftrag {number} wurde schon verbucht. Er bleibt storniert.</translation>
  </message>
  <message>
   <source>The refund of {money} is not due yet.</source>
   <translation>Die Erstattung von {money} ist noch nicht fällig.</translation>
  </message>
  <message>
   <source>The refund of {money} was recorded already.</source>
   <translation>Die Erstattung von {money} wurde schon verbucht.</translation>
  </message>
  <message>
   <source>The remembered mapping of columns cannot be read.</source>
   <translation>Die gespeicherte Zuordnung der Spalten ist nicht lesbar.</translation>
  </message>
  <message>
   <source>The report of unshipped orders has no prices: the money is unknown.</source>
   <translation>Der Bericht der nicht versandten Aufträge enthält keine Preise: Die Beträge sind unbekannt.</translation>
  </message>
  <message>
   <source>The rest of the order comes from there</source>
   <translation>Der Rest des Auftrags kommt von dort</translation>
  </message>
  <message>
   <source>The rest of the search runs.</source>
   <translation>Der Rest der Suche läuft.</translation>
  </message>
  <message>
   <source>The routing of order {number} was taken back before.</source>
   <translation>Die Zuordnung von Auftrag {number} wurde schon zurückgenommen.</translation>
  </message>
  <message>
   <source>The rows are</source>
   <translation>Die Zeilen sind</translation>
  </message>
  <message>
   <source>The same file can be imported again.</source>
   <translation>Dieselbe Datei kann erneut importiert werden.</translation>
  </message>
  <message>
   <source>The same file twice is safe</source>
   <translation>Dieselbe Datei zweimal ist sicher</translation>
  </message>
  <message>
   <source>The screen {screen} is not plugged in</source>
   <translation>Der Bildschirm {screen} ist nicht angeschlossen</translation>
  </message>
  <message>
   <source>The search is not understood at {text}: {why} Nothing was begun.</source>
   <translation>Die Suche ist bei {text} nicht verständlich: {why} Es wurde nichts begonnen.</translation>
  </message>
  <message>
   <source>The search's {name} is missing or changed.</source>
   <translation>{name} der Suche fehlt oder ist verändert.</translation>
  </message>
  <message>
   <source>The serial number {serial} is at {place} already. Nothing was changed.</source>
   <translation>Die Seriennummer {serial} ist schon in {place}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The serial numbers do not fit the lines. Nothing was changed.</source>
   <translation>Die Seriennummern passen nicht zu den Zeilen. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The server answers, and it has no database {database} yet.</source>
   <translation>Der Server antwortet, hat aber noch keine Datenbank {database}.</translation>
  </message>
  <message>
   <source>The server answers, and there is no shop yet in the database {database}.</source>
   <translation>Der Server antwortet, in der Datenbank {database} gibt es aber noch keinen Shop.</translation>
  </message>
  <message>
   <source>The server does not let the login {login} in at {where}.</source>
   <translation>Der Server lässt den Login {login} bei {where} nicht zu.</translation>
  </message>
  <message>
   <source>The server does not let the login {login} in.</source>
   <translation>Der Server lässt den Login {login} nicht zu.</translation>
  </message>
  <message>
   <source>The server has a role {role} already, and it is not Stationmaster's. Nothing was changed.</source>
   <translation>Der Server hat schon eine Rolle {role}, die nicht zu Stationmaster gehört. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The server has no locale with UTF-8 that knows letters of every language. No database was made.</source>
   <translation>Der Server hat keine Locale mit UTF-8, die Buchstaben aller Sprachen kennt. Es wurde keine Datenbank angelegt.</translation>
  </message>
  <message>
   <source>The server is PostgreSQL {value}; Stationmaster needs {oldest_server} or newer. Nothing was changed.</source>
   <translation>Der Server ist PostgreSQL {value}; Stationmaster benötigt {oldest_server} oder neuer. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The server refused the password of the login {login} at {where}.</source>
   <translation>Der Server hat das Passwort des Logins {login} bei {where} abgelehnt.</translation>
  </message>
  <message>
   <source>The server refused the password of the login {login}.</source>
   <translation>Der Server hat das Passwort des Logins {login} abgelehnt.</translation>
  </message>
  <message>
   <source>The server wants a password for the login {login} at {where}, and there is none.</source>
   <translation>Der Server verlangt für den Login {login} bei {where} ein Passwort, und es gibt keines.</translation>
  </message>
  <message>
   <source>The server wants a password for the login {login}.</source>
   <translation>Der Server verlangt ein Passwort für den Login {login}.</translation>
  </message>
  <message>
   <source>The server {where} does not encrypt its connections. The password was not sent.</source>
   <translation>Der Server {where} verschlüsselt seine Verbindungen nicht. Das Passwort wurde nicht gesendet.</translation>
  </message>
  <message>
   <source>The server {where} has no room left (disk or memory).</source>
   <translation>Der Server {where} hat keinen Platz mehr (Festplatte oder Arbeitsspeicher).</translation>
  </message>
  <message>
   <source>The setting {name} cannot be {value!r}.</source>
   <translation>Die Einstellung {name} kann nicht {value!r} sein.</translation>
  </message>
  <message>
   <source>The settings cannot be written: {reason}. Nothing was changed.</source>
   <translation>Die Einstellungen können nicht geschrieben werden: {reason}. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The settings file {path} cannot be read: {error}.</source>
   <translation>Die Einstellungsdatei {path} ist nicht lesbar: {error}.</translation>
  </message>
  <message>
   <source>The settings file {path} is not an object.</source>
   <translation>Die Einstellungsdatei {path} ist kein Objekt.</translation>
  </message>
  <message>
   <source>The settings of this PC cannot be written ({strerror}). The shared shop is as it was.</source>
   <translation>Die Einstellungen dieses PCs können nicht geschrieben werden ({strerror}). Der gemeinsame Shop ist unverändert.</translation>
  </message>
  <message>
   <source>The shared shop</source>
   <translation>Der gemeinsame Shop</translation>
  </message>
  <message>
   <source>The shared shop is being made</source>
   <translation>Der gemeinsame Shop wird angelegt</translation>
  </message>
  <message>
   <source>The sheet {sheet} was read; not {others}.</source>
   <translation>Das Blatt {sheet} wurde gelesen; nicht {others}.</translation>
  </message>
  <message>
   <source>The shop</source>
   <translation>Der Shop</translation>
  </message>
  <message>
   <source>The shop could not be made or opened, for a reason that nobody foresaw; it was logged.</source>
   <translation>Der Shop konnte aus unvorhergesehenem Grund nicht angelegt oder geöffnet werden; der Fehler wurde protokolliert.</translation>
  </message>
  <message>
   <source>The shop there</source>
   <translation>Der Shop dort</translation>
  </message>
  <message>
   <source>The slip is printed, the label is not.</source>
   <translation>Der Packzettel ist gedruckt, das Label nicht.</translation>
  </message>
  <message>
   <source>The split of {number} cannot be taken back</source>
   <translation>Die Teilung von {number} kann nicht zurückgenommen werden</translation>
  </message>
  <message>
   <source>The station {name} is no longer in use. Nothing was changed.</source>
   <translation>Die Station {name} ist nicht mehr in Gebrauch. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The station {name} is open on {host} since {since}. Nothing was changed.</source>
   <translation>Die Station {name} ist auf {host} seit {since} geöffnet. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The station {station} has a login already: {login}. Nothing was changed.</source>
   <translation>Die Station {station} hat schon einen Login: {login}. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The station {station} stands there.</source>
   <translation>Dort steht die Station {station}.</translation>
  </message>
  <message>
   <source>The stock at {place} is worth {amount}</source>
   <translation>Der Bestand in {place} ist {amount} wert</translation>
  </message>
  <message>
   <source>The stored document of print job {job_id} is not what was printed.</source>
   <translation>Das abgelegte Dokument des Druckauftrags {job_id} ist nicht das gedruckte.</translation>
  </message>
  <message>
   <source>The supplier in front</source>
   <translation>Der gewählte Lieferant</translation>
  </message>
  <message>
   <source>The supplier still owes what is missing, until it is cancelled.</source>
   <translation>Der Lieferant schuldet das Fehlende, bis es storniert wird.</translation>
  </message>
  <message>
   <source>The tag has {n} characters; {most} fit. Nothing was changed.</source>
   <translation>Der Tag hat {n} Zeichen; {most} passen. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The tags it is found by are made anew</source>
   <translation>Die Tags, unter denen er zu finden ist, werden neu angelegt</translation>
  </message>
  <message>
   <source>The tax could not be worked out again; check the adjustment.</source>
   <translation>Die Steuer konnte nicht neu berechnet werden; die Anpassung prüfen.</translation>
  </message>
  <message>
   <source>The time {value} does not exist in {zone} (clocks go forward there).</source>
   <translation>Die Uhrzeit {value} gibt es in {zone} nicht (Umstellung auf Sommerzeit).</translation>
  </message>
  <message>
   <source>The title "{title}" is too long for the label; a part of it is not printed.</source>
   <translation>Der Titel „{title}“ ist zu lang für das Etikett; ein Teil wird nicht gedruckt.</translation>
  </message>
  <message>
   <source>The transfer is kept as a draft</source>
   <translation>Die Umlagerung bleibt als Entwurf</translation>
  </message>
  <message>
   <source>The transfer {number} is {state}. Nothing was changed.</source>
   <translation>Die Umlagerung {number} ist {state}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The unit is put where its movements brought it. No movement is changed.</source>
   <translation>Das Stück wird dort geführt, wohin seine Bewegungen es brachten. Keine Bewegung wird geändert.</translation>
  </message>
  <message>
   <source>The unit {code} is in a box already. Take another one; nothing was counted.</source>
   <translation>Das Stück {code} ist schon in einem Paket. Ein anderes nehmen; nichts wurde gezählt.</translation>
  </message>
  <message>
   <source>The upgrade would leave {count} rows without their parent. Nothing was changed.</source>
   <translation>Das Upgrade würde {count} Zeilen ohne übergeordnete Zeile zurücklassen. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The view “{name}” was changed meanwhile. Nothing was saved.</source>
   <translation>Die Ansicht „{name}“ wurde inzwischen geändert. Es wurde nichts gespeichert.</translation>
  </message>
  <message>
   <source>The way of a lot or serial number, as CSV and PDF</source>
   <translation>Der Weg einer Charge oder Seriennummer, als CSV und PDF</translation>
  </message>
  <message>
   <source>The whole order</source>
   <translation>Die ganze Bestellung</translation>
  </message>
  <message>
   <source>There are no labels to print.</source>
   <translation>Es gibt keine Labels zu drucken.</translation>
  </message>
  <message>
   <source>There are orders for it.</source>
   <translation>Es gibt Aufträge dafür.</translation>
  </message>
  <message>
   <source>There are orders of this customer.</source>
   <translation>Es gibt Aufträge dieses Kunden.</translation>
  </message>
  <message>
   <source>There is a bin {code} already. Nothing was changed.</source>
   <translation>Es gibt schon einen Lagerplatz {code}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>There is a note about this customer.</source>
   <translation>Es gibt eine Notiz zu diesem Kunden.</translation>
  </message>
  <message>
   <source>There is a person {name} already. Nothing was changed.</source>
   <translation>Es gibt schon eine Person {name}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>There is a supplier {name} already. Nothing was changed.</source>
   <translation>Einen Lieferanten {name} gibt es schon. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>There is a view “{name}” already. Nothing was saved.</source>
   <translation>Eine Ansicht „{name}“ gibt es schon. Es wurde nichts gespeichert.</translation>
  </message>
  <message>
   <source>There is an order {number} already. Nothing was taken.</source>
   <translation>Einen Auftrag {number} gibt es schon. Es wurde nichts erfasst.</translation>
  </message>
  <message>
   <source>There is no bin {code} here.</source>
   <translation>Hier gibt es keinen Lagerplatz {code}.</translation>
  </message>
  <message>
   <source>There is no bin {value!r} there. Nothing was changed.</source>
   <translation>Dort gibt es keinen Lagerplatz {value!r}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>There is no channel yet: import its orders first.</source>
   <translation>Es gibt noch keinen Kanal: Importieren Sie zuerst seine Aufträge.</translation>
  </message>
  <message>
   <source>There is no channel {name!r}.</source>
   <translation>Einen Kanal {name!r} gibt es nicht.</translation>
  </message>
  <message>
   <source>There is no column {name}. Nothing was written.</source>
   <translation>Eine Spalte {name} gibt es nicht. Es wurde nichts geschrieben.</translation>
  </message>
  <message>
   <source>There is no database {database} on the server of {where}.</source>
   <translation>Auf dem Server von {where} gibt es keine Datenbank {database}.</translation>
  </message>
  <message>
   <source>There is no field {field}.</source>
   <translation>Ein Feld {field} gibt es nicht.</translation>
  </message>
  <message>
   <source>There is no file {shown}. Nothing was imported.</source>
   <translation>Die Datei {shown} gibt es nicht. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>There is no import {batch}. Nothing was changed.</source>
   <translation>Einen Import {batch} gibt es nicht. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>There is no label sheet {name!a}; nothing was printed.</source>
   <translation>Es gibt keinen Etikettenbogen {name!a}; nichts wurde gedruckt.</translation>
  </message>
  <message>
   <source>There is no layout {layout}.</source>
   <translation>Ein Layout {layout} gibt es nicht.</translation>
  </message>
  <message>
   <source>There is no location yet: import stock first.</source>
   <translation>Es gibt noch keinen Standort: importieren Sie zuerst Bestand.</translation>
  </message>
  <message>
   <source>There is no location {value!r}. Nothing was changed.</source>
   <translation>Einen Standort {value!r} gibt es nicht. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>There is no location “{name}”</source>
   <translation>Einen Standort „{name}“ gibt es nicht</translation>
  </message>
  <message>
   <source>There is no order to put aside. Scan one first.</source>
   <translation>Es gibt keinen Auftrag zum Parken. Zuerst einen scannen.</translation>
  </message>
  <message>
   <source>There is no order {value!r}.</source>
   <translation>Einen Auftrag {value!r} gibt es nicht.</translation>
  </message>
  <message>
   <source>There is no parcel {parcel_id}.</source>
   <translation>Ein Paket {parcel_id} gibt es nicht.</translation>
  </message>
  <message>
   <source>There is no print job {job_id}.</source>
   <translation>Einen Druckauftrag {job_id} gibt es nicht.</translation>
  </message>
  <message>
   <source>There is no product {code}.</source>
   <translation>Es gibt keinen Artikel {code}.</translation>
  </message>
  <message>
   <source>There is no product {sku}. Nothing was changed.</source>
   <translation>Ein Produkt {sku} gibt es nicht. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>There is no product {value!r}.</source>
   <translation>Es gibt kein Produkt {value!r}.</translation>
  </message>
  <message>
   <source>There is no purchase order {value!r}. Nothing was changed.</source>
   <translation>Eine Bestellung {value!r} gibt es nicht. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>There is no role {role!r}. Nothing was changed.</source>
   <translation>Es gibt keine Rolle {role!r}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>There is no scan to take back</source>
   <translation>Es gibt keinen Scan zum Zurücknehmen</translation>
  </message>
  <message>
   <source>There is no scan to take back.</source>
   <translation>Es gibt keinen Scan zum Zurücknehmen.</translation>
  </message>
  <message>
   <source>There is no second screen</source>
   <translation>Es gibt keinen zweiten Bildschirm</translation>
  </message>
  <message>
   <source>There is no setting {key!r}. Nothing was changed.</source>
   <translation>Eine Einstellung {key!r} gibt es nicht. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>There is no shipment {shipment_id}.</source>
   <translation>Eine Sendung {shipment_id} gibt es nicht.</translation>
  </message>
  <message>
   <source>There is no shop yet at {where}.</source>
   <translation>Unter {where} gibt es noch keinen Shop.</translation>
  </message>
  <message>
   <source>There is no such bin. Nothing was changed.</source>
   <translation>Diesen Lagerplatz gibt es nicht. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>There is no such bin. Nothing was printed.</source>
   <translation>Diesen Lagerplatz gibt es nicht. Nichts wurde gedruckt.</translation>
  </message>
  <message>
   <source>There is no such channel. Nothing was changed.</source>
   <translation>Diesen Kanal gibt es nicht. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>There is no such count. Nothing was changed.</source>
   <translation>Diese Zählung gibt es nicht. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>There is no such job.</source>
   <translation>Einen solchen Vorgang gibt es nicht.</translation>
  </message>
  <message>
   <source>There is no such location. Nothing was changed.</source>
   <translation>Einen solchen Standort gibt es nicht. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>There is no such lot. Nothing was changed.</source>
   <translation>Diese Charge gibt es nicht. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>There is no such note. Nothing was changed.</source>
   <translation>Eine solche Notiz gibt es nicht. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>There is no such order or location. Nothing was changed.</source>
   <translation>Diesen Auftrag oder Standort gibt es nicht. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>There is no such order. Nothing was changed.</source>
   <translation>Einen solchen Auftrag gibt es nicht. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>There is no such person, or no PIN. Nothing was changed.</source>
   <translation>Diese Person gibt es nicht, oder sie hat keine PIN. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>There is no such product or location. Nothing was changed.</source>
   <translation>Ein solches Produkt oder einen solchen Standort gibt es nicht. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>There is no such product.</source>
   <translation>Einen solchen Artikel gibt es nicht.</translation>
  </message>
  <message>
   <source>There is no such product. Nothing was changed.</source>
   <translation>Einen solchen Artikel gibt es nicht. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>There is no such product. Nothing was taken.</source>
   <translation>Ein solches Produkt gibt es nicht. Es wurde nichts erfasst.</translation>
  </message>
  <message>
   <source>There is no such purchase order. Nothing was changed.</source>
   <translation>Eine solche Bestellung gibt es nicht. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>There is no such purchase order. Nothing was printed.</source>
   <translation>Diese Bestellung gibt es nicht. Nichts wurde gedruckt.</translation>
  </message>
  <message>
   <source>There is no such receipt.</source>
   <translation>Diesen Wareneingang gibt es nicht.</translation>
  </message>
  <message>
   <source>There is no such receipt. Nothing was changed.</source>
   <translation>Einen solchen Eingang gibt es nicht. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>There is no such supplier or location. Nothing was changed.</source>
   <translation>Einen solchen Lieferanten oder Standort gibt es nicht. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>There is no such supplier. Nothing was changed.</source>
   <translation>Einen solchen Lieferanten gibt es nicht. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>There is no such transfer. Nothing was changed.</source>
   <translation>Diese Umlagerung gibt es nicht. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>There is no supplier {value!r}. Nothing was changed.</source>
   <translation>Einen Lieferanten {value!r} gibt es nicht. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>There is no symbology {name!a}. Nothing was printed.</source>
   <translation>Es gibt keine Symbologie {name!a}. Nichts wurde gedruckt.</translation>
  </message>
  <message>
   <source>There is no text for {symbology}; nothing was printed.</source>
   <translation>Für {symbology} fehlt der Text; es wurde nichts gedruckt.</translation>
  </message>
  <message>
   <source>There is no time zone {value}. Nothing was changed.</source>
   <translation>Eine Zeitzone {value} gibt es nicht. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>There is no transfer {number}. Nothing was changed.</source>
   <translation>Es gibt keine Umlagerung {number}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>There is nothing of that kind on its way.</source>
   <translation>Nichts dergleichen ist unterwegs.</translation>
  </message>
  <message>
   <source>There is nothing to do again</source>
   <translation>Es gibt nichts zu wiederholen</translation>
  </message>
  <message>
   <source>There is nothing to look at yet.</source>
   <translation>Noch gibt es nichts anzusehen.</translation>
  </message>
  <message>
   <source>There is nothing to look for in it.</source>
   <translation>Darin ist nichts, wonach gesucht werden könnte.</translation>
  </message>
  <message>
   <source>There is nothing to take back. Nothing was changed.</source>
   <translation>Es gibt nichts zurückzunehmen. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>There is nothing to undo</source>
   <translation>Es gibt nichts rückgängig zu machen</translation>
  </message>
  <message>
   <source>There is nothing to undo: everything has moved on, or is undone already.</source>
   <translation>Es gibt nichts rückgängig zu machen: Alles ist schon weiter oder bereits rückgängig gemacht.</translation>
  </message>
  <message>
   <source>There is only one location.</source>
   <translation>Es gibt nur einen Standort.</translation>
  </message>
  <message>
   <source>There is stock in it.</source>
   <translation>Dort liegt Bestand.</translation>
  </message>
  <message>
   <source>There is stock of it.</source>
   <translation>Davon gibt es Bestand.</translation>
  </message>
  <message>
   <source>These are not with the customer</source>
   <translation>Diese sind nicht beim Kunden</translation>
  </message>
  <message>
   <source>These could not be drawn: {orders}.</source>
   <translation>Diese ließen sich nicht zeichnen: {orders}.</translation>
  </message>
  <message>
   <source>These opening hours cannot be read. Nothing was changed.</source>
   <translation>Diese Öffnungszeiten sind nicht lesbar. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>These rows are left out, the others go in</source>
   <translation>Diese Zeilen werden ausgelassen, die anderen importiert</translation>
  </message>
  <message>
   <source>These serial numbers are not here, in a box or named twice: {codes}. Nothing was changed.</source>
   <translation>Diese Seriennummern sind nicht hier, in einem Paket oder doppelt genannt: {codes}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>These serial numbers did not leave with this order line, or are named twice: {codes}. Nothing was changed.</source>
   <translation>Diese Seriennummern gingen nicht mit dieser Position hinaus oder sind doppelt genannt: {codes}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>These units left by their serial numbers: scan the number of each.</source>
   <translation>Diese Stücke gingen mit ihrer Seriennummer hinaus: die Nummer jedes Stücks scannen.</translation>
  </message>
  <message>
   <source>They come with the orders that you import or take.
A file of customers can be imported by itself.</source>
   <translation>Sie kommen mit importierten oder erfassten Aufträgen.
Eine Kundendatei kann auch für sich importiert werden.</translation>
  </message>
  <message>
   <source>They may be one order twice</source>
   <translation>Vielleicht ist es zweimal derselbe Auftrag</translation>
  </message>
  <message>
   <source>Third party</source>
   <translation>Dienstleister</translation>
  </message>
  <message>
   <source>This PC</source>
   <translation>Dieser PC</translation>
  </message>
  <message>
   <source>This PC works as it did. {fix} Then make it under another name.</source>
   <translation>Dieser PC arbeitet wie bisher. {fix} Dann unter einem anderen Namen anlegen.</translation>
  </message>
  <message>
   <source>This PC's shop came along; every table was counted and compared.</source>
   <translation>Der Shop dieses PCs kam mit; jede Tabelle wurde gezählt und verglichen.</translation>
  </message>
  <message>
   <source>This PostgreSQL server has not got the extension {extension}, which search needs. Nothing was changed.</source>
   <translation>Diesem PostgreSQL-Server fehlt die Erweiterung {extension}, die die Suche benötigt. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>This address is not kept any more. Nothing was changed.</source>
   <translation>Diese Adresse wird nicht mehr geführt. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>This bin now</source>
   <translation>Jetzt dieser Lagerplatz</translation>
  </message>
  <message>
   <source>This code is longer than {n} characters. Nothing was done with it.</source>
   <translation>Dieser Code ist länger als {n} Zeichen. Damit wurde nichts gemacht.</translation>
  </message>
  <message>
   <source>This code of {scanned} counts {units}; only {missing} are missing. Scan single units instead.</source>
   <translation>Dieser Code von {scanned} zählt {units}; es fehlen nur {missing}. Einzelne Stück scannen.</translation>
  </message>
  <message>
   <source>This computer has no keyring that encrypts</source>
   <translation>Dieser Computer hat keinen Schlüsselbund, der verschlüsselt</translation>
  </message>
  <message>
   <source>This could not be checked: {why}.</source>
   <translation>Dies konnte nicht geprüft werden: {why}.</translation>
  </message>
  <message>
   <source>This customer is linked to another one already. Nothing was changed.</source>
   <translation>Dieser Kunde ist schon mit einem anderen verknüpft. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>This customer is not there any more</source>
   <translation>Diesen Kunden gibt es nicht mehr</translation>
  </message>
  <message>
   <source>This customer is not there any more.</source>
   <translation>Diesen Kunden gibt es nicht mehr.</translation>
  </message>
  <message>
   <source>This customer is not there any more. Nothing was changed.</source>
   <translation>Diesen Kunden gibt es nicht mehr. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>This customer is not there any more. Nothing was taken.</source>
   <translation>Diesen Kunden gibt es nicht mehr. Es wurde nichts erfasst.</translation>
  </message>
  <message>
   <source>This customer stands twice in this file; the first row was taken.</source>
   <translation>Dieser Kunde steht zweimal in dieser Datei; die erste Zeile wurde übernommen.</translation>
  </message>
  <message>
   <source>This did not work, for a reason that nobody foresaw; it was logged.</source>
   <translation>Dies hat aus unvorhergesehenem Grund nicht funktioniert; es wurde protokolliert.</translation>
  </message>
  <message>
   <source>This file is no picture that can be shown.</source>
   <translation>Diese Datei ist kein Bild, das gezeigt werden kann.</translation>
  </message>
  <message>
   <source>This form is too large to be kept as a draft. Save it soon.</source>
   <translation>Dieses Formular ist zu groß, um als Entwurf zu bleiben. Bald speichern.</translation>
  </message>
  <message>
   <source>This import was undone at another place while it was under way. The rest was not written.</source>
   <translation>Dieser Import wurde während der Ausführung an anderer Stelle rückgängig gemacht. Der Rest wurde nicht geschrieben.</translation>
  </message>
  <message>
   <source>This is neither a PNG nor a JPEG picture. Nothing was changed.</source>
   <translation>Dies ist weder ein PNG- noch ein JPEG-Bild. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>This is no badge of a person here.</source>
   <translation>Das ist kein Ausweis einer Person von hier.</translation>
  </message>
  <message>
   <source>This is no picture that can be read. Nothing was changed.</source>
   <translation>Das ist kein Bild, das gelesen werden kann. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>This is not a PDF that can be shown.</source>
   <translation>Dies ist kein anzeigbares PDF.</translation>
  </message>
  <message>
   <source>This is not the address of a PostgreSQL database.</source>
   <translation>Dies ist nicht die Adresse einer PostgreSQL-Datenbank.</translation>
  </message>
  <message>
   <source>This is not the address of a PostgreSQL server.</source>
   <translation>Dies ist nicht die Adresse eines PostgreSQL-Servers.</translation>
  </message>
  <message>
   <source>This is the last owner of the shop. Nothing was changed.</source>
   <translation>Das ist der letzte Inhaber des Geschäfts. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>This is the right PIN.</source>
   <translation>Das ist die richtige PIN.</translation>
  </message>
  <message>
   <source>This login may not add the extension {extension} to the database, which search needs. Nothing was changed.</source>
   <translation>Dieser Login darf der Datenbank die Erweiterung {extension}, die die Suche benötigt, nicht hinzufügen. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>This login may upgrade it. Close the program on every other station first.</source>
   <translation>Dieser Login darf das Upgrade ausführen. Zuerst das Programm an allen anderen Stationen schließen.</translation>
  </message>
  <message>
   <source>This month</source>
   <translation>Dieser Monat</translation>
  </message>
  <message>
   <source>This order</source>
   <translation>Dieser Auftrag</translation>
  </message>
  <message>
   <source>This order costs more than can be booked. Nothing was taken.</source>
   <translation>Dieser Auftrag kostet mehr, als gebucht werden kann. Es wurde nichts erfasst.</translation>
  </message>
  <message>
   <source>This order is not there any more</source>
   <translation>Diesen Auftrag gibt es nicht mehr</translation>
  </message>
  <message>
   <source>This order is not there any more. Put its items back.</source>
   <translation>Diesen Auftrag gibt es nicht mehr. Die Artikel zurücklegen.</translation>
  </message>
  <message>
   <source>This person does not work here. Nothing was printed.</source>
   <translation>Diese Person arbeitet nicht hier. Es wurde nichts gedruckt.</translation>
  </message>
  <message>
   <source>This place of work is “{station}”, at {title}.</source>
   <translation>Dieser Arbeitsplatz ist „{station}“, bei {title}.</translation>
  </message>
  <message>
   <source>This product</source>
   <translation>Dieses Produkt</translation>
  </message>
  <message>
   <source>This product has no lots and no serial numbers.</source>
   <translation>Dieses Produkt hat keine Chargen und keine Seriennummern.</translation>
  </message>
  <message>
   <source>This product has no lots.</source>
   <translation>Dieses Produkt hat keine Chargen.</translation>
  </message>
  <message>
   <source>This product has no such lot. Nothing was changed.</source>
   <translation>Dieser Artikel hat keine solche Charge. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>This product in Inventory</source>
   <translation>Dieses Produkt im Bestand</translation>
  </message>
  <message>
   <source>This record is a customer of its own again</source>
   <translation>Dieser Datensatz ist wieder ein eigener Kunde</translation>
  </message>
  <message>
   <source>This record is linked to {name}.</source>
   <translation>Dieser Datensatz ist mit {name} verknüpft.</translation>
  </message>
  <message>
   <source>This shop has a station “{name}”. Join under its name only if this PC takes its place: two PCs cannot be open under one name.</source>
   <translation>Dieser Shop hat eine Station „{name}“. Unter ihrem Namen nur beitreten, wenn dieser PC sie ersetzt: Zwei PCs können nicht unter einem Namen geöffnet sein.</translation>
  </message>
  <message>
   <source>This shop has no station {station!r}.</source>
   <translation>Dieser Shop hat keine Station {station!r}.</translation>
  </message>
  <message>
   <source>This station gets a login of its own, which may do its work and no more.</source>
   <translation>Diese Station erhält einen eigenen Login, der ihre Arbeit erlaubt und nicht mehr.</translation>
  </message>
  <message>
   <source>This station has no location</source>
   <translation>Diese Station hat keinen Standort</translation>
  </message>
  <message>
   <source>This very unit was scanned already.</source>
   <translation>Genau dieses Stück wurde schon gescannt.</translation>
  </message>
  <message>
   <source>This view is not shared. Nothing was changed.</source>
   <translation>Diese Ansicht ist nicht geteilt. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>This view is not there any more. Nothing was saved.</source>
   <translation>Diese Ansicht gibt es nicht mehr. Es wurde nichts gespeichert.</translation>
  </message>
  <message>
   <source>This was counted again meanwhile. Nothing was taken back.</source>
   <translation>Das wurde inzwischen noch einmal gezählt. Nichts wurde zurückgenommen.</translation>
  </message>
  <message>
   <source>This window stands on its screen</source>
   <translation>Dieses Fenster steht auf ihrem Bildschirm</translation>
  </message>
  <message>
   <source>Three letters, as EUR.</source>
   <translation>Drei Buchstaben, wie EUR.</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Schwelle</translation>
  </message>
  <message>
   <source>Thrown away</source>
   <translation>Weggeworfen</translation>
  </message>
  <message>
   <source>Thrown away or kept</source>
   <translation>Weggeworfen oder behalten</translation>
  </message>
  <message>
   <source>Tibetan</source>
   <translation>Tibetisch</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Zeitzone</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Timeline entries</source>
   <translation>Verlaufseinträge</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>To</source>
   <translation>An</translation>
  </message>
  <message>
   <source>To be looked at</source>
   <translation>Zu prüfen</translation>
  </message>
  <message>
   <source>To be sent</source>
   <translation>Zu senden</translation>
  </message>
  <message>
   <source>To begin</source>
   <translation>Zu beginnen</translation>
  </message>
  <message>
   <source>To buy</source>
   <translation>Kaufen</translation>
  </message>
  <message>
   <source>To change people:</source>
   <translation>Um Personen zu ändern:</translation>
  </message>
  <message>
   <source>To order</source>
   <translation>Zu bestellen</translation>
  </message>
  <message>
   <source>To pack</source>
   <translation>Zu packen</translation>
  </message>
  <message>
   <source>To pick</source>
   <translation>Zu picken</translation>
  </message>
  <message>
   <source>To release</source>
   <translation>Freizugeben</translation>
  </message>
  <message>
   <source>To route</source>
   <translation>Zuzuordnen</translation>
  </message>
  <message>
   <source>To send</source>
   <translation>Zu senden</translation>
  </message>
  <message>
   <source>To ship</source>
   <translation>Zu versenden</translation>
  </message>
  <message>
   <source>To store</source>
   <translation>Zu speichern</translation>
  </message>
  <message>
   <source>To take {n}: type {n}, then scan again.</source>
   <translation>Um {n} anzunehmen: {n} tippen, dann noch einmal scannen.</translation>
  </message>
  <message>
   <source>To the list</source>
   <translation>Zur Liste</translation>
  </message>
  <message>
   <source>To the products</source>
   <translation>Zu den Produkten</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Today and 2 days more</source>
   <translation>Heute und 2 weitere Tage</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Morgen</translation>
  </message>
  <message>
   <source>Too late</source>
   <translation>Zu spät</translation>
  </message>
  <message>
   <source>Too many</source>
   <translation>Zu viel</translation>
  </message>
  <message>
   <source>Too much was scanned</source>
   <translation>Zu viel gescannt</translation>
  </message>
  <message>
   <source>Topics</source>
   <translation>Themen</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Summe</translation>
  </message>
  <message>
   <source>Total of the line</source>
   <translation>Summe der Position</translation>
  </message>
  <message>
   <source>Total of the order</source>
   <translation>Summe des Auftrags</translation>
  </message>
  <message numerus="yes">
   <source>Total without {n} lines</source>
   <translation>
    <numerusform>Summe ohne {n} Position</numerusform>
    <numerusform>Summe ohne {n} Positionen</numerusform>
   </translation>
  </message>
  <message>
   <source>Total {amount}</source>
   <translation>Summe {amount}</translation>
  </message>
  <message>
   <source>Total {before} → {amount}</source>
   <translation>Summe {before} → {amount}</translation>
  </message>
  <message>
   <source>Total {total}</source>
   <translation>Summe {total}</translation>
  </message>
  <message>
   <source>Town</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Tracking</source>
   <translation>Sendungsnummer</translation>
  </message>
  <message>
   <source>Transfer</source>
   <translation>Umlagerung</translation>
  </message>
  <message>
   <source>Transfer {number}</source>
   <translation>Umlagerung {number}</translation>
  </message>
  <message>
   <source>Transferred</source>
   <translation>Umgelagert</translation>
  </message>
  <message>
   <source>Transfers</source>
   <translation>Umlagerungen</translation>
  </message>
  <message>
   <source>True size</source>
   <translation>Echte Größe</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>In einem Moment erneut versuchen.</translation>
  </message>
  <message>
   <source>Try again in a moment. If it stays so, whoever looks after the server finds out what keeps it.</source>
   <translation>Gleich erneut versuchen. Bleibt es so, findet die Serverbetreuung heraus, was sie aufhält.</translation>
  </message>
  <message>
   <source>Try again once it is back; it is being tried all the time.</source>
   <translation>Erneut versuchen, sobald sie wieder da ist; es wird laufend versucht.</translation>
  </message>
  <message>
   <source>Try again. If it stays like this, send the log.</source>
   <translation>Erneut versuchen. Falls es so bleibt, das Protokoll einsenden.</translation>
  </message>
  <message>
   <source>Try again. If it stays so, look for a window of Stationmaster on this computer that does not answer, and end it.</source>
   <translation>Erneut versuchen. Falls es so bleibt, auf diesem Computer nach einem Stationmaster-Fenster suchen, das nicht reagiert, und es beenden.</translation>
  </message>
  <message>
   <source>Try again: the same step is never done twice.</source>
   <translation>Erneut versuchen: Derselbe Schritt wird nie zweimal ausgeführt.</translation>
  </message>
  <message>
   <source>Try again; if it stays like this, run: stationmaster doctor</source>
   <translation>Erneut versuchen; falls es so bleibt, ausführen: stationmaster doctor</translation>
  </message>
  <message>
   <source>Try the demo shop</source>
   <translation>Demo-Shop ausprobieren</translation>
  </message>
  <message>
   <source>Trying again</source>
   <translation>Wird erneut versucht</translation>
  </message>
  <message>
   <source>Two letters, as DE.</source>
   <translation>Zwei Buchstaben, wie DE.</translation>
  </message>
  <message>
   <source>Type a code</source>
   <translation>Code tippen</translation>
  </message>
  <message>
   <source>Type a code, or 12 x code</source>
   <translation>Code tippen oder 12 x Code</translation>
  </message>
  <message>
   <source>Type a command, a place, or an order</source>
   <translation>Befehl, Bereich oder Auftrag eingeben</translation>
  </message>
  <message>
   <source>Type a number</source>
   <translation>Eine Zahl tippen</translation>
  </message>
  <message>
   <source>Type it again</source>
   <translation>Erneut eingeben</translation>
  </message>
  <message>
   <source>Type it again, or have it replaced by whoever looks after the server.</source>
   <translation>Erneut eingeben oder von der Serverbetreuung ersetzen lassen.</translation>
  </message>
  <message>
   <source>Type it as 2026-12-24 or 24.12.2026; +9 is in nine days.</source>
   <translation>Tippen Sie 2026-12-24 oder 24.12.2026; +9 ist in neun Tagen.</translation>
  </message>
  <message>
   <source>Type it.</source>
   <translation>Passwort eingeben.</translation>
  </message>
  <message>
   <source>Type or scan a bin</source>
   <translation>Platz tippen oder scannen</translation>
  </message>
  <message>
   <source>Type or scan a product, or 12 x product</source>
   <translation>Produkt tippen oder scannen, auch 12 x Produkt</translation>
  </message>
  <message>
   <source>Type with the keyboard.</source>
   <translation>Mit der Tastatur eingeben.</translation>
  </message>
  <message>
   <source>Type your name, or scan your badge.</source>
   <translation>Geben Sie Ihren Namen ein oder scannen Sie Ihren Ausweis.</translation>
  </message>
  <message>
   <source>Typed</source>
   <translation>Getippt</translation>
  </message>
  <message>
   <source>Unchanged</source>
   <translation>Unverändert</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>In Arbeit</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo it again to go on: what is undone stays so.</source>
   <translation>Erneut rückgängig machen, um fortzufahren: Rückgängig Gemachtes bleibt so.</translation>
  </message>
  <message>
   <source>Undo its last scan at a packing station first.</source>
   <translation>Zuerst den letzten Scan an einer Packstation zurücknehmen.</translation>
  </message>
  <message>
   <source>Undo now</source>
   <translation>Jetzt rückgängig</translation>
  </message>
  <message>
   <source>Undo scan</source>
   <translation>Scan zurück</translation>
  </message>
  <message>
   <source>Undo that first.</source>
   <translation>Dies zuerst rückgängig machen.</translation>
  </message>
  <message>
   <source>Undo the import of {file}</source>
   <translation>Import von {file} rückgängig machen</translation>
  </message>
  <message>
   <source>Undo this import</source>
   <translation>Import rückgängig</translation>
  </message>
  <message>
   <source>Undo {n} changes</source>
   <translation>{n} Änderungen rückgängig</translation>
  </message>
  <message>
   <source>Undo: {what}</source>
   <translation>Rückgängig: {what}</translation>
  </message>
  <message>
   <source>Undoing</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undoing {file}</source>
   <translation>Import rückgängig: {file}</translation>
  </message>
  <message>
   <source>Undoing: {what}</source>
   <translation>Rückgängig läuft: {what}</translation>
  </message>
  <message>
   <source>Undone</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undone in part</source>
   <translation>Teils rückgängig</translation>
  </message>
  <message>
   <source>Undone: {file}</source>
   <translation>Rückgängig: {file}</translation>
  </message>
  <message>
   <source>Undone: {file}, but {n} left as they are</source>
   <translation>Rückgängig: {file}, aber {n} unverändert belassen</translation>
  </message>
  <message>
   <source>Units</source>
   <translation>Stück</translation>
  </message>
  <message>
   <source>Units came or went without an order</source>
   <translation>Stücke kamen oder gingen ohne Auftrag</translation>
  </message>
  <message>
   <source>Units in a pack</source>
   <translation>Stück je Gebinde</translation>
  </message>
  <message>
   <source>Units it never gets</source>
   <translation>Stück, die er nie bekommt</translation>
  </message>
  <message>
   <source>Units missing</source>
   <translation>Fehlende Stück</translation>
  </message>
  <message>
   <source>Units of a lot whose last day of sale is within 30 days</source>
   <translation>Stücke einer Charge, deren letzter Verkaufstag in 30 Tagen liegt</translation>
  </message>
  <message>
   <source>Units of it are being packed or held.</source>
   <translation>Stück davon werden gepackt oder zurückgehalten.</translation>
  </message>
  <message>
   <source>Units of several orders have the number {code}: open the order, then scan it</source>
   <translation>Stücke mehrerer Aufträge haben die Nummer {code}: den Auftrag öffnen, dann scannen</translation>
  </message>
  <message>
   <source>Units of the order: {before} → {after}</source>
   <translation>Stück des Auftrags: {before} → {after}</translation>
  </message>
  <message>
   <source>Units of this line left by their serial numbers: {codes}. Nothing was changed.</source>
   <translation>Stücke dieser Position gingen mit ihren Seriennummern hinaus: {codes}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Units of this parcel lie where nothing is sold from, or their lot is blocked. Nothing was shipped.</source>
   <translation>Stücke dieses Pakets liegen, wo nichts verkauft wird, oder ihre Charge ist gesperrt. Nichts wurde versandt.</translation>
  </message>
  <message>
   <source>Units of {code} go by their serial number. Nothing was changed.</source>
   <translation>Stücke von {code} gehen nach ihrer Seriennummer. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Units of {product}</source>
   <translation>Stück von {product}</translation>
  </message>
  <message>
   <source>Units of {product} in one kit</source>
   <translation>Stück von {product} in einem Set</translation>
  </message>
  <message>
   <source>Units of {product} into a new order</source>
   <translation>Stück von {product} in einen neuen Auftrag</translation>
  </message>
  <message>
   <source>Units of {product} that came back</source>
   <translation>Stück von {product}, die zurückkamen</translation>
  </message>
  <message>
   <source>Units of {scanned} go by their serial number: scan it. Nothing was counted. If it has none, count its bin first.</source>
   <translation>{scanned} wird nach Seriennummer gepackt: die Nummer scannen. Nichts wurde gezählt. Hat das Stück keine, zuerst seinen Lagerplatz zählen.</translation>
  </message>
  <message>
   <source>Units on hand</source>
   <translation>Stück im Bestand</translation>
  </message>
  <message>
   <source>Units only</source>
   <translation>Nur Stückzahl</translation>
  </message>
  <message>
   <source>Units returned</source>
   <translation>Zurückgesandte Stück</translation>
  </message>
  <message>
   <source>Units that a channel never gets</source>
   <translation>Stück, die ein Kanal nie bekommt</translation>
  </message>
  <message>
   <source>Units that are not sold</source>
   <translation>Stück, die nicht verkauft werden</translation>
  </message>
  <message>
   <source>Units that are wrongly held</source>
   <translation>Stücke, die zu Unrecht gesperrt sind</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Entsperren</translation>
  </message>
  <message>
   <source>Unlock as {name}</source>
   <translation>Entsperren als {name}</translation>
  </message>
  <message>
   <source>Up and down</source>
   <translation>Auf und ab</translation>
  </message>
  <message>
   <source>Up to</source>
   <translation>Bis</translation>
  </message>
  <message>
   <source>Up to here a difference is posted at once, with nobody's approval. The whole shop's.</source>
   <translation>Bis hierher wird eine Abweichung sofort gebucht, ohne Freigabe. Gilt für den ganzen Betrieb.</translation>
  </message>
  <message>
   <source>Update the program on this PC, then test again.</source>
   <translation>Das Programm auf diesem PC aktualisieren, dann erneut testen.</translation>
  </message>
  <message>
   <source>Update this program first.</source>
   <translation>Zuerst dieses Programm aktualisieren.</translation>
  </message>
  <message numerus="yes">
   <source>Update {n} customers</source>
   <translation>
    <numerusform>{n} Kunden aktualisieren</numerusform>
    <numerusform>{n} Kunden aktualisieren</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Update {n} locations</source>
   <translation>
    <numerusform>{n} Standort aktualisieren</numerusform>
    <numerusform>{n} Standorte aktualisieren</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Update {n} orders</source>
   <translation>
    <numerusform>{n} Auftrag aktualisieren</numerusform>
    <numerusform>{n} Aufträge aktualisieren</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Update {n} products</source>
   <translation>
    <numerusform>{n} Produkt aktualisieren</numerusform>
    <numerusform>{n} Produkte aktualisieren</numerusform>
   </translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>Geändert</translation>
  </message>
  <message>
   <source>Updates by SKU, letter for letter; an empty cell changes nothing</source>
   <translation>Aktualisiert nach SKU, Zeichen für Zeichen; eine leere Zelle ändert nichts</translation>
  </message>
  <message>
   <source>Updates by code; an empty cell changes nothing</source>
   <translation>Aktualisiert nach Code; eine leere Zelle ändert nichts</translation>
  </message>
  <message>
   <source>Updates by e-mail, else by phone; an empty cell changes nothing</source>
   <translation>Aktualisiert nach E-Mail, sonst nach Telefon; eine leere Zelle ändert nichts</translation>
  </message>
  <message>
   <source>Updates by order number within one shop</source>
   <translation>Aktualisiert nach Auftragsnummer innerhalb eines Shops</translation>
  </message>
  <message>
   <source>Upgrade it</source>
   <translation>Upgrade ausführen</translation>
  </message>
  <message>
   <source>Upsell</source>
   <translation>Upsell</translation>
  </message>
  <message>
   <source>Upsell hold lifted</source>
   <translation>Upsell-Sperre aufgehoben</translation>
  </message>
  <message>
   <source>Use 1 to {most_station} letters, such as: Packing 1</source>
   <translation>1 bis {most_station} Buchstaben verwenden, etwa: Packing 1</translation>
  </message>
  <message>
   <source>Use a name such as Europe/Berlin or America/New_York.</source>
   <translation>Verwenden Sie einen Namen wie Europe/Berlin oder America/New_York.</translation>
  </message>
  <message>
   <source>Use a shared database</source>
   <translation>Gemeinsame Datenbank verwenden</translation>
  </message>
  <message>
   <source>Use a shorter code.</source>
   <translation>Einen kürzeren Code verwenden.</translation>
  </message>
  <message>
   <source>Use a shorter one.</source>
   <translation>Einen kürzeren verwenden.</translation>
  </message>
  <message>
   <source>Use a smaller discount.</source>
   <translation>Einen kleineren Rabatt verwenden.</translation>
  </message>
  <message>
   <source>Use a whole number from {least} to {most}.</source>
   <translation>Verwenden Sie eine ganze Zahl von {least} bis {most}.</translation>
  </message>
  <message>
   <source>Use a whole number that is not below zero.</source>
   <translation>Eine ganze Zahl ab null verwenden.</translation>
  </message>
  <message>
   <source>Use a word or a few, without commas.</source>
   <translation>Ein Wort oder wenige Wörter verwenden, ohne Kommas.</translation>
  </message>
  <message>
   <source>Use again</source>
   <translation>Wieder nutzen</translation>
  </message>
  <message>
   <source>Use its code, as it stands on its label.</source>
   <translation>Nehmen Sie seinen Code, wie er auf dem Etikett steht.</translation>
  </message>
  <message>
   <source>Use its code, as it stands on the goods.</source>
   <translation>Nehmen Sie ihren Code, wie er auf der Ware steht.</translation>
  </message>
  <message>
   <source>Use its three letters: EUR, USD</source>
   <translation>Die drei Buchstaben verwenden: EUR, USD</translation>
  </message>
  <message>
   <source>Use its two letters, such as DE or US.</source>
   <translation>Die zwei Buchstaben verwenden, etwa DE oder US.</translation>
  </message>
  <message>
   <source>Use letters A to Z, digits and plain signs in the code.</source>
   <translation>Im Code Buchstaben A bis Z, Ziffern und einfache Zeichen verwenden.</translation>
  </message>
  <message>
   <source>Use one of: auto, {names}.</source>
   <translation>Eines hiervon verwenden: auto, {names}.</translation>
  </message>
  <message>
   <source>Use one of: {kinds}.</source>
   <translation>Eines hiervon verwenden: {kinds}.</translation>
  </message>
  <message>
   <source>Use one of: {layouts}.</source>
   <translation>Eines hiervon verwenden: {layouts}.</translation>
  </message>
  <message>
   <source>Use one of: {names}.</source>
   <translation>Eines hiervon verwenden: {names}.</translation>
  </message>
  <message>
   <source>Use postgresql://ADMIN@HOST/DATABASE</source>
   <translation>postgresql://ADMIN@HOST/DATABASE verwenden</translation>
  </message>
  <message>
   <source>Use some of: {names}.</source>
   <translation>Einige hiervon verwenden: {names}.</translation>
  </message>
  <message>
   <source>Use the digits 0 to 9, without spaces.</source>
   <translation>Nehmen Sie die Ziffern 0 bis 9, ohne Leerzeichen.</translation>
  </message>
  <message>
   <source>Use the login of the server's administrator, or the one that made this database.</source>
   <translation>Den Login des Serveradministrators verwenden oder den, mit dem diese Datenbank angelegt wurde.</translation>
  </message>
  <message>
   <source>Use the login of the server's administrator.</source>
   <translation>Den Login des Serveradministrators verwenden.</translation>
  </message>
  <message>
   <source>Use the name that the certificate was made for, or have one made for this name.</source>
   <translation>Den Namen verwenden, auf den das Zertifikat lautet, oder eines auf diesen Namen ausstellen lassen.</translation>
  </message>
  <message>
   <source>Use this name</source>
   <translation>Diesen Namen verwenden</translation>
  </message>
  <message>
   <source>Use up to {most_name} small letters, digits and _, with a letter first, such as: shop</source>
   <translation>Bis zu {most_name} Kleinbuchstaben, Ziffern und _ verwenden, beginnend mit einem Buchstaben, etwa: shop</translation>
  </message>
  <message>
   <source>Use up to {n} characters in one line.</source>
   <translation>Verwenden Sie bis zu {n} Zeichen in einer Zeile.</translation>
  </message>
  <message>
   <source>Use up to {n} options, such as Size: M.</source>
   <translation>Verwenden Sie bis zu {n} Optionen, zum Beispiel Größe: M.</translation>
  </message>
  <message>
   <source>Use {least} to {most} characters.</source>
   <translation>Verwenden Sie {least} bis {most} Zeichen.</translation>
  </message>
  <message>
   <source>Use {least} to {most}.</source>
   <translation>{least} bis {most} verwenden.</translation>
  </message>
  <message>
   <source>Use: {known}</source>
   <translation>Möglich sind: {known}</translation>
  </message>
  <message>
   <source>Use: {names}.</source>
   <translation>Verwenden: {names}.</translation>
  </message>
  <message>
   <source>Used by us</source>
   <translation>Selbst verbraucht</translation>
  </message>
  <message>
   <source>Used once, never stored: the administrator's password</source>
   <translation>Einmal verwendet, nie gespeichert: das Administrator-Passwort</translation>
  </message>
  <message>
   <source>Usually it is {port}.</source>
   <translation>Üblich ist {port}.</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <source>Value of all {n} units</source>
   <translation>Wert aller {n} Stück</translation>
  </message>
  <message>
   <source>Value of the stock</source>
   <translation>Wert des Bestands</translation>
  </message>
  <message>
   <source>Value, refunds taken off</source>
   <translation>Wert, abzüglich Erstattungen</translation>
  </message>
  <message>
   <source>Value: {value}</source>
   <translation>Wert: {value}</translation>
  </message>
  <message>
   <source>Variable, grouped and external products, which are not kept themselves, left out</source>
   <translation>Ausgelassene variable, gruppierte und externe Produkte, die nicht selbst gelagert werden</translation>
  </message>
  <message>
   <source>Variant</source>
   <translation>Variante</translation>
  </message>
  <message>
   <source>Vendor</source>
   <translation>Hersteller</translation>
  </message>
  <message>
   <source>Vendor: nothing is sent from there</source>
   <translation>Lieferant: von dort wird nichts versendet</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>View “{name}” deleted</source>
   <translation>Ansicht „{name}“ gelöscht</translation>
  </message>
  <message>
   <source>View “{name}” hidden</source>
   <translation>Ansicht „{name}“ ausgeblendet</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Ansichten</translation>
  </message>
  <message>
   <source>Views of the orders</source>
   <translation>Ansichten der Aufträge</translation>
  </message>
  <message>
   <source>Views of the stock</source>
   <translation>Ansichten des Bestands</translation>
  </message>
  <message>
   <source>Voided</source>
   <translation>Annulliert</translation>
  </message>
  <message>
   <source>Volume of the sounds</source>
   <translation>Lautstärke der Töne</translation>
  </message>
  <message>
   <source>Wait a moment, then try again.</source>
   <translation>Einen Moment warten, dann erneut versuchen.</translation>
  </message>
  <message>
   <source>Wait for its end, or stop it first.</source>
   <translation>Das Ende abwarten oder zuerst anhalten.</translation>
  </message>
  <message>
   <source>Wait some seconds.</source>
   <translation>Einige Sekunden warten.</translation>
  </message>
  <message>
   <source>Wait until it is back, then try again.</source>
   <translation>Warten, bis er wieder da ist, dann erneut versuchen.</translation>
  </message>
  <message>
   <source>Wait until it is done, then try again.</source>
   <translation>Warten, bis es erledigt ist, dann erneut versuchen.</translation>
  </message>
  <message>
   <source>Wait until one of them has taken over, or name the server that takes changes.</source>
   <translation>Warten, bis einer übernommen hat, oder den Server nennen, der Änderungen annimmt.</translation>
  </message>
  <message>
   <source>Wait until the file is complete, then import it again: what is already in stays and is not doubled.</source>
   <translation>Warten, bis die Datei vollständig ist, dann erneut importieren: Bereits Importiertes bleibt und wird nicht verdoppelt.</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Wartend</translation>
  </message>
  <message>
   <source>Waiting for the database</source>
   <translation>Warten auf die Datenbank</translation>
  </message>
  <message>
   <source>Waits for a person</source>
   <translation>Wartet auf jemanden</translation>
  </message>
  <message>
   <source>Waits for stock</source>
   <translation>Wartet auf Bestand</translation>
  </message>
  <message>
   <source>Walk</source>
   <translation>Weg</translation>
  </message>
  <message>
   <source>Warehouse</source>
   <translation>Lager</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Gewicht</translation>
  </message>
  <message>
   <source>Weight in grams</source>
   <translation>Gewicht in Gramm</translation>
  </message>
  <message>
   <source>Weight, g</source>
   <translation>Gewicht, g</translation>
  </message>
  <message>
   <source>Welcome to Stationmaster</source>
   <translation>Willkommen bei Stationmaster</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>What a channel never gets of any product is set</source>
   <translation>Was ein Kanal von keinem Produkt bekommt, ist festgelegt</translation>
  </message>
  <message>
   <source>What a channel never gets of {code} is set</source>
   <translation>Was ein Kanal von {code} nie bekommt, ist gesetzt</translation>
  </message>
  <message>
   <source>What arrived is not what was sent (tables: {wrong}), so nothing was kept. This PC's shop is unchanged.</source>
   <translation>Angekommen ist nicht das, was gesendet wurde (Tabellen: {wrong}), daher wurde nichts behalten. Der Shop dieses PCs ist unverändert.</translation>
  </message>
  <message>
   <source>What badges are printed on</source>
   <translation>Worauf Ausweise gedruckt werden</translation>
  </message>
  <message>
   <source>What came along</source>
   <translation>Was mitkam</translation>
  </message>
  <message>
   <source>What came in by file, and how to undo it</source>
   <translation>Was per Datei kam, und wie es rückgängig wird</translation>
  </message>
  <message>
   <source>What came short and over, as a paper for the supplier</source>
   <translation>Was fehlt und was zu viel kam, als Papier für den Lieferanten</translation>
  </message>
  <message>
   <source>What can be had there</source>
   <translation>Was es dort gibt</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>Was sich ändert</translation>
  </message>
  <message>
   <source>What comes then</source>
   <translation>Was dann kommt</translation>
  </message>
  <message>
   <source>What falls to its reorder point is proposed here.
Inventory says at how many units that is: Levels.</source>
   <translation>Was auf seinen Meldebestand fällt, wird hier vorgeschlagen.
Bei wie viel Stück, sagt der Bestand: Mengen.</translation>
  </message>
  <message>
   <source>What fits</source>
   <translation>Was passt</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Was geschah</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>Was geschieht</translation>
  </message>
  <message>
   <source>What has not left would not be sent, and what is reserved would be free again.</source>
   <translation>Was noch nicht versandt ist, würde nicht gesendet, und Reserviertes würde wieder frei.</translation>
  </message>
  <message>
   <source>What is awaited</source>
   <translation>Was erwartet wird</translation>
  </message>
  <message>
   <source>What is on hand, by the moving average of its cost</source>
   <translation>Was da ist, zum gleitenden Durchschnitt seiner Kosten</translation>
  </message>
  <message>
   <source>What is on its way stays a place of its own. Nothing was changed.</source>
   <translation>Was unterwegs ist, bleibt ein eigener Ort. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>What is this place of work called?</source>
   <translation>Wie heißt dieser Arbeitsplatz?</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>Was nicht stimmt</translation>
  </message>
  <message>
   <source>What is wrong stands at each of them.</source>
   <translation>Was nicht stimmt, steht bei jedem.</translation>
  </message>
  <message>
   <source>What is wrong stands at each of them. Nothing was taken.</source>
   <translation>Was nicht stimmt, steht beim jeweiligen Feld. Es wurde nichts erfasst.</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Eigenschaft</translation>
  </message>
  <message>
   <source>What it is sorted and found by is made anew</source>
   <translation>Wonach sortiert und gesucht wird, wird neu angelegt</translation>
  </message>
  <message>
   <source>What lies in no bin is not counted in {number}. Nothing was changed.</source>
   <translation>Was auf keinem Lagerplatz liegt, wird in {number} nicht gezählt. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>What needs you</source>
   <translation>Was zu erledigen ist</translation>
  </message>
  <message>
   <source>What others see in the timeline. Used from the next start on; empty: {name}.</source>
   <translation>Was andere im Verlauf sehen. Gilt ab dem nächsten Start; leer: {name}.</translation>
  </message>
  <message>
   <source>What should be ordered</source>
   <translation>Was zu bestellen ist</translation>
  </message>
  <message>
   <source>What should be there</source>
   <translation>Was da sein müsste</translation>
  </message>
  <message>
   <source>What should have come by today stands here.</source>
   <translation>Was bis heute hätte kommen sollen, steht hier.</translation>
  </message>
  <message>
   <source>What stood in order {number} before is kept nowhere: {what}. Nothing was taken back.</source>
   <translation>Was vorher in Auftrag {number} stand, ist nirgends aufbewahrt: {what}. Es wurde nichts zurückgenommen.</translation>
  </message>
  <message>
   <source>What the customer is found by is made anew from the name.</source>
   <translation>Wonach der Kunde gefunden wird, wird aus dem Namen neu angelegt.</translation>
  </message>
  <message>
   <source>What the file says is what is there, for each SKU and location</source>
   <translation>Die Angabe der Datei gilt als vorhandener Bestand, je SKU und Standort</translation>
  </message>
  <message>
   <source>What the others should know about this order</source>
   <translation>Was andere über diesen Auftrag wissen sollten</translation>
  </message>
  <message>
   <source>What the product is found by is made anew from its title.</source>
   <translation>Wonach das Produkt gefunden wird, wird aus seiner Bezeichnung neu angelegt.</translation>
  </message>
  <message>
   <source>What the rows are</source>
   <translation>Was die Zeilen sind</translation>
  </message>
  <message>
   <source>What the undo leaves</source>
   <translation>Was unverändert bleibt</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Was zu tun ist</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Was gefunden wurde</translation>
  </message>
  <message>
   <source>What was imported, and undoing it</source>
   <translation>Was importiert wurde, und Rückgängig</translation>
  </message>
  <message>
   <source>What was made on the server by then can be joined: test the connection.</source>
   <translation>Dem bis dahin auf dem Server Angelegten kann beigetreten werden: Verbindung testen.</translation>
  </message>
  <message>
   <source>What was paid back elsewhere is told of all lines, or of none. Nothing was changed.</source>
   <translation>Was anderswo erstattet wurde, wird für alle Positionen angegeben oder für keine. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>What was paid is not known here; pay back in the shop.</source>
   <translation>Der bezahlte Betrag ist hier nicht bekannt; im Shop zurückzahlen.</translation>
  </message>
  <message>
   <source>What was pasted has {count} million characters; the limit is {limit} million. Nothing was imported.</source>
   <translation>Die eingefügten Daten haben {count} Millionen Zeichen; die Grenze liegt bei {limit} Millionen. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>What was received follows from the receipts, and the state from the lines.</source>
   <translation>Was eingegangen ist, folgt aus den Eingängen, der Status aus den Positionen.</translation>
  </message>
  <message>
   <source>What was scanned is not booked yet. After that, what is missing can be written off.</source>
   <translation>Was gescannt wurde, ist noch nicht gebucht. Danach kann ausgebucht werden, was fehlt.</translation>
  </message>
  <message>
   <source>What was set right</source>
   <translation>Was gerichtet wurde</translation>
  </message>
  <message>
   <source>What was set right here, the newest first</source>
   <translation>Was hier gerichtet wurde, das Neueste zuerst</translation>
  </message>
  <message>
   <source>What was typed here before is here again.</source>
   <translation>Was hier getippt wurde, ist wieder da.</translation>
  </message>
  <message>
   <source>What was written</source>
   <translation>Was geschrieben wurde</translation>
  </message>
  <message>
   <source>What will be written</source>
   <translation>Was geschrieben wird</translation>
  </message>
  <message>
   <source>What you can do</source>
   <translation>Was Sie tun können</translation>
  </message>
  <message>
   <source>What you need</source>
   <translation>Was nötig ist</translation>
  </message>
  <message>
   <source>What you see is as it was then, and nothing can be saved until the database is back. It is tried again by itself.</source>
   <translation>Die Anzeige ist auf dem damaligen Stand; gespeichert werden kann erst, wenn die Datenbank wieder da ist. Der Versuch wird von selbst wiederholt.</translation>
  </message>
  <message>
   <source>What you see is {age} old.</source>
   <translation>Die Anzeige ist {age} alt.</translation>
  </message>
  <message>
   <source>What you typed at {time} is here again.</source>
   <translation>Die Eingaben von {time} sind wieder da.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>When it was last counted stays as it was: a file is no look at the shelf</source>
   <translation>Wann zuletzt gezählt wurde, bleibt: Eine Datei ist kein Blick ins Regal</translation>
  </message>
  <message>
   <source>Whenever</source>
   <translation>Egal wann</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <source>Where is it?</source>
   <translation>Wo ist sie?</translation>
  </message>
  <message>
   <source>Where it is bought</source>
   <translation>Wo es gekauft wird</translation>
  </message>
  <message>
   <source>Where it is now</source>
   <translation>Wo sie jetzt ist</translation>
  </message>
  <message>
   <source>Where three of the four books of an order agree (its lines, reservations, shipments and movements), the fourth follows; state, units and holds follow from these. Its timeline says what was changed.</source>
   <translation>Wo drei der vier Bücher eines Auftrags übereinstimmen (Positionen, Reservierungen, Sendungen, Bewegungen), folgt das vierte; Status, Stückzahl und Sperren folgen daraus. Sein Verlauf sagt, was geändert wurde.</translation>
  </message>
  <message>
   <source>Which lot is it? Scan it, or type it.</source>
   <translation>Welche Charge ist es? Scannen oder tippen.</translation>
  </message>
  <message>
   <source>Which lot of {code} is it? Nothing was changed.</source>
   <translation>Welche Charge von {code} ist es? Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Which lot of {code}?</source>
   <translation>Welche Charge von {code}?</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>Who counts sees</source>
   <translation>Wer zählt, sieht</translation>
  </message>
  <message>
   <source>Who works here</source>
   <translation>Wer hier arbeitet</translation>
  </message>
  <message>
   <source>Whoever looks after the server makes room, then try again.</source>
   <translation>Die Serverbetreuung schafft Platz, dann erneut versuchen.</translation>
  </message>
  <message>
   <source>Whoever looks after the server renews it. Check this computer's date too.</source>
   <translation>Die Serverbetreuung erneuert es. Auch das Datum dieses Computers prüfen.</translation>
  </message>
  <message>
   <source>Whoever looks after the server renews it. Check this machine's date and time too.</source>
   <translation>Die Serverbetreuung erneuert es. Auch Datum und Uhrzeit dieses Computers prüfen.</translation>
  </message>
  <message>
   <source>Whoever looks after the server runs in this database: CREATE EXTENSION {extension}</source>
   <translation>Die Serverbetreuung führt in dieser Datenbank aus: CREATE EXTENSION {extension}</translation>
  </message>
  <message>
   <source>Whoever looks after the server runs: stationmaster db upgrade --admin-url postgresql://ADMIN@HOST/{database}</source>
   <translation>Die Serverbetreuung führt aus: stationmaster db upgrade --admin-url postgresql://ADMIN@HOST/{database}</translation>
  </message>
  <message>
   <source>Whoever looks after the server turns encryption on and gives it a certificate.</source>
   <translation>Die Serverbetreuung schaltet die Verschlüsselung ein und hinterlegt ein Zertifikat.</translation>
  </message>
  <message>
   <source>Whoever looks after the server turns ssl on and gives it a certificate.</source>
   <translation>Die Serverbetreuung schaltet ssl ein und hinterlegt ein Zertifikat.</translation>
  </message>
  <message>
   <source>Whole</source>
   <translation>Als Ganzes</translation>
  </message>
  <message>
   <source>Whole file</source>
   <translation>Ganze Datei</translation>
  </message>
  <message>
   <source>Whole or part by part</source>
   <translation>Als Ganzes oder Teil für Teil</translation>
  </message>
  <message>
   <source>Whole page</source>
   <translation>Ganze Seite</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <source>Why here</source>
   <translation>Warum hier</translation>
  </message>
  <message>
   <source>Why this location</source>
   <translation>Warum dieser Standort</translation>
  </message>
  <message>
   <source>Why: {reason}</source>
   <translation>Warum: {reason}</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Warum?</translation>
  </message>
  <message>
   <source>Width, mm</source>
   <translation>Breite, mm</translation>
  </message>
  <message>
   <source>Will be set</source>
   <translation>Wird gesetzt</translation>
  </message>
  <message>
   <source>Will these never come?</source>
   <translation>Kommen diese nie?</translation>
  </message>
  <message>
   <source>With customers</source>
   <translation>Bei Kunden</translation>
  </message>
  <message>
   <source>With differences</source>
   <translation>Mit Abweichungen</translation>
  </message>
  <message>
   <source>With the customer</source>
   <translation>Beim Kunden</translation>
  </message>
  <message>
   <source>Within 30 days</source>
   <translation>Innerhalb von 30 Tagen</translation>
  </message>
  <message>
   <source>Without a name</source>
   <translation>Ohne Namen</translation>
  </message>
  <message>
   <source>Without a purchase order</source>
   <translation>Ohne Bestellung</translation>
  </message>
  <message>
   <source>Without the photo</source>
   <translation>Ohne das Foto</translation>
  </message>
  <message>
   <source>WooCommerce orders</source>
   <translation>WooCommerce-Aufträge</translation>
  </message>
  <message>
   <source>WooCommerce products</source>
   <translation>WooCommerce-Produkte</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Wörter</translation>
  </message>
  <message>
   <source>Words, numbers, money and dates on the screen. Papers keep the language of the shop.</source>
   <translation>Wörter, Zahlen, Beträge und Daten auf dem Bildschirm. Dokumente behalten die Sprache des Shops.</translation>
  </message>
  <message>
   <source>Write a date between the years 1990 and 2100.</source>
   <translation>Ein Datum zwischen 1990 und 2100 eintragen.</translation>
  </message>
  <message>
   <source>Write a date like 2026-03-25 or 2026-03-25 21:56.</source>
   <translation>Ein Datum wie 2026-03-25 oder 2026-03-25 21:56 eintragen.</translation>
  </message>
  <message>
   <source>Write a date that exists.</source>
   <translation>Ein Datum eintragen, das es gibt.</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>Notiz schreiben</translation>
  </message>
  <message>
   <source>Write a note about this customer</source>
   <translation>Notiz zu diesem Kunden schreiben</translation>
  </message>
  <message>
   <source>Write a number that is large enough.</source>
   <translation>Eine ausreichend große Zahl eintragen.</translation>
  </message>
  <message>
   <source>Write a whole number.</source>
   <translation>Eine ganze Zahl eintragen.</translation>
  </message>
  <message>
   <source>Write all dates with the day first, or all with the month first.</source>
   <translation>Bei allen Daten den Tag zuerst oder bei allen den Monat zuerst schreiben.</translation>
  </message>
  <message>
   <source>Write an amount like 1234.56, or choose the other decimal sign.</source>
   <translation>Einen Betrag wie 1234.56 eintragen oder das andere Dezimalzeichen wählen.</translation>
  </message>
  <message>
   <source>Write an amount of 0 or more.</source>
   <translation>Einen Betrag ab 0 eintragen.</translation>
  </message>
  <message>
   <source>Write an amount with a decimal point, like 1234.56.</source>
   <translation>Einen Betrag mit Dezimalpunkt eintragen, wie 1234.56.</translation>
  </message>
  <message>
   <source>Write each field once with its number in brackets, as (01)09501101530003(10)AB12.</source>
   <translation>Jedes Feld einmal mit seiner Nummer in Klammern schreiben, etwa (01)09501101530003(10)AB12.</translation>
  </message>
  <message>
   <source>Write it as {first}, or {second}.</source>
   <translation>So schreiben: {first} oder {second}.</translation>
  </message>
  <message>
   <source>Write its name or its two letters, such as DE.</source>
   <translation>Den Namen oder die zwei Buchstaben schreiben, etwa DE.</translation>
  </message>
  <message>
   <source>Write off the rest</source>
   <translation>Rest ausbuchen</translation>
  </message>
  <message>
   <source>Write something, or shorten it.</source>
   <translation>Etwas schreiben oder kürzen.</translation>
  </message>
  <message>
   <source>Write the country as two letters, like DE, or by its English name.</source>
   <translation>Das Land mit zwei Buchstaben eintragen, wie DE, oder mit seinem englischen Namen.</translation>
  </message>
  <message>
   <source>Write the currency as three letters, like EUR.</source>
   <translation>Die Währung mit drei Buchstaben eintragen, wie EUR.</translation>
  </message>
  <message>
   <source>Write the server's name as it stands in the certificate.</source>
   <translation>Den Servernamen so schreiben, wie er im Zertifikat steht.</translation>
  </message>
  <message>
   <source>Write {a} or {b}.</source>
   <translation>{a} oder {b} schreiben.</translation>
  </message>
  <message>
   <source>Writing the settings of this PC</source>
   <translation>Einstellungen dieses PCs werden geschrieben</translation>
  </message>
  <message>
   <source>Writing {file}</source>
   <translation>{file} wird geschrieben</translation>
  </message>
  <message>
   <source>Written off</source>
   <translation>Ausgebucht</translation>
  </message>
  <message>
   <source>Wrong</source>
   <translation>Falsch</translation>
  </message>
  <message>
   <source>Wrong item</source>
   <translation>Falscher Artikel</translation>
  </message>
  <message>
   <source>Wrong stock figures</source>
   <translation>Falsche Bestände</translation>
  </message>
  <message>
   <source>Wrong? {undo} opens it again.</source>
   <translation>Falsch? {undo} öffnet ihn wieder.</translation>
  </message>
  <message>
   <source>Year, month, day: 2026-12-24.</source>
   <translation>Jahr, Monat, Tag: 2026-12-24.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Gestern</translation>
  </message>
  <message>
   <source>You counted {code} yourself. Nothing was posted.</source>
   <translation>{code} haben Sie selbst gezählt. Nichts wurde gebucht.</translation>
  </message>
  <message>
   <source>You may go on. Where you both change the same field, the later one is shown both values.</source>
   <translation>Bearbeiten ist weiter möglich. Ändern beide dasselbe Feld, werden dem Späteren beide Werte gezeigt.</translation>
  </message>
  <message>
   <source>You scanned</source>
   <translation>Gescannt wurde</translation>
  </message>
  <message>
   <source>Your PIN</source>
   <translation>Ihre PIN</translation>
  </message>
  <message>
   <source>Your PIN was not right. Nothing was changed.</source>
   <translation>Ihre PIN war nicht richtig. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Your changes are not saved.</source>
   <translation>Die Änderungen sind nicht gespeichert.</translation>
  </message>
  <message>
   <source>Your code</source>
   <translation>Ihr Code</translation>
  </message>
  <message>
   <source>Your message</source>
   <translation>Ihre Nachricht</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Ihr Name</translation>
  </message>
  <message>
   <source>Your note is not saved.</source>
   <translation>Die Notiz ist nicht gespeichert.</translation>
  </message>
  <message>
   <source>Your order</source>
   <translation>Ihre Bestellung</translation>
  </message>
  <message>
   <source>Your order {number}</source>
   <translation>Ihre Bestellung {number}</translation>
  </message>
  <message>
   <source>Your shop is being made …</source>
   <translation>Shop wird angelegt …</translation>
  </message>
  <message>
   <source>Zone</source>
   <translation>Zone</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Vergrößern</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Verkleinern</translation>
  </message>
  <message>
   <source>a new address</source>
   <translation>eine neue Adresse</translation>
  </message>
  <message>
   <source>a person must look at the order first</source>
   <translation>jemand muss den Auftrag zuerst ansehen</translation>
  </message>
  <message>
   <source>a product</source>
   <translation>ein Produkt</translation>
  </message>
  <message>
   <source>a product code with the right check digit</source>
   <translation>ein Produktcode mit richtiger Prüfziffer</translation>
  </message>
  <message>
   <source>a server</source>
   <translation>ein Server</translation>
  </message>
  <message>
   <source>above</source>
   <translation>oben</translation>
  </message>
  <message>
   <source>actual size</source>
   <translation>Originalgröße, 100 Prozent</translation>
  </message>
  <message>
   <source>address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>address, repair, mend</source>
   <translation>Adresse, reparieren, korrigieren</translation>
  </message>
  <message>
   <source>all orders that fit</source>
   <translation>alle passenden Aufträge</translation>
  </message>
  <message>
   <source>all values fit</source>
   <translation>alle Werte passen</translation>
  </message>
  <message>
   <source>all {n} orders</source>
   <translation>alle {n} Aufträge</translation>
  </message>
  <message>
   <source>all {n} orders but {but}</source>
   <translation>alle {n} Aufträge außer {but}</translation>
  </message>
  <message>
   <source>always empty</source>
   <translation>immer leer</translation>
  </message>
  <message>
   <source>and 1 more product</source>
   <translation>und 1 weiteres Produkt</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <translation>und {count} weitere</translation>
  </message>
  <message>
   <source>and {more} more that are not listed</source>
   <translation>und {more} weitere, die nicht aufgeführt sind</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>und {n} weitere</translation>
  </message>
  <message numerus="yes">
   <source>and {n} more</source>
   <translation>
    <numerusform>und {n} weiterer</numerusform>
    <numerusform>und {n} weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>and {n} more kinds: save the rows to see all of them</source>
   <translation>und {n} weitere Arten: Zeilen speichern, um alle zu sehen</translation>
  </message>
  <message numerus="yes">
   <source>and {n} more like this</source>
   <translation>
    <numerusform>und noch {n} dieser Art</numerusform>
    <numerusform>und noch {n} dieser Art</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {n} more lines</source>
   <translation>
    <numerusform>und {n} weitere Position</numerusform>
    <numerusform>und {n} weitere Positionen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {n} more locations</source>
   <translation>
    <numerusform>und {n} weiterer Standort</numerusform>
    <numerusform>und {n} weitere Standorte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {n} new locations: {names}</source>
   <translation>
    <numerusform>und {n} neuer Standort: {names}</numerusform>
    <numerusform>und {n} neue Standorte: {names}</numerusform>
   </translation>
  </message>
  <message>
   <source>and {others} more products</source>
   <translation>und {others} weitere Produkte</translation>
  </message>
  <message>
   <source>and {plural} with {rows}, compared too</source>
   <translation>und {plural} mit {rows}, ebenfalls verglichen</translation>
  </message>
  <message>
   <source>and {rest}</source>
   <translation>und {rest}</translation>
  </message>
  <message>
   <source>animation</source>
   <translation>Animation</translation>
  </message>
  <message>
   <source>another address</source>
   <translation>eine andere Adresse</translation>
  </message>
  <message>
   <source>another currency</source>
   <translation>eine andere Währung</translation>
  </message>
  <message>
   <source>another customer</source>
   <translation>einen anderen Kunden</translation>
  </message>
  <message>
   <source>another payment</source>
   <translation>eine andere Zahlung</translation>
  </message>
  <message>
   <source>another reason</source>
   <translation>anderer Grund</translation>
  </message>
  <message>
   <source>another station</source>
   <translation>eine andere Station</translation>
  </message>
  <message>
   <source>approve, accept the difference</source>
   <translation>freigeben, Abweichung annehmen</translation>
  </message>
  <message>
   <source>archive, delete, remove, use again</source>
   <translation>archivieren, löschen, entfernen, wieder nutzen</translation>
  </message>
  <message>
   <source>as they were before the import</source>
   <translation>wie vor dem Import</translation>
  </message>
  <message>
   <source>as usual</source>
   <translation>wie üblich</translation>
  </message>
  <message>
   <source>ascending</source>
   <translation>aufsteigend</translation>
  </message>
  <message>
   <source>at the same time</source>
   <translation>gleichzeitig</translation>
  </message>
  <message>
   <source>at {location}</source>
   <translation>an {location}</translation>
  </message>
  <message>
   <source>audit, who, record</source>
   <translation>Nachweis, wer, Protokoll</translation>
  </message>
  <message>
   <source>backorder</source>
   <translation>Rückstand</translation>
  </message>
  <message>
   <source>barcode</source>
   <translation>Barcode</translation>
  </message>
  <message>
   <source>barcode, shelf label</source>
   <translation>Strichcode, Regaletikett</translation>
  </message>
  <message>
   <source>barcodes, no scanner, click</source>
   <translation>Strichcodes, ohne Scanner, klicken</translation>
  </message>
  <message>
   <source>batch, expiry</source>
   <translation>Los, Ablauf, Mindesthaltbarkeit</translation>
  </message>
  <message>
   <source>before the import</source>
   <translation>vor dem Import</translation>
  </message>
  <message>
   <source>below</source>
   <translation>unten</translation>
  </message>
  <message>
   <source>bin, no</source>
   <translation>Lagerplatz, nein</translation>
  </message>
  <message>
   <source>bin, put away, refill</source>
   <translation>Lagerplatz, einlagern, auffüllen</translation>
  </message>
  <message>
   <source>bin, yes</source>
   <translation>Lagerplatz, ja</translation>
  </message>
  <message>
   <source>blind, unexpected, delivery</source>
   <translation>blind, unerwartet, Lieferung</translation>
  </message>
  <message>
   <source>bundle, set, component</source>
   <translation>Bündel, Set, Komponente, Bestandteil</translation>
  </message>
  <message>
   <source>buy, reorder, replenish, purchase order, supplier</source>
   <translation>kaufen, nachbestellen, auffüllen, Bestellung, Lieferant</translation>
  </message>
  <message>
   <source>buyer, name, address</source>
   <translation>Käufer, Name, Adresse</translation>
  </message>
  <message>
   <source>by entries in the ledger</source>
   <translation>durch Buchungen im Journal</translation>
  </message>
  <message>
   <source>by mistake</source>
   <translation>versehentlich</translation>
  </message>
  <message>
   <source>by what the file says</source>
   <translation>nach Angabe der Datei</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>storniert</translation>
  </message>
  <message>
   <source>cannot be an order number.</source>
   <translation>kann keine Auftragsnummer sein.</translation>
  </message>
  <message>
   <source>cannot be read</source>
   <translation>nicht lesbar</translation>
  </message>
  <message>
   <source>city</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>clipboard, excel</source>
   <translation>Zwischenablage, Excel</translation>
  </message>
  <message>
   <source>close, finish, done</source>
   <translation>abschließen, fertig, beenden</translation>
  </message>
  <message>
   <source>close, later, return</source>
   <translation>schließen, später, zurück</translation>
  </message>
  <message>
   <source>close, return, list</source>
   <translation>schließen, zurück, Liste</translation>
  </message>
  <message>
   <source>column {column} has a formula that was never calculated.</source>
   <translation>Spalte {column} enthält eine Formel, die nie berechnet wurde.</translation>
  </message>
  <message>
   <source>column {column} has an error in place of a value (like #N/A).</source>
   <translation>Spalte {column} enthält einen Fehler statt eines Werts (wie #N/A).</translation>
  </message>
  <message>
   <source>column {n}</source>
   <translation>Spalte {n}</translation>
  </message>
  <message>
   <source>comma</source>
   <translation>Komma</translation>
  </message>
  <message>
   <source>comment, remark</source>
   <translation>Kommentar, Bemerkung</translation>
  </message>
  <message>
   <source>comment, remark, write</source>
   <translation>Kommentar, Bemerkung, schreiben</translation>
  </message>
  <message>
   <source>complete, everything</source>
   <translation>vollständig, ohne Scannen, komplett</translation>
  </message>
  <message>
   <source>count without bins, store, shelf</source>
   <translation>ohne Lagerplätze zählen, Laden, Regal</translation>
  </message>
  <message>
   <source>count, tolerance, difference, variance, stocktake</source>
   <translation>Zählung, Toleranz, Abweichung, Inventur</translation>
  </message>
  <message>
   <source>counted as on hand now</source>
   <translation>jetzt als Bestand gezählt</translation>
  </message>
  <message>
   <source>country</source>
   <translation>Land</translation>
  </message>
  <message>
   <source>counts reversed</source>
   <translation>Zählungen rückgebucht</translation>
  </message>
  <message>
   <source>csv, xlsx, excel, spreadsheet, download</source>
   <translation>CSV, XLSX, Excel, Tabelle, herunterladen</translation>
  </message>
  <message>
   <source>customer display, second screen, monitor</source>
   <translation>Kundendisplay, zweiter Bildschirm, Monitor</translation>
  </message>
  <message>
   <source>cycle count, stock take, inventory</source>
   <translation>Inventur, Zählung, Stichprobe</translation>
  </message>
  <message>
   <source>cycle count, zone, ABC class</source>
   <translation>Inventur, Zone, ABC-Klasse</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>beschädigt</translation>
  </message>
  <message>
   <source>dark mode, light, theme, colours, font, text size, zoom</source>
   <translation>Dunkelmodus, dunkel, hell, Design, Farben, Schrift, Textgröße, Zoom</translation>
  </message>
  <message>
   <source>date, day, late, delay, arrival</source>
   <translation>Datum, Tag, spät, Verzug, Ankunft</translation>
  </message>
  <message>
   <source>delete product</source>
   <translation>Produkt löschen</translation>
  </message>
  <message>
   <source>delete, not sold</source>
   <translation>löschen, nicht erhältlich</translation>
  </message>
  <message>
   <source>delete, remove</source>
   <translation>löschen, entfernen</translation>
  </message>
  <message>
   <source>density, height, touch</source>
   <translation>Dichte, Höhe, Touch</translation>
  </message>
  <message>
   <source>descending</source>
   <translation>absteigend</translation>
  </message>
  <message>
   <source>deselect, untick, reset, clear filter</source>
   <translation>abwählen, Haken weg, zurücksetzen, Filter löschen</translation>
  </message>
  <message>
   <source>differs from another row of the order; that was taken.</source>
   <translation>weicht von einer anderen Zeile des Auftrags ab; jene wurde übernommen.</translation>
  </message>
  <message>
   <source>dismiss, ignore</source>
   <translation>verwerfen, übergehen</translation>
  </message>
  <message>
   <source>do again, repeat</source>
   <translation>noch einmal, wiederholen</translation>
  </message>
  <message>
   <source>doctor, add up anew, verify</source>
   <translation>Prüfung, nachrechnen, kontrollieren</translation>
  </message>
  <message>
   <source>document</source>
   <translation>Dokument</translation>
  </message>
  <message>
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <source>drafted {day}</source>
   <translation>entworfen: {day}</translation>
  </message>
  <message>
   <source>e-mail</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <source>eBay sales history</source>
   <translation>eBay-Verkaufshistorie</translation>
  </message>
  <message>
   <source>edit, address</source>
   <translation>bearbeiten, Adresse</translation>
  </message>
  <message>
   <source>edit, correct, address, change address, quantity, price</source>
   <translation>bearbeiten, korrigieren, Adresse ändern, Anschrift, Menge, Preis</translation>
  </message>
  <message>
   <source>edit, rename, barcode, weight, price, tariff</source>
   <translation>bearbeiten, umbenennen, Barcode, Gewicht, Preis, Zoll</translation>
  </message>
  <message>
   <source>edit, rename, e-mail, telephone, lead time</source>
   <translation>bearbeiten, umbenennen, E-Mail, Telefon, Lieferzeit</translation>
  </message>
  <message>
   <source>edit, units, price, add</source>
   <translation>bearbeiten, Menge, Preis, hinzufügen</translation>
  </message>
  <message>
   <source>edit, zone, purpose, walk</source>
   <translation>bearbeiten, Zone, Zweck, Weg</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <source>empty, reset, discard</source>
   <translation>leeren, zurücksetzen, verwerfen</translation>
  </message>
  <message>
   <source>every row can be used</source>
   <translation>jede Zeile ist verwendbar</translation>
  </message>
  <message>
   <source>every row was used</source>
   <translation>jede Zeile wurde verwendet</translation>
  </message>
  <message>
   <source>expected {day}</source>
   <translation>erwartet: {day}</translation>
  </message>
  <message>
   <source>find, look up, filter, seek</source>
   <translation>suchen, finden, nachschlagen, filtern</translation>
  </message>
  <message>
   <source>finish, done, close the bin</source>
   <translation>fertig, abschließen, Lagerplatz schließen</translation>
  </message>
  <message>
   <source>first label in about 3 minutes</source>
   <translation>erstes Label in etwa 3 Minuten</translation>
  </message>
  <message>
   <source>fit page</source>
   <translation>Seite einpassen</translation>
  </message>
  <message>
   <source>fit width</source>
   <translation>Breite einpassen</translation>
  </message>
  <message>
   <source>font, zoom, larger, smaller</source>
   <translation>Schrift, Zoom, größer, kleiner</translation>
  </message>
  <message>
   <source>for {place}</source>
   <translation>für {place}</translation>
  </message>
  <message>
   <source>found, lost, damaged, write off, correct, change quantity, stock</source>
   <translation>gefunden, verloren, beschädigt, abschreiben, korrigieren, Menge ändern, Bestand</translation>
  </message>
  <message>
   <source>full screen, kiosk, packing mode</source>
   <translation>Vollbild, Kiosk, Packmodus</translation>
  </message>
  <message>
   <source>go on, continue, pack</source>
   <translation>fortfahren, weiter, packen</translation>
  </message>
  <message>
   <source>go to, open, show</source>
   <translation>gehe zu, öffnen, zeigen</translation>
  </message>
  <message>
   <source>go to, open, show, between locations, send, move stock, replenish, branch, store</source>
   <translation>gehe zu, öffnen, zeigen, zwischen Standorten, senden, Bestand verlegen, nachfüllen, Filiale, Laden</translation>
  </message>
  <message>
   <source>go to, open, show, buyers, clients, people, contacts, addresses</source>
   <translation>gehe zu, öffnen, zeigen, Käufer, Kundschaft, Personen, Kontakte, Adressen</translation>
  </message>
  <message>
   <source>go to, open, show, check and repair, doctor, wrong stock, does not add up, rebuild, damage</source>
   <translation>gehe zu, öffnen, zeigen, Prüfen und richten, reparieren, falscher Bestand, stimmt nicht, neu aufbauen, Schaden</translation>
  </message>
  <message>
   <source>go to, open, show, goods in, delivery, purchase order, supplier, unpack</source>
   <translation>gehe zu, öffnen, zeigen, Wareneingang, Lieferung, Bestellung, Lieferant, auspacken</translation>
  </message>
  <message>
   <source>go to, open, show, pack, ship, dispatch, send, parcel, box, scan</source>
   <translation>gehe zu, öffnen, zeigen, packen, versenden, verschicken, Versand, Paket, Karton, scannen</translation>
  </message>
  <message>
   <source>go to, open, show, sales, order list, purchases of customers</source>
   <translation>gehe zu, öffnen, zeigen, Verkäufe, Auftragsliste, Bestellungen der Kunden</translation>
  </message>
  <message>
   <source>go to, open, show, stock take, cycle count, inventory, stock</source>
   <translation>gehe zu, öffnen, zeigen, Inventur, Zählung, Bestand zählen, Bestand</translation>
  </message>
  <message>
   <source>go to, open, show, stock, quantity, on hand, products, articles, SKU, warehouse</source>
   <translation>gehe zu, öffnen, zeigen, Bestand, Menge, vorrätig, Produkte, Artikel, SKU, Lager</translation>
  </message>
  <message>
   <source>go to, open, show, suppliers, purchase orders, replenish, reorder, low stock, procurement</source>
   <translation>gehe zu, öffnen, zeigen, Lieferanten, Bestellungen, auffüllen, nachbestellen, knapp, Beschaffung</translation>
  </message>
  <message>
   <source>go to, open, show, upload, load, file, CSV, Excel, spreadsheet</source>
   <translation>gehe zu, öffnen, zeigen, hochladen, laden, einlesen, Datei, CSV, Excel, Tabelle</translation>
  </message>
  <message>
   <source>goods are to come back first</source>
   <translation>zuerst soll Ware zurückkommen</translation>
  </message>
  <message>
   <source>goods come back first</source>
   <translation>Ware kommt zuerst zurück</translation>
  </message>
  <message>
   <source>goods in, delivery, over</source>
   <translation>Wareneingang, Lieferung, Mehrlieferung</translation>
  </message>
  <message>
   <source>goods, line, item, SKU</source>
   <translation>Ware, Position, Artikel, SKU</translation>
  </message>
  <message>
   <source>goods, price, pack, lead time, code</source>
   <translation>Ware, Preis, Gebinde, Lieferzeit, Code</translation>
  </message>
  <message>
   <source>h</source>
   <translation>h</translation>
  </message>
  <message>
   <source>hand over, dispatch, send, ship, carrier</source>
   <translation>übergeben, verschicken, versenden, senden, Versand, Paketdienst</translation>
  </message>
  <message>
   <source>handling time, ship by, late</source>
   <translation>Bearbeitungszeit, versenden bis, verspätet</translation>
  </message>
  <message>
   <source>has everything</source>
   <translation>hat alles</translation>
  </message>
  <message>
   <source>has everything too, but comes later</source>
   <translation>hat auch alles, folgt aber später</translation>
  </message>
  <message>
   <source>has everything too, but is farther: {far}</source>
   <translation>hat auch alles, ist aber weiter entfernt: {far}</translation>
  </message>
  <message>
   <source>has nothing of this order</source>
   <translation>hat nichts von diesem Auftrag</translation>
  </message>
  <message>
   <source>here</source>
   <translation>hier</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>verborgen</translation>
  </message>
  <message>
   <source>history, ledger, who, why, open</source>
   <translation>Verlauf, Journal, wer, warum, öffnen</translation>
  </message>
  <message>
   <source>holds {count} characters; a row may have {most}.</source>
   <translation>enthält {count} Zeichen; eine Zeile darf {most} haben.</translation>
  </message>
  <message>
   <source>identical, left as they are</source>
   <translation>identisch, bleiben unverändert</translation>
  </message>
  <message>
   <source>if no column says it</source>
   <translation>falls keine Spalte es angibt</translation>
  </message>
  <message>
   <source>in no bin</source>
   <translation>auf keinem Lagerplatz</translation>
  </message>
  <message>
   <source>in no place</source>
   <translation>an keinem Ort</translation>
  </message>
  <message>
   <source>in {n} ms, ended by {enter}</source>
   <translation>in {n} ms, mit {enter} beendet</translation>
  </message>
  <message>
   <source>incl. {tax} {amount}</source>
   <translation>inkl. {tax} {amount}</translation>
  </message>
  <message>
   <source>is a draft</source>
   <translation>ist ein Entwurf</translation>
  </message>
  <message>
   <source>is cancelled</source>
   <translation>ist storniert</translation>
  </message>
  <message>
   <source>is empty, and no row above has the title of {handle}.</source>
   <translation>ist leer, und keine Zeile darüber enthält den Titel von {handle}.</translation>
  </message>
  <message>
   <source>is empty, and so are e-mail and phone: nobody can tell who it is.</source>
   <translation>ist leer, ebenso E-Mail und Telefon: Es ist nicht erkennbar, um wen es geht.</translation>
  </message>
  <message>
   <source>is empty, and so is the title: nobody can tell which product it is.</source>
   <translation>ist leer, ebenso der Titel: Es ist nicht erkennbar, um welches Produkt es geht.</translation>
  </message>
  <message>
   <source>is empty.</source>
   <translation>ist leer.</translation>
  </message>
  <message>
   <source>is empty: nobody can tell what was ordered.</source>
   <translation>ist leer: Es ist nicht erkennbar, was bestellt wurde.</translation>
  </message>
  <message>
   <source>is empty; it must be a date and time.</source>
   <translation>ist leer; ein Datum mit Uhrzeit ist nötig.</translation>
  </message>
  <message>
   <source>is empty; it must be a whole number.</source>
   <translation>ist leer; eine ganze Zahl ist nötig.</translation>
  </message>
  <message>
   <source>is shared now</source>
   <translation>ist jetzt gemeinsam</translation>
  </message>
  <message>
   <source>it is to leave on a later day</source>
   <translation>er soll an einem späteren Tag abgehen</translation>
  </message>
  <message>
   <source>it may be fraud</source>
   <translation>es könnte Betrug sein</translation>
  </message>
  <message>
   <source>it was put on hold</source>
   <translation>er wurde gesperrt</translation>
  </message>
  <message>
   <source>its import was undone</source>
   <translation>der Import wurde rückgängig gemacht</translation>
  </message>
  <message>
   <source>its payment status '{status}' is not known</source>
   <translation>sein Zahlungsstatus '{status}' ist unbekannt</translation>
  </message>
  <message>
   <source>its status '{status}' is not known</source>
   <translation>sein Status '{status}' ist unbekannt</translation>
  </message>
  <message>
   <source>joining a shared shop</source>
   <translation>Beitritt zu einem gemeinsamen Shop</translation>
  </message>
  <message>
   <source>keep, store</source>
   <translation>behalten, ablegen</translation>
  </message>
  <message>
   <source>kits, scan whole, by component, station</source>
   <translation>Sets, im Ganzen scannen, nach Bestandteilen, Station</translation>
  </message>
  <message>
   <source>label, complete, done</source>
   <translation>Label, vollständig, fertig</translation>
  </message>
  <message>
   <source>label, mark, flag</source>
   <translation>Etikett, markieren, kennzeichnen</translation>
  </message>
  <message>
   <source>larger</source>
   <translation>größer, Zoom</translation>
  </message>
  <message>
   <source>last {day}</source>
   <translation>zuletzt {day}</translation>
  </message>
  <message numerus="yes">
   <source>lasts about {n} days</source>
   <translation>
    <numerusform>reicht etwa {n} Tag</numerusform>
    <numerusform>reicht etwa {n} Tage</numerusform>
   </translation>
  </message>
  <message>
   <source>later</source>
   <translation>später</translation>
  </message>
  <message>
   <source>leave out, ignore</source>
   <translation>auslassen, übergehen, ignorieren</translation>
  </message>
  <message>
   <source>leave the bin, pause, back</source>
   <translation>Lagerplatz verlassen, Pause, zurück</translation>
  </message>
  <message>
   <source>left</source>
   <translation>übrig</translation>
  </message>
  <message>
   <source>left as they were: {orders}</source>
   <translation>blieben, wie sie waren: {orders}</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>ausgelassen</translation>
  </message>
  <message>
   <source>left out unless you fix them here</source>
   <translation>ausgelassen, sofern nicht hier korrigiert</translation>
  </message>
  <message>
   <source>left out with the rest of order {order}, because of {because}.</source>
   <translation>mit dem Rest von Auftrag {order} ausgelassen, wegen {because}.</translation>
  </message>
  <message>
   <source>levels</source>
   <translation>Mengen</translation>
  </message>
  <message>
   <source>line, new product</source>
   <translation>Zeile, neues Produkt</translation>
  </message>
  <message>
   <source>lines</source>
   <translation>Positionen</translation>
  </message>
  <message>
   <source>location, warehouse, store, branch, move</source>
   <translation>Standort, Lager, Laden, Filiale, verschieben</translation>
  </message>
  <message>
   <source>lock, timeout, idle, PIN</source>
   <translation>Sperre, Zeit, untätig, PIN</translation>
  </message>
  <message>
   <source>log out, sign out, change person, badge</source>
   <translation>abmelden, Person wechseln, Benutzer wechseln, Ausweis</translation>
  </message>
  <message>
   <source>logo, image, photo, idle</source>
   <translation>Logo, Bild, Foto, Ruhe</translation>
  </message>
  <message>
   <source>look around first</source>
   <translation>erst umsehen</translation>
  </message>
  <message>
   <source>looks like a number that a spreadsheet rewrote. Export the file again and import it without opening it in a spreadsheet.</source>
   <translation>sieht aus wie eine Zahl, die eine Tabellenkalkulation umgeschrieben hat. Datei erneut exportieren und importieren, ohne sie in einer Tabellenkalkulation zu öffnen.</translation>
  </message>
  <message>
   <source>make, create, shelf</source>
   <translation>anlegen, erstellen, Regal</translation>
  </message>
  <message>
   <source>making a shared shop</source>
   <translation>Anlegen eines gemeinsamen Shops</translation>
  </message>
  <message>
   <source>manual, how, explain, topic</source>
   <translation>Handbuch, wie, erklären, Thema</translation>
  </message>
  <message>
   <source>matched by SKU</source>
   <translation>nach SKU erkannt</translation>
  </message>
  <message>
   <source>matched by code</source>
   <translation>nach Code erkannt</translation>
  </message>
  <message>
   <source>matched by e-mail or phone</source>
   <translation>nach E-Mail oder Telefon erkannt</translation>
  </message>
  <message>
   <source>matched by order number</source>
   <translation>nach Auftragsnummer erkannt</translation>
  </message>
  <message>
   <source>menu</source>
   <translation>Menü</translation>
  </message>
  <message>
   <source>merge, duplicate, same person</source>
   <translation>zusammenführen, doppelt, dieselbe Person</translation>
  </message>
  <message>
   <source>min</source>
   <translation>min</translation>
  </message>
  <message>
   <source>missing, lost, close</source>
   <translation>fehlt, verloren, abschließen</translation>
  </message>
  <message>
   <source>missing: {serials}</source>
   <translation>fehlt: {serials}</translation>
  </message>
  <message>
   <source>money</source>
   <translation>Geld</translation>
  </message>
  <message>
   <source>monitor, HDMI, unplugged</source>
   <translation>Monitor, HDMI, abgezogen</translation>
  </message>
  <message>
   <source>more station</source>
   <translation>weitere Station</translation>
  </message>
  <message>
   <source>more stations</source>
   <translation>weitere Stationen</translation>
  </message>
  <message>
   <source>move between locations, request, replenish</source>
   <translation>zwischen Standorten, anfordern, nachfüllen, Filiale</translation>
  </message>
  <message>
   <source>moved on since, see below</source>
   <translation>seitdem weiter, siehe unten</translation>
  </message>
  <message>
   <source>mute, quiet, loud</source>
   <translation>stumm, leise, laut</translation>
  </message>
  <message>
   <source>name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>needed for the fewest parcels</source>
   <translation>nötig für die wenigsten Pakete</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nie</translation>
  </message>
  <message>
   <source>new</source>
   <translation>neu</translation>
  </message>
  <message>
   <source>new product</source>
   <translation>neues Produkt</translation>
  </message>
  <message>
   <source>new products</source>
   <translation>neue Produkte</translation>
  </message>
  <message>
   <source>new: {locations}</source>
   <translation>neu: {locations}</translation>
  </message>
  <message>
   <source>no city</source>
   <translation>kein Ort</translation>
  </message>
  <message>
   <source>no longer archived</source>
   <translation>nicht mehr archiviert</translation>
  </message>
  <message>
   <source>no new location</source>
   <translation>kein neuer Standort</translation>
  </message>
  <message>
   <source>no scanner at hand</source>
   <translation>kein Scanner zur Hand</translation>
  </message>
  <message>
   <source>no street</source>
   <translation>keine Straße</translation>
  </message>
  <message>
   <source>nobody said how long it takes</source>
   <translation>wie lange es dauert, ist nicht bekannt</translation>
  </message>
  <message>
   <source>nobody uses them</source>
   <translation>von niemandem verwendet</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keins</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>noch keine</translation>
  </message>
  <message>
   <source>not in stock</source>
   <translation>nicht auf Lager</translation>
  </message>
  <message>
   <source>not known here yet</source>
   <translation>hier noch nicht bekannt</translation>
  </message>
  <message>
   <source>not sent yet</source>
   <translation>noch nicht abgeschickt</translation>
  </message>
  <message>
   <source>not trusted</source>
   <translation>Betrugsverdacht</translation>
  </message>
  <message>
   <source>not wanted</source>
   <translation>nicht gewollt</translation>
  </message>
  <message>
   <source>note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>nothing more</source>
   <translation>nichts mehr</translation>
  </message>
  <message>
   <source>nothing that is not here yet</source>
   <translation>nichts, was nicht schon da ist</translation>
  </message>
  <message>
   <source>notifications, alerts, problems, failed prints, printer</source>
   <translation>Benachrichtigungen, Meldungen, Warnungen, Probleme, nicht gedruckt, Drucker</translation>
  </message>
  <message>
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <source>of it tax</source>
   <translation>davon Steuer</translation>
  </message>
  <message>
   <source>of the postal code</source>
   <translation>die der Postleitzahl</translation>
  </message>
  <message>
   <source>on a day that nobody knows</source>
   <translation>an einem unbekannten Tag</translation>
  </message>
  <message>
   <source>on its way</source>
   <translation>unterwegs</translation>
  </message>
  <message>
   <source>only fields that nobody changed since</source>
   <translation>nur Felder, die seitdem niemand geändert hat</translation>
  </message>
  <message>
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <source>open, show</source>
   <translation>öffnen, zeigen</translation>
  </message>
  <message>
   <source>or paste or drop one</source>
   <translation>oder eines einfügen oder hierher ziehen</translation>
  </message>
  <message>
   <source>order by, arrange</source>
   <translation>ordnen nach, anordnen</translation>
  </message>
  <message>
   <source>order {number}</source>
   <translation>Auftrag {number}</translation>
  </message>
  <message>
   <source>order, buy, one supplier</source>
   <translation>bestellen, kaufen, ein Lieferant</translation>
  </message>
  <message>
   <source>order, buy, replenish, reorder, purchase orders</source>
   <translation>bestellen, kaufen, auffüllen, nachbestellen, Bestellungen</translation>
  </message>
  <message>
   <source>order, buy, write, draft</source>
   <translation>bestellen, kaufen, schreiben, entwerfen</translation>
  </message>
  <message>
   <source>ordered</source>
   <translation>bestellt</translation>
  </message>
  <message>
   <source>orders cancelled</source>
   <translation>Aufträge storniert</translation>
  </message>
  <message>
   <source>orders set back</source>
   <translation>Aufträge zurückgesetzt</translation>
  </message>
  <message>
   <source>over, too many, accept</source>
   <translation>zu viel, Mehrlieferung, annehmen</translation>
  </message>
  <message>
   <source>over-receipt, tolerance, supplier, purchase</source>
   <translation>Mehrlieferung, Toleranz, Lieferant, Bestellung</translation>
  </message>
  <message>
   <source>packed</source>
   <translation>gepackt</translation>
  </message>
  <message>
   <source>packing</source>
   <translation>wird gepackt</translation>
  </message>
  <message>
   <source>packing slip</source>
   <translation>Packzettel</translation>
  </message>
  <message>
   <source>packing slip, shipping label, pick list, delivery note, paper, document, PDF, print preview</source>
   <translation>Packzettel, Lieferschein, Versandlabel, Versandetikett, Pickliste, Papier, Dokument, PDF, drucken, Druckvorschau</translation>
  </message>
  <message>
   <source>paid in</source>
   <translation>bezahlt in</translation>
  </message>
  <message>
   <source>palette, actions, go to</source>
   <translation>Palette, Aktionen, gehe zu</translation>
  </message>
  <message>
   <source>paper, PDF, delivery note</source>
   <translation>Papier, PDF, Lieferschein, Begleitschein</translation>
  </message>
  <message>
   <source>part shipped</source>
   <translation>teilversandt</translation>
  </message>
  <message>
   <source>part, divide, partial</source>
   <translation>Teil, aufteilen, teilweise</translation>
  </message>
  <message>
   <source>partly received</source>
   <translation>teilweise eingegangen</translation>
  </message>
  <message>
   <source>past imports, log, undo import</source>
   <translation>frühere Importe, Protokoll, Import rückgängig</translation>
  </message>
  <message>
   <source>paste, cells, spreadsheet</source>
   <translation>einfügen, Zellen, Tabelle</translation>
  </message>
  <message>
   <source>pasted cells</source>
   <translation>eingefügte Zellen</translation>
  </message>
  <message>
   <source>pause, back to the list</source>
   <translation>Pause, zurück zur Liste</translation>
  </message>
  <message>
   <source>pay, discount, tax, fee</source>
   <translation>zahlen, Rabatt, Steuer, Gebühr</translation>
  </message>
  <message>
   <source>pcs</source>
   <translation>Stk.</translation>
  </message>
  <message>
   <source>phone</source>
   <translation>Telefon</translation>
  </message>
  <message>
   <source>phone order, counter, sell, take an order</source>
   <translation>Telefonauftrag, Theke, Verkauf, Auftrag aufnehmen</translation>
  </message>
  <message>
   <source>pick list</source>
   <translation>Pickliste</translation>
  </message>
  <message>
   <source>pick, let go, to the floor, send to warehouse, start picking</source>
   <translation>picken, Kommissionierung, loslassen, ins Lager, ans Lager senden</translation>
  </message>
  <message>
   <source>pinned</source>
   <translation>angeheftet</translation>
  </message>
  <message>
   <source>place, console</source>
   <translation>Platz, Konsole</translation>
  </message>
  <message>
   <source>placed {when}</source>
   <translation>bestellt {when}</translation>
  </message>
  <message>
   <source>postcode</source>
   <translation>Postleitzahl</translation>
  </message>
  <message>
   <source>posted</source>
   <translation>gebucht</translation>
  </message>
  <message>
   <source>preferences, options, configure</source>
   <translation>Vorlieben, Optionen, einrichten</translation>
  </message>
  <message>
   <source>price</source>
   <translation>Preis</translation>
  </message>
  <message>
   <source>print again, label</source>
   <translation>nochmals drucken, Label</translation>
  </message>
  <message>
   <source>print, look, ask</source>
   <translation>drucken, ansehen, fragen, Druckvorschau</translation>
  </message>
  <message>
   <source>print, short, over, complaint, document</source>
   <translation>drucken, Fehlmenge, Mehrmenge, Reklamation, Beleg</translation>
  </message>
  <message>
   <source>printer, paper, label, folder, A4, Letter</source>
   <translation>Drucker, Papier, Etikett, Ordner, A4, Letter</translation>
  </message>
  <message>
   <source>problem</source>
   <translation>Problem</translation>
  </message>
  <message>
   <source>problems</source>
   <translation>Probleme</translation>
  </message>
  <message>
   <source>products archived</source>
   <translation>Produkte archiviert</translation>
  </message>
  <message>
   <source>proposed, last order</source>
   <translation>Vorschlag, letzter Auftrag</translation>
  </message>
  <message>
   <source>proposed, last sold</source>
   <translation>Vorschlag, letzter Verkauf</translation>
  </message>
  <message>
   <source>proposed, list price</source>
   <translation>Vorschlag, Listenpreis</translation>
  </message>
  <message>
   <source>quantity, by hand, no scanner</source>
   <translation>Menge, von Hand, ohne Scanner</translation>
  </message>
  <message>
   <source>quantity, how many, edit</source>
   <translation>Menge, wie viele, bearbeiten</translation>
  </message>
  <message>
   <source>quantity, open</source>
   <translation>Menge, öffnen</translation>
  </message>
  <message>
   <source>quantity, price, edit</source>
   <translation>Menge, Preis, bearbeiten</translation>
  </message>
  <message>
   <source>ready to go</source>
   <translation>versandbereit</translation>
  </message>
  <message>
   <source>reason, explain, location</source>
   <translation>Grund, erklären, Standort</translation>
  </message>
  <message>
   <source>rebuild, counters, ledger</source>
   <translation>neu aufbauen, Zähler, Bewegungen</translation>
  </message>
  <message>
   <source>rebuild, write</source>
   <translation>neu aufbauen, schreiben</translation>
  </message>
  <message>
   <source>recall, quarantine, expired</source>
   <translation>Rückruf, Quarantäne, abgelaufen</translation>
  </message>
  <message>
   <source>received</source>
   <translation>angekommen</translation>
  </message>
  <message>
   <source>recipient</source>
   <translation>Empfänger</translation>
  </message>
  <message>
   <source>records removed</source>
   <translation>Datensätze entfernt</translation>
  </message>
  <message>
   <source>records set back</source>
   <translation>Datensätze zurückgesetzt</translation>
  </message>
  <message>
   <source>recount</source>
   <translation>nachzählen</translation>
  </message>
  <message>
   <source>region</source>
   <translation>Region</translation>
  </message>
  <message>
   <source>release hold, unblock, resume</source>
   <translation>Sperre lösen, entsperren, fortsetzen</translation>
  </message>
  <message>
   <source>reload, update, read again</source>
   <translation>neu laden, aktualisieren, neu lesen</translation>
  </message>
  <message>
   <source>rename, delete, share</source>
   <translation>umbenennen, löschen, teilen</translation>
  </message>
  <message>
   <source>reorder, buy, replenish</source>
   <translation>nachbestellen, kaufen, auffüllen</translation>
  </message>
  <message>
   <source>repair all, mend every one</source>
   <translation>alle reparieren, alle beheben</translation>
  </message>
  <message>
   <source>repair, mend, fix</source>
   <translation>reparieren, beheben, berichtigen</translation>
  </message>
  <message>
   <source>reprint, slip, label, delivery note, document, PDF, print preview</source>
   <translation>nochmals drucken, Packzettel, Lieferschein, Label, Etikett, Dokument, PDF, Druckvorschau</translation>
  </message>
  <message>
   <source>request, move stock, replenish a store, between locations</source>
   <translation>anfordern, Bestand verlegen, Filiale nachfüllen, zwischen Standorten</translation>
  </message>
  <message>
   <source>reserve, allocate, assign stock</source>
   <translation>reservieren, zuteilen, Bestand zuweisen</translation>
  </message>
  <message>
   <source>reset, clear filter</source>
   <translation>zurücksetzen, Filter löschen</translation>
  </message>
  <message>
   <source>return, came back, customer returns, refund, RMA, serial number</source>
   <translation>Retoure, Rückgabe, Rücksendung, Rückerstattung, RMA, Seriennummer</translation>
  </message>
  <message>
   <source>return, cancel</source>
   <translation>zurück, abbrechen</translation>
  </message>
  <message>
   <source>return, previous, history</source>
   <translation>zurück, voriges, Historie</translation>
  </message>
  <message>
   <source>row</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <source>row {row}</source>
   <translation>Zeile {row}</translation>
  </message>
  <message>
   <source>row {row}, {column}</source>
   <translation>Zeile {row}, {column}</translation>
  </message>
  <message>
   <source>safety stock, reorder, minimum, low</source>
   <translation>Sicherheitsbestand, Meldebestand, Mindestmenge, niedrig</translation>
  </message>
  <message>
   <source>save, finish, place order</source>
   <translation>speichern, fertig, Auftrag anlegen</translation>
  </message>
  <message>
   <source>save, load, bring in</source>
   <translation>speichern, laden, einlesen</translation>
  </message>
  <message>
   <source>save, request, finish</source>
   <translation>speichern, absenden, fertig</translation>
  </message>
  <message>
   <source>scanner, sound, volume, workplace</source>
   <translation>Scanner, Ton, Lautstärke, Arbeitsplatz</translation>
  </message>
  <message>
   <source>second screen, pole display, monitor, customer screen</source>
   <translation>zweiter Bildschirm, Kundendisplay, Monitor, Kundenbildschirm</translation>
  </message>
  <message>
   <source>semicolon</source>
   <translation>Semikolon</translation>
  </message>
  <message>
   <source>send, receive, unpack, goods in</source>
   <translation>senden, annehmen, auspacken, Wareneingang</translation>
  </message>
  <message>
   <source>sends what it has</source>
   <translation>versendet, was da ist</translation>
  </message>
  <message>
   <source>sent, place the order</source>
   <translation>abgeschickt, bestellen</translation>
  </message>
  <message>
   <source>sent, place the order, send</source>
   <translation>abgeschickt, bestellen, senden</translation>
  </message>
  <message>
   <source>server, PostgreSQL, network, join</source>
   <translation>Server, PostgreSQL, Netzwerk, beitreten</translation>
  </message>
  <message>
   <source>set aside, pause, later</source>
   <translation>beiseitelegen, Pause, später</translation>
  </message>
  <message>
   <source>shelf, aisle, place, zone</source>
   <translation>Regal, Gang, Platz, Zone</translation>
  </message>
  <message>
   <source>ship by, promise, due</source>
   <translation>Versand bis, Zusage, fällig</translation>
  </message>
  <message>
   <source>ship, book, receive, finish, done</source>
   <translation>senden, buchen, annehmen, fertig</translation>
  </message>
  <message>
   <source>shipped</source>
   <translation>versandt</translation>
  </message>
  <message>
   <source>shipping costs</source>
   <translation>Versandkosten</translation>
  </message>
  <message>
   <source>shipping label</source>
   <translation>Versandlabel</translation>
  </message>
  <message>
   <source>shipping label (ZPL)</source>
   <translation>Versandlabel (ZPL)</translation>
  </message>
  <message>
   <source>shipping method</source>
   <translation>Versandart</translation>
  </message>
  <message>
   <source>short</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <source>short {n}</source>
   <translation>fehlt: {n}</translation>
  </message>
  <message>
   <source>shortcuts</source>
   <translation>Kürzel</translation>
  </message>
  <message>
   <source>shortcuts, keyboard, key map</source>
   <translation>Kürzel, Tastatur, Tastenbelegung</translation>
  </message>
  <message>
   <source>show customer, card</source>
   <translation>Kunde anzeigen, Karte</translation>
  </message>
  <message>
   <source>show order, details</source>
   <translation>Auftrag anzeigen, Details</translation>
  </message>
  <message>
   <source>show order, show product</source>
   <translation>Auftrag zeigen, Produkt zeigen</translation>
  </message>
  <message>
   <source>show, hide, pin, chooser</source>
   <translation>anzeigen, ausblenden, anheften, Auswahl</translation>
  </message>
  <message>
   <source>show, products, change</source>
   <translation>zeigen, Produkte, ändern</translation>
  </message>
  <message>
   <source>shown</source>
   <translation>sichtbar</translation>
  </message>
  <message>
   <source>side panel, details</source>
   <translation>Seitenleiste, Einzelheiten</translation>
  </message>
  <message>
   <source>side panel, preview</source>
   <translation>Seitenbereich, Vorschau</translation>
  </message>
  <message>
   <source>size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>smaller</source>
   <translation>kleiner, Zoom</translation>
  </message>
  <message>
   <source>so far</source>
   <translation>bisher</translation>
  </message>
  <message>
   <source>sqlite:///{file} is not empty. Nothing was changed.</source>
   <translation>sqlite:///{file} ist nicht leer. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>sslmode={mode} to {host} would not make sure that it is your server: anybody between here and there could read and change everything. Nothing was changed.</source>
   <translation>sslmode={mode} zu {host} würde nicht sicherstellen, dass es der richtige Server ist: Wer dazwischen sitzt, könnte alles lesen und ändern. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>step waits</source>
   <translation>Schritt wartet</translation>
  </message>
  <message>
   <source>steps wait</source>
   <translation>Schritte warten</translation>
  </message>
  <message>
   <source>stock take, difference, approve</source>
   <translation>Inventur, Abweichung, freigeben</translation>
  </message>
  <message>
   <source>stop, block, wait, pause, suspend, freeze</source>
   <translation>anhalten, stoppen, blockieren, sperren, warten, pausieren, zurückstellen</translation>
  </message>
  <message>
   <source>stop, give up</source>
   <translation>stoppen, aufgeben</translation>
  </message>
  <message>
   <source>stop, give up, void</source>
   <translation>anhalten, aufgeben, stornieren</translation>
  </message>
  <message>
   <source>stop, take back, undo</source>
   <translation>anhalten, zurücknehmen</translation>
  </message>
  <message>
   <source>stopped with {n} left as they were</source>
   <translation>angehalten, {n} unverändert</translation>
  </message>
  <message>
   <source>stored</source>
   <translation>gespeichert</translation>
  </message>
  <message>
   <source>street</source>
   <translation>Straße</translation>
  </message>
  <message>
   <source>switch area, move focus</source>
   <translation>Bereich wechseln, Fokus bewegen</translation>
  </message>
  <message>
   <source>switch user, log out, sign out, change person, PIN, badge</source>
   <translation>Person wechseln, abmelden, Benutzer, PIN, Ausweis</translation>
  </message>
  <message>
   <source>tab</source>
   <translation>Tabulator</translation>
  </message>
  <message>
   <source>take back, revert, delete</source>
   <translation>zurücknehmen, rückgängig, löschen</translation>
  </message>
  <message>
   <source>take back, revert, oops, mistake</source>
   <translation>rückgängig, zurücknehmen, umkehren, Fehler</translation>
  </message>
  <message>
   <source>take back, wrong scan</source>
   <translation>zurücknehmen, falscher Scan</translation>
  </message>
  <message>
   <source>take back, wrong scan, back</source>
   <translation>zurücknehmen, falscher Scan, zurück</translation>
  </message>
  <message>
   <source>telephone</source>
   <translation>Telefon</translation>
  </message>
  <message>
   <source>test</source>
   <translation>Test</translation>
  </message>
  <message>
   <source>test, sample, try</source>
   <translation>Test, Muster, ausprobieren</translation>
  </message>
  <message>
   <source>testing a connection</source>
   <translation>Test einer Verbindung</translation>
  </message>
  <message>
   <source>the address has no city</source>
   <translation>in der Adresse fehlt der Ort</translation>
  </message>
  <message>
   <source>the address has no street</source>
   <translation>in der Adresse fehlt die Straße</translation>
  </message>
  <message>
   <source>the address is not complete</source>
   <translation>die Adresse ist unvollständig</translation>
  </message>
  <message>
   <source>the barcode cannot be read</source>
   <translation>der Barcode ist nicht lesbar</translation>
  </message>
  <message>
   <source>the bin {code}</source>
   <translation>dem Lagerplatz {code}</translation>
  </message>
  <message>
   <source>the buyer may add to it</source>
   <translation>der Käufer ergänzt ihn vielleicht</translation>
  </message>
  <message>
   <source>the customer wished it</source>
   <translation>auf Kundenwunsch</translation>
  </message>
  <message>
   <source>the file has no prices</source>
   <translation>die Datei enthält keine Preise</translation>
  </message>
  <message>
   <source>the import had added them</source>
   <translation>vom Import hinzugefügt</translation>
  </message>
  <message>
   <source>the lot {code}</source>
   <translation>der Charge {code}</translation>
  </message>
  <message>
   <source>the order stands in row {row} already.</source>
   <translation>der Auftrag steht bereits in Zeile {row}.</translation>
  </message>
  <message>
   <source>the payment is open</source>
   <translation>die Zahlung ist offen</translation>
  </message>
  <message>
   <source>the whole row</source>
   <translation>die ganze Zeile</translation>
  </message>
  <message>
   <source>the wrong item</source>
   <translation>der falsche Artikel</translation>
  </message>
  <message>
   <source>their numbers are free again</source>
   <translation>ihre Nummern sind wieder frei</translation>
  </message>
  <message>
   <source>theme, night, bright</source>
   <translation>Thema, Nacht, hell</translation>
  </message>
  <message>
   <source>then scan {title}</source>
   <translation>dann {title} scannen</translation>
  </message>
  <message>
   <source>there is no stock for it</source>
   <translation>es ist kein Bestand dafür da</translation>
  </message>
  <message>
   <source>they have no barcode</source>
   <translation>sie haben keinen Barcode</translation>
  </message>
  <message>
   <source>this item</source>
   <translation>dieser Artikel</translation>
  </message>
  <message>
   <source>threshold, buffer, hold back, marketplace, channel stock</source>
   <translation>Schwelle, Puffer, zurückhalten, Marktplatz, Kanalbestand</translation>
  </message>
  <message>
   <source>tick all, everything</source>
   <translation>alle ankreuzen, alles</translation>
  </message>
  <message>
   <source>tick, mark, choose</source>
   <translation>ankreuzen, markieren, wählen</translation>
  </message>
  <message>
   <source>title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>to be looked at</source>
   <translation>zu prüfen</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>offen</translation>
  </message>
  <message>
   <source>to leave on a later day</source>
   <translation>Versand an einem späteren Tag</translation>
  </message>
  <message>
   <source>to pick</source>
   <translation>zu picken</translation>
  </message>
  <message>
   <source>to release</source>
   <translation>freizugeben</translation>
  </message>
  <message>
   <source>to route</source>
   <translation>zuzuordnen</translation>
  </message>
  <message>
   <source>to store</source>
   <translation>zu speichern</translation>
  </message>
  <message>
   <source>toast</source>
   <translation>Meldung</translation>
  </message>
  <message>
   <source>toast, no</source>
   <translation>Meldung, nein</translation>
  </message>
  <message>
   <source>too late</source>
   <translation>zu spät</translation>
  </message>
  <message>
   <source>too many to scan one by one</source>
   <translation>zu viele, um einzeln zu scannen</translation>
  </message>
  <message>
   <source>too many: {serials}</source>
   <translation>zu viel: {serials}</translation>
  </message>
  <message>
   <source>trace, lot, serial number, recall</source>
   <translation>Rückverfolgung, Charge, Seriennummer, Rückruf</translation>
  </message>
  <message>
   <source>transfer {number}</source>
   <translation>Umlagerung {number}</translation>
  </message>
  <message>
   <source>translation</source>
   <translation>Übersetzung</translation>
  </message>
  <message>
   <source>translation, German, English, Spanish, date, number</source>
   <translation>Übersetzung, Deutsch, Englisch, Spanisch, Datum, Zahl</translation>
  </message>
  <message>
   <source>translation, date, number</source>
   <translation>Übersetzung, Datum, Zahl</translation>
  </message>
  <message>
   <source>turn round</source>
   <translation>umdrehen, andere Richtung</translation>
  </message>
  <message>
   <source>typed by hand, or by a slow scanner</source>
   <translation>von Hand getippt oder von einem langsamen Scanner</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>unverändert</translation>
  </message>
  <message>
   <source>undo scan, wrong scan</source>
   <translation>Scan zurück, falscher Scan</translation>
  </message>
  <message>
   <source>undo scan, wrong scan, back to the list</source>
   <translation>Scan zurücknehmen, falscher Scan, zur Liste</translation>
  </message>
  <message>
   <source>unpack, goods in, delivery</source>
   <translation>auspacken, Wareneingang, Lieferung</translation>
  </message>
  <message>
   <source>updated</source>
   <translation>geändert</translation>
  </message>
  <message>
   <source>upgrading a shared shop</source>
   <translation>Upgrade eines gemeinsamen Shops</translation>
  </message>
  <message>
   <source>upload, file, spreadsheet, excel</source>
   <translation>hochladen, Datei, Tabelle, Excel</translation>
  </message>
  <message>
   <source>upload, open, browse</source>
   <translation>hochladen, öffnen, durchsuchen</translation>
  </message>
  <message>
   <source>user, person, role, PIN, owner, manager, packer, badge</source>
   <translation>Benutzer, Person, Rolle, PIN, Inhaber, Leitung, Packer, Ausweis</translation>
  </message>
  <message>
   <source>users, staff, employees, roles, rights, PIN, badge, password</source>
   <translation>Benutzer, Mitarbeiter, Personal, Rollen, Rechte, PIN, Ausweis, Kennwort, Passwort</translation>
  </message>
  <message>
   <source>vendor</source>
   <translation>Hersteller</translation>
  </message>
  <message>
   <source>vendor, add, make</source>
   <translation>Anbieter, hinzufügen, anlegen</translation>
  </message>
  <message>
   <source>vendor, price, pack, change supplier</source>
   <translation>Anbieter, Preis, Gebinde, Lieferanten wechseln</translation>
  </message>
  <message>
   <source>version, licence, folder, data</source>
   <translation>Version, Lizenz, Ordner, Daten</translation>
  </message>
  <message>
   <source>vertical bar</source>
   <translation>senkrechter Strich</translation>
  </message>
  <message>
   <source>view, filter, segment, keep</source>
   <translation>Ansicht, Filter, Segment, behalten</translation>
  </message>
  <message>
   <source>view, filter, tab</source>
   <translation>Ansicht, filtern, Tab</translation>
  </message>
  <message>
   <source>void, delete, stop, refund, money back</source>
   <translation>stornieren, löschen, anhalten, erstatten, Erstattung, Geld zurück, Rückzahlung</translation>
  </message>
  <message>
   <source>warehouse, store, address, opening hours, cut-off, time zone, holiday</source>
   <translation>Lager, Laden, Adresse, Öffnungszeiten, Annahmeschluss, Zeitzone, Feiertag</translation>
  </message>
  <message>
   <source>warehouse, store, branch, opening hours, address</source>
   <translation>Lager, Laden, Filiale, Öffnungszeiten, Adresse</translation>
  </message>
  <message>
   <source>warehouse, store, branch, shop, all locations</source>
   <translation>Lager, Laden, Filiale, Geschäft, alle Standorte</translation>
  </message>
  <message>
   <source>was ordered</source>
   <translation>ist bestellt</translation>
  </message>
  <message>
   <source>was received</source>
   <translation>ist eingegangen</translation>
  </message>
  <message>
   <source>was received in part</source>
   <translation>ist teilweise eingegangen</translation>
  </message>
  <message>
   <source>wave, batch</source>
   <translation>Welle, Stapel</translation>
  </message>
  <message>
   <source>weight</source>
   <translation>Gewicht</translation>
  </message>
  <message>
   <source>welcome, greeting, idle</source>
   <translation>Willkommen, Gruß, Ruhe</translation>
  </message>
  <message>
   <source>went no further</source>
   <translation>hier ging es nicht weiter</translation>
  </message>
  <message>
   <source>were here already</source>
   <translation>waren schon da</translation>
  </message>
  <message>
   <source>what is wrong</source>
   <translation>was nicht stimmt</translation>
  </message>
  <message>
   <source>with a customer</source>
   <translation>bei einem Kunden</translation>
  </message>
  <message>
   <source>with group signs, as GS1 codes have them</source>
   <translation>mit Gruppenzeichen, wie in GS1-Codes</translation>
  </message>
  <message>
   <source>without a lot</source>
   <translation>ohne Charge</translation>
  </message>
  <message numerus="yes">
   <source>without {n} lines</source>
   <translation>
    <numerusform>ohne {n} Position</numerusform>
    <numerusform>ohne {n} Positionen</numerusform>
   </translation>
  </message>
  <message>
   <source>worth, cost, balance, assets, inventory value</source>
   <translation>Wert, Kosten, Bilanz, Inventarwert, Lagerwert</translation>
  </message>
  <message>
   <source>would only be one more parcel</source>
   <translation>wäre nur ein weiteres Paket</translation>
  </message>
  <message>
   <source>written just now</source>
   <translation>soeben geschrieben</translation>
  </message>
  <message>
   <source>{action} is possible with {key}.</source>
   <translation>{action} geht mit {key}.</translation>
  </message>
  <message>
   <source>{amount} {currency} cannot have been paid back: only {left} is left of what was paid. Nothing was changed.</source>
   <translation>{amount} {currency} können nicht erstattet worden sein: Vom Bezahlten sind nur noch {left} übrig. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{back}: its goods changed</source>
   <translation>{back}: Waren geändert</translation>
  </message>
  <message>
   <source>{before} → {after}</source>
   <translation>{before} → {after}</translation>
  </message>
  <message>
   <source>{bin}: empty</source>
   <translation>{bin}: leer</translation>
  </message>
  <message>
   <source>{bin}: empty, near where it lay</source>
   <translation>{bin}: leer, nahe dem alten Platz</translation>
  </message>
  <message>
   <source>{bin}: more of it lies there</source>
   <translation>{bin}: dort liegt mehr davon</translation>
  </message>
  <message>
   <source>{bin}: this lot lies there</source>
   <translation>{bin}: dort liegt diese Charge</translation>
  </message>
  <message>
   <source>{cancelled}. {amount} is paid back in 20 s</source>
   <translation>{cancelled}. {amount} wird in 20 s zurückgezahlt</translation>
  </message>
  <message>
   <source>{changed}. It stays on record.</source>
   <translation>{changed}. Das bleibt vermerkt.</translation>
  </message>
  <message>
   <source>{changed}. Stopped: the rest is as it was.</source>
   <translation>{changed}. Angehalten: der Rest ist wie vorher.</translation>
  </message>
  <message>
   <source>{channel}, without a name</source>
   <translation>{channel}, ohne Namen</translation>
  </message>
  <message>
   <source>{code!a} is no GS1 code: a field in it is not as GS1 has it; nothing was printed.</source>
   <translation>{code!a} ist kein GS1-Code: Ein Feld darin ist nicht, wie GS1 es vorgibt; nichts wurde gedruckt.</translation>
  </message>
  <message>
   <source>{code!a} is no GS1 code; nothing was printed.</source>
   <translation>{code!a} ist kein GS1-Code; nichts wurde gedruckt.</translation>
  </message>
  <message>
   <source>{code!a} is no {name}, which has {digits} digits; nothing was printed.</source>
   <translation>{code!a} ist kein {name}, der {digits} Ziffern hat; nichts wurde gedruckt.</translation>
  </message>
  <message>
   <source>{code} at {place}</source>
   <translation>{code} in {place}</translation>
  </message>
  <message>
   <source>{code} empty now?</source>
   <translation>{code} jetzt leer?</translation>
  </message>
  <message>
   <source>{code} fits {names}. Scan the product's own code.</source>
   <translation>{code} passt zu {names}. Scannen Sie den Code des Artikels selbst.</translation>
  </message>
  <message>
   <source>{code} has a wrong check digit: it ends in {found} where {right} is right. Nothing was changed.</source>
   <translation>{code} hat eine falsche Prüfziffer: es endet auf {found}, richtig ist {right}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{code} has a wrong check digit: it ends in {found} where {right} is right; nothing was printed.</source>
   <translation>{code} hat eine falsche Prüfziffer: Am Ende steht {found}, richtig ist {right}; nichts wurde gedruckt.</translation>
  </message>
  <message>
   <source>{code} has no serial numbers. Nothing was changed.</source>
   <translation>{code} hat keine Seriennummern. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{code} is an order or a parcel. It was not counted.</source>
   <translation>{code} ist ein Auftrag oder ein Paket. Es wurde nicht gezählt.</translation>
  </message>
  <message>
   <source>{code} is an order or a parcel. Nothing was received.</source>
   <translation>{code} ist ein Auftrag oder ein Paket. Nichts wurde angenommen.</translation>
  </message>
  <message>
   <source>{code} is changed</source>
   <translation>{code} ist geändert</translation>
  </message>
  <message>
   <source>{code} is counted by its serial numbers. Nothing was changed.</source>
   <translation>{code} wird nach Seriennummern gezählt. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{code} is no product that can be asked for.</source>
   <translation>{code} ist kein Produkt, das angefordert werden kann.</translation>
  </message>
  <message>
   <source>{code} is no unit of this order, and no bin here.</source>
   <translation>{code} ist kein Stück dieses Auftrags und kein Lagerplatz hier.</translation>
  </message>
  <message>
   <source>{code} is not in this transfer. Nothing was changed.</source>
   <translation>{code} ist nicht in dieser Umlagerung. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{code} is not known here. It was not counted.</source>
   <translation>{code} ist hier nicht bekannt. Es wurde nicht gezählt.</translation>
  </message>
  <message>
   <source>{code} is not known here. Nothing was received.</source>
   <translation>{code} ist hier nicht bekannt. Nichts wurde angenommen.</translation>
  </message>
  <message>
   <source>{code} is not on the purchase order {number}. Nothing was changed.</source>
   <translation>{code} steht nicht auf der Bestellung {number}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{code} is off by {units}. Nothing was posted.</source>
   <translation>{code} weicht um {units} ab. Nichts wurde gebucht.</translation>
  </message>
  <message>
   <source>{code} needs the lot that is printed on it. Nothing was changed.</source>
   <translation>{code} braucht die aufgedruckte Charge. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{code} stands twice in this file; the first row was taken.</source>
   <translation>{code} steht zweimal in dieser Datei; die erste Zeile wurde übernommen.</translation>
  </message>
  <message>
   <source>{code} was counted here, and that is settled. Nothing was changed.</source>
   <translation>{code} wurde hier gezählt, das ist erledigt. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{code} was not sent with it. Put it aside and receive it by itself.</source>
   <translation>{code} wurde nicht mitgeschickt. Legen Sie es beiseite und nehmen Sie es für sich an.</translation>
  </message>
  <message>
   <source>{code} was sent from several lots. Nothing was changed.</source>
   <translation>{code} wurde aus mehreren Chargen verschickt. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{code} · {n} free there</source>
   <translation>{code} · dort {n} frei</translation>
  </message>
  <message>
   <source>{code}, {n} free</source>
   <translation>{code}, {n} frei</translation>
  </message>
  <message>
   <source>{code}: count once more</source>
   <translation>{code}: noch einmal zählen</translation>
  </message>
  <message>
   <source>{column} is the same on each row of the order and was counted once: check it.</source>
   <translation>{column} ist in jeder Zeile des Auftrags gleich und wurde einmal gezählt: bitte prüfen.</translation>
  </message>
  <message>
   <source>{column} {value} is not a country; the address has none.</source>
   <translation>{column} {value} ist kein Land; die Adresse bleibt ohne Land.</translation>
  </message>
  <message>
   <source>{column} {value} {why} It was left out.</source>
   <translation>{column} {value} {why} Der Wert wurde ausgelassen.</translation>
  </message>
  <message>
   <source>{copies} copies cannot be printed.</source>
   <translation>{copies} Kopien können nicht gedruckt werden.</translation>
  </message>
  <message>
   <source>{cost} each by the moving average</source>
   <translation>{cost} je Stück im gleitenden Durchschnitt</translation>
  </message>
  <message>
   <source>{counted} of {expected}</source>
   <translation>{counted} von {expected}</translation>
  </message>
  <message>
   <source>{country} is no country.</source>
   <translation>{country} ist kein Land.</translation>
  </message>
  <message>
   <source>{country} is no country. Nothing was changed.</source>
   <translation>{country} ist kein Land. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{count} bins fit what you chose. Nothing was planned.</source>
   <translation>{count} Lagerplätze passen zur Auswahl. Nichts wurde geplant.</translation>
  </message>
  <message>
   <source>{count} checks found nothing wrong.</source>
   <translation>{count} Prüfungen fanden nichts Falsches.</translation>
  </message>
  <message>
   <source>{count} labels cannot be printed at once; nothing was printed.</source>
   <translation>{count} Etiketten können nicht auf einmal gedruckt werden; nichts wurde gedruckt.</translation>
  </message>
  <message>
   <source>{count} lines</source>
   <translation>{count} Positionen</translation>
  </message>
  <message>
   <source>{count} printed</source>
   <translation>{count} gedruckt</translation>
  </message>
  <message>
   <source>{count} printed, not all of them</source>
   <translation>{count} gedruckt, nicht alle</translation>
  </message>
  <message>
   <source>{count} printed: look at them.</source>
   <translation>{count} gedruckt: bitte prüfen.</translation>
  </message>
  <message>
   <source>{count} shipments, scanned at the packing station</source>
   <translation>{count} Sendungen, am Packplatz gescannt</translation>
  </message>
  <message>
   <source>{count}: choose one</source>
   <translation>{count}: einen wählen</translation>
  </message>
  <message>
   <source>{currency!r} is not a currency. Nothing was changed.</source>
   <translation>{currency!r} ist keine Währung. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{days}, here about {day}</source>
   <translation>{days}, da etwa: {day}</translation>
  </message>
  <message numerus="yes">
   <source>{done} of {n} rows</source>
   <translation>
    <numerusform>{done} von {n} Zeile</numerusform>
    <numerusform>{done} von {n} Zeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done} of {n} units</source>
   <translation>
    <numerusform>{done} von {n} Stück</numerusform>
    <numerusform>{done} von {n} Stück</numerusform>
   </translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} von {total}</translation>
  </message>
  <message>
   <source>{done} of {total} checks</source>
   <translation>{done} von {total} Prüfungen</translation>
  </message>
  <message>
   <source>{done} of {total} parts</source>
   <translation>{done} von {total} Teilen</translation>
  </message>
  <message>
   <source>{done}/{total} already</source>
   <translation>{done}/{total} schon</translation>
  </message>
  <message>
   <source>{done}; {waits}</source>
   <translation>{done}; {waits}</translation>
  </message>
  <message>
   <source>{do}: lot {lot}</source>
   <translation>{do}: Charge {lot}</translation>
  </message>
  <message>
   <source>{error} {steps}, not saved yet: each is done as soon as it can be, while this window is open.</source>
   <translation>{error} {steps}, noch nicht gespeichert: Solange dieses Fenster offen ist, wird alles so bald wie möglich nachgeholt.</translation>
  </message>
  <message>
   <source>{field} of all rows</source>
   <translation>{field} aller Zeilen</translation>
  </message>
  <message>
   <source>{field}: yours “{mine}”, theirs “{theirs}”</source>
   <translation>{field}: eigener Wert „{mine}“, anderer „{theirs}“</translation>
  </message>
  <message>
   <source>{file} cannot be read as {layout}: {columns} missing. Nothing was imported.</source>
   <translation>{file} ist nicht als {layout} lesbar: {columns} fehlt. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{file} cannot be read: {why}.</source>
   <translation>{file} kann nicht gelesen werden: {why}.</translation>
  </message>
  <message>
   <source>{file} cannot be written: {why}.</source>
   <translation>{file} lässt sich nicht schreiben: {why}.</translation>
  </message>
  <message>
   <source>{file} cannot be written: {why}. Nothing was written.</source>
   <translation>{file} kann nicht geschrieben werden: {why}. Es wurde nichts geschrieben.</translation>
  </message>
  <message>
   <source>{file} could not be saved: {reason}.</source>
   <translation>{file} konnte nicht gespeichert werden: {reason}.</translation>
  </message>
  <message>
   <source>{file} does not have the columns of this mapping. Nothing was imported.</source>
   <translation>{file} hat nicht die Spalten dieser Zuordnung. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{file} expands to {ratio} times its size; the limit is {limit} times. Nothing was imported.</source>
   <translation>{file} entpackt sich auf das {ratio}-Fache der Größe; die Grenze liegt beim {limit}-Fachen. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{file} expands to {size} MB; the limit is {limit} MB. Nothing was imported.</source>
   <translation>{file} entpackt sich auf {size} MB; die Grenze liegt bei {limit} MB. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{file} has a header but no rows. Nothing was imported.</source>
   <translation>{file} hat eine Kopfzeile, aber keine Datenzeilen. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{file} has cells without an address. Nothing was imported.</source>
   <translation>{file} enthält Zellen ohne Adresse. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{file} has no text in any of its sheets. Nothing was imported.</source>
   <translation>{file} enthält in keinem Blatt Text. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{file} has the column {column} more than once (columns {numbers}). Nothing was imported.</source>
   <translation>{file} enthält die Spalte {column} mehrfach (Spalten {numbers}). Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{file} has {count} parts inside; the limit is {limit}. Nothing was imported.</source>
   <translation>{file} enthält {count} Teile; die Grenze liegt bei {limit}. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{file} holds a document type declaration ({part}), which no spreadsheet writes. Nothing was imported.</source>
   <translation>{file} enthält eine Dokumenttyp-Deklaration ({part}), die keine Tabellenkalkulation schreibt. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{file} holds macros. Nothing was imported.</source>
   <translation>{file} enthält Makros. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{file} holds more than {limit} texts. Nothing was imported.</source>
   <translation>{file} enthält mehr als {limit} Texte. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{file} is a binary workbook (.xlsb). Nothing was imported.</source>
   <translation>{file} ist eine binäre Arbeitsmappe (.xlsb). Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{file} is damaged: it cannot be opened as an Excel workbook. Nothing was imported.</source>
   <translation>{file} ist beschädigt: Die Datei lässt sich nicht als Excel-Arbeitsmappe öffnen. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{file} is damaged: the sheet {sheet} cannot be read. Nothing was imported.</source>
   <translation>{file} ist beschädigt: Das Blatt {sheet} ist nicht lesbar. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{file} is encrypted with a password. Nothing was imported.</source>
   <translation>{file} ist mit einem Passwort verschlüsselt. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{file} is larger than {limit} MB. Nothing was imported.</source>
   <translation>{file} ist größer als {limit} MB. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{file} is too large for a photo.</source>
   <translation>{file} ist zu groß für ein Foto.</translation>
  </message>
  <message>
   <source>{file} was changed after it was checked. Nothing was imported.</source>
   <translation>{file} wurde nach der Prüfung geändert. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{file}-to-fix.csv</source>
   <translation>{file}-korrigieren.csv</translation>
  </message>
  <message>
   <source>{file}: no column is chosen for {fields}. Nothing was imported.</source>
   <translation>{file}: Für {fields} ist keine Spalte gewählt. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{file}: the rows of too many orders are not together (more than {max_held_rows:,} rows). Reading stopped there.</source>
   <translation>{file}: Die Zeilen zu vieler Aufträge stehen nicht beieinander (mehr als {max_held_rows:,} Zeilen). Das Lesen wurde dort beendet.</translation>
  </message>
  <message>
   <source>{file}: the sheet {sheet} reaches to row {row} and column {column}, {cells} cells; the limit is {limit}. Nothing was imported.</source>
   <translation>{file}: Das Blatt {sheet} reicht bis Zeile {row} und Spalte {column}, {cells} Zellen; die Grenze liegt bei {limit}. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{first} and {count} more</source>
   <translation>{first} und {count} weitere</translation>
  </message>
  <message>
   <source>{first}, {then}</source>
   <translation>{first}, {then}</translation>
  </message>
  <message>
   <source>{found}. Last check: {when}</source>
   <translation>{found}. Letzte Prüfung: {when}</translation>
  </message>
  <message>
   <source>{free} of {needed} {sku} free</source>
   <translation>{free} von {needed} {sku} frei</translation>
  </message>
  <message>
   <source>{get_backend_name} is not a database that Stationmaster runs on.</source>
   <translation>{get_backend_name} ist keine Datenbank, mit der Stationmaster arbeitet.</translation>
  </message>
  <message>
   <source>{goods}: price or discount</source>
   <translation>{goods}: Preis oder Rabatt</translation>
  </message>
  <message>
   <source>{goods}: taken out</source>
   <translation>{goods}: entfernt</translation>
  </message>
  <message>
   <source>{goods}: {units} added</source>
   <translation>{goods}: {units} hinzugefügt</translation>
  </message>
  <message>
   <source>{goods}: {was} → {now}</source>
   <translation>{goods}: {was} → {now}</translation>
  </message>
  <message>
   <source>{have} of {wanted}</source>
   <translation>{have} von {wanted}</translation>
  </message>
  <message>
   <source>{have} of {wanted} units</source>
   <translation>{have} von {wanted} Stück</translation>
  </message>
  <message>
   <source>{here} here, {all} in all</source>
   <translation>{here} hier, {all} insgesamt</translation>
  </message>
  <message>
   <source>{inner} would be a kit within the kit {outer}. Nothing was changed.</source>
   <translation>{inner} wäre ein Set im Set {outer}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{job}: wait for its end, or stop it</source>
   <translation>{job}: Ende abwarten oder anhalten</translation>
  </message>
  <message>
   <source>{key} is “{action}” in the same view. Change that one first.</source>
   <translation>{key} ist „{action}“ in derselben Ansicht. Diese zuerst ändern.</translation>
  </message>
  <message>
   <source>{key} is “{action}”, which works everywhere. Change that one first.</source>
   <translation>{key} ist „{action}“ und gilt überall. Diese zuerst ändern.</translation>
  </message>
  <message>
   <source>{key} keeps its meaning everywhere.</source>
   <translation>{key} behält überall seine Bedeutung.</translation>
  </message>
  <message>
   <source>{key} once more writes them off. Esc leaves them on their way.</source>
   <translation>Noch einmal {key} bucht sie aus. Mit Esc bleiben sie unterwegs.</translation>
  </message>
  <message>
   <source>{key}: say what happened</source>
   <translation>{key}: sagen, was geschehen ist</translation>
  </message>
  <message>
   <source>{kind} is no kind of hold. Nothing was changed.</source>
   <translation>{kind} ist keine Art von Sperre. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{kind} is no kind of job.</source>
   <translation>{kind} ist keine Art von Vorgang.</translation>
  </message>
  <message>
   <source>{kind} postal code {value} seems to have lost its leading zero.</source>
   <translation>Postleitzahl {value} ({kind}): Die führende Null scheint zu fehlen.</translation>
  </message>
  <message>
   <source>{kind}-template.csv</source>
   <translation>{kind}-Vorlage.csv</translation>
  </message>
  <message>
   <source>{lines}, {n} of them above</source>
   <translation>{lines}, davon {n} darüber</translation>
  </message>
  <message>
   <source>{lines}, {units}</source>
   <translation>{lines}, {units}</translation>
  </message>
  <message>
   <source>{lost} not printed, {fine} printed. They are kept.</source>
   <translation>{lost} nicht gedruckt, {fine} gedruckt. Erstere bleiben erhalten.</translation>
  </message>
  <message>
   <source>{lot}, until {day}</source>
   <translation>{lot}, bis {day}</translation>
  </message>
  <message>
   <source>{money} in {lines}</source>
   <translation>{money} in {lines}</translation>
  </message>
  <message>
   <source>{name!r} cannot be the name of a shared database. Nothing was changed.</source>
   <translation>{name!r} kann kein Name einer gemeinsamen Datenbank sein. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{names} and {last}</source>
   <translation>{names} und {last}</translation>
  </message>
  <message>
   <source>{names} and {n} more</source>
   <translation>{names} und {n} weitere</translation>
  </message>
  <message>
   <source>{name} can try again.</source>
   <translation>{name} kann es wieder versuchen.</translation>
  </message>
  <message>
   <source>{name} has a header but no rows. Nothing was imported.</source>
   <translation>{name} hat eine Kopfzeile, aber keine Datenzeilen. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{name} has more than one column for {name2} ({shown}). Nothing was imported.</source>
   <translation>{name} hat mehr als eine Spalte für {name2} ({shown}). Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{name} has no PIN: Enter goes on.</source>
   <translation>{name} hat keine PIN: weiter mit Enter.</translation>
  </message>
  <message>
   <source>{name} has no label yet. Nothing was shipped.</source>
   <translation>{name} hat noch kein Label. Es wurde nichts versandt.</translation>
  </message>
  <message>
   <source>{name} has the column {column!r} more than once (columns {numbers}). Nothing was imported.</source>
   <translation>{name} enthält die Spalte {column!r} mehrfach (Spalten {numbers}). Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{name} is a supplier now</source>
   <translation>{name} ist jetzt Lieferant</translation>
  </message>
  <message>
   <source>{name} is being packed at {claimed_by} now. Bring what you have there, or put it back.</source>
   <translation>{name} wird jetzt an {claimed_by} gepackt. Vorhandenes dorthin bringen oder zurücklegen.</translation>
  </message>
  <message>
   <source>{name} is cancelled. {what}</source>
   <translation>{name} ist storniert. {what}</translation>
  </message>
  <message>
   <source>{name} is changed</source>
   <translation>{name} ist geändert</translation>
  </message>
  <message>
   <source>{name} is complete.</source>
   <translation>{name} ist vollständig.</translation>
  </message>
  <message>
   <source>{name} is given up</source>
   <translation>{name} ist aufgegeben</translation>
  </message>
  <message>
   <source>{name} is in the language of a label printer and cannot be shown.</source>
   <translation>{name} ist in der Sprache eines Labeldruckers und kann nicht gezeigt werden.</translation>
  </message>
  <message>
   <source>{name} is in use again</source>
   <translation>{name} ist wieder in Gebrauch</translation>
  </message>
  <message>
   <source>{name} is no order export that is known here. Nothing was imported. Its columns begin with: {value}.</source>
   <translation>{name} ist kein hier bekannter Auftragsexport. Es wurde nichts importiert. Die Spalten beginnen mit: {value}.</translation>
  </message>
  <message>
   <source>{name} is not packed yet. {what}</source>
   <translation>{name} ist noch nicht gepackt. {what}</translation>
  </message>
  <message>
   <source>{name} left before it was imported. {what}</source>
   <translation>{name} wurde vor dem Import versandt. {what}</translation>
  </message>
  <message>
   <source>{name} was cancelled{where}. Do not ship it; put its items back.</source>
   <translation>{name} wurde{where} storniert. Nicht versenden; die Artikel zurücklegen.</translation>
  </message>
  <message>
   <source>{name} was changed somewhere else: it is {replace}. Look at the order first.</source>
   <translation>{name} wurde an anderer Stelle geändert, Stand jetzt: {replace}. Zuerst den Auftrag ansehen.</translation>
  </message>
  <message>
   <source>{name} with options is not the name of a file.</source>
   <translation>{name} mit Optionen ist kein Dateiname.</translation>
  </message>
  <message>
   <source>{name} works here again</source>
   <translation>{name} arbeitet wieder hier</translation>
  </message>
  <message>
   <source>{name} works here no more</source>
   <translation>{name} arbeitet nicht mehr hier</translation>
  </message>
  <message>
   <source>{name}, line {line}: received {before} → {after}</source>
   <translation>{name}, Position {line}: eingegangen {before} → {after}</translation>
  </message>
  <message>
   <source>{name}: this is not a Shopify order export ({named} missing). Nothing was imported.</source>
   <translation>{name}: Dies ist kein Shopify-Auftragsexport ({named} fehlt). Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{name}: this is not a stock file ({columns} missing). Nothing was imported.</source>
   <translation>{name}: Dies ist keine Bestandsdatei ({columns} fehlt). Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{name}: {before} → {after}</source>
   <translation>{name}: {before} → {after}</translation>
  </message>
  <message>
   <source>{new} is a product of its own beside {known}.</source>
   <translation>{new} ist ein eigenes Produkt neben {known}.</translation>
  </message>
  <message>
   <source>{number} changed: {fields}</source>
   <translation>{number} geändert: {fields}</translation>
  </message>
  <message>
   <source>{number} is as it was before the change</source>
   <translation>{number} ist wieder wie vor der Änderung</translation>
  </message>
  <message>
   <source>{number} is asked for</source>
   <translation>{number} ist angefordert</translation>
  </message>
  <message>
   <source>{number} is cancelled</source>
   <translation>{number} ist storniert</translation>
  </message>
  <message>
   <source>{number} is cancelled: {units}</source>
   <translation>{number} ist storniert: {units}</translation>
  </message>
  <message>
   <source>{number} is changed</source>
   <translation>{number} ist geändert</translation>
  </message>
  <message>
   <source>{number} is drafted</source>
   <translation>{number} ist entworfen</translation>
  </message>
  <message>
   <source>{number} is on its way</source>
   <translation>{number} ist unterwegs</translation>
  </message>
  <message>
   <source>{number} is on its way, expected {day}</source>
   <translation>{number} ist unterwegs, erwartet: {day}</translation>
  </message>
  <message>
   <source>{number} is open again</source>
   <translation>{number} ist wieder offen</translation>
  </message>
  <message>
   <source>{number} is ordered</source>
   <translation>{number} ist bestellt</translation>
  </message>
  <message>
   <source>{number} is ordered; nobody knows yet when it comes</source>
   <translation>{number} ist bestellt; wann es kommt, ist noch nicht bekannt</translation>
  </message>
  <message>
   <source>{number}-{sequence} has no label yet.</source>
   <translation>{number}-{sequence} hat noch kein Label.</translation>
  </message>
  <message>
   <source>{number}: expected {day}</source>
   <translation>{number}: erwartet {day}</translation>
  </message>
  <message>
   <source>{number}: what is missing is cancelled</source>
   <translation>{number}: Fehlendes ist storniert</translation>
  </message>
  <message>
   <source>{n} % of the values fit</source>
   <translation>{n} % der Werte passen</translation>
  </message>
  <message numerus="yes">
   <source>{n} archived</source>
   <translation>
    <numerusform>{n} archiviert</numerusform>
    <numerusform>{n} archiviert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} bins</source>
   <translation>
    <numerusform>{n} Lagerplatz</numerusform>
    <numerusform>{n} Lagerplätze</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} bins made</source>
   <translation>
    <numerusform>{n} Lagerplatz angelegt</numerusform>
    <numerusform>{n} Lagerplätze angelegt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} bins to count</source>
   <translation>
    <numerusform>{n} Lagerplatz zu zählen</numerusform>
    <numerusform>{n} Lagerplätze zu zählen</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} cancelled</source>
   <translation>{n} storniert</translation>
  </message>
  <message numerus="yes">
   <source>{n} cancelled</source>
   <translation>
    <numerusform>{n} storniert</numerusform>
    <numerusform>{n} storniert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cells mended</source>
   <translation>
    <numerusform>{n} Zelle korrigiert</numerusform>
    <numerusform>{n} Zellen korrigiert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} changes were written</source>
   <translation>
    <numerusform>{n} Änderung wurde geschrieben</numerusform>
    <numerusform>{n} Änderungen wurden geschrieben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} characters</source>
   <translation>
    <numerusform>{n} Zeichen</numerusform>
    <numerusform>{n} Zeichen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} columns</source>
   <translation>
    <numerusform>{n} Spalte</numerusform>
    <numerusform>{n} Spalten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} columns are used</source>
   <translation>
    <numerusform>{n} Spalte wird verwendet</numerusform>
    <numerusform>{n} Spalten werden verwendet</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} could not be changed</source>
   <translation>{n} nicht änderbar</translation>
  </message>
  <message numerus="yes">
   <source>{n} counts below what is promised: routed again</source>
   <translation>
    <numerusform>{n} Zählung unter dem Zugesagten: neu zugeordnet</numerusform>
    <numerusform>{n} Zählungen unter dem Zugesagten: neu zugeordnet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} currencies</source>
   <translation>
    <numerusform>{n} Währung</numerusform>
    <numerusform>{n} Währungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} customers written to {file}</source>
   <translation>
    <numerusform>{n} Kunde in {file} geschrieben</numerusform>
    <numerusform>{n} Kunden in {file} geschrieben</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} d</source>
   <translation>{n} Tg</translation>
  </message>
  <message numerus="yes">
   <source>{n} days</source>
   <translation>
    <numerusform>{n} Tag</numerusform>
    <numerusform>{n} Tage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days ago or more</source>
   <translation>
    <numerusform>vor {n} Tag oder länger</numerusform>
    <numerusform>vor {n} Tagen oder länger</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days until goods are here</source>
   <translation>
    <numerusform>{n} Tag, bis Ware da ist</numerusform>
    <numerusform>{n} Tage, bis Ware da ist</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} differences left</source>
   <translation>
    <numerusform>noch {n} Abweichung</numerusform>
    <numerusform>noch {n} Abweichungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} differences posted</source>
   <translation>
    <numerusform>{n} Abweichung gebucht</numerusform>
    <numerusform>{n} Abweichungen gebucht</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} differences to approve</source>
   <translation>
    <numerusform>{n} Abweichung freizugeben</numerusform>
    <numerusform>{n} Abweichungen freizugeben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} documents</source>
   <translation>
    <numerusform>{n} Dokument</numerusform>
    <numerusform>{n} Dokumente</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} earlier steps: open the order</source>
   <translation>
    <numerusform>{n} früherer Schritt: Auftrag öffnen</numerusform>
    <numerusform>{n} frühere Schritte: Auftrag öffnen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} fields cannot be read.</source>
   <translation>
    <numerusform>{n} Feld ist nicht lesbar.</numerusform>
    <numerusform>{n} Felder sind nicht lesbar.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} figures differ from the movements</source>
   <translation>
    <numerusform>{n} Zahl weicht von den Bewegungen ab</numerusform>
    <numerusform>{n} Zahlen weichen von den Bewegungen ab</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} figures will be set</source>
   <translation>
    <numerusform>{n} Zahl wird gesetzt</numerusform>
    <numerusform>{n} Zahlen werden gesetzt</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} free</source>
   <translation>{n} frei</translation>
  </message>
  <message>
   <source>{n} from {place}</source>
   <translation>{n} ab {place}</translation>
  </message>
  <message>
   <source>{n} h</source>
   <translation>{n} h</translation>
  </message>
  <message>
   <source>{n} had it already</source>
   <translation>bei {n} schon der Fall</translation>
  </message>
  <message numerus="yes">
   <source>{n} items</source>
   <translation>
    <numerusform>{n} Stück</numerusform>
    <numerusform>{n} Stück</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} jobs</source>
   <translation>
    <numerusform>{n} Vorgang</numerusform>
    <numerusform>{n} Vorgänge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} kinds</source>
   <translation>
    <numerusform>{n} Art</numerusform>
    <numerusform>{n} Arten</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} km</source>
   <translation>{n} km</translation>
  </message>
  <message numerus="yes">
   <source>{n} lines</source>
   <translation>
    <numerusform>{n} Position</numerusform>
    <numerusform>{n} Positionen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} linked</source>
   <translation>
    <numerusform>{n} verknüpft</numerusform>
    <numerusform>{n} verknüpft</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message numerus="yes">
   <source>{n} more bins</source>
   <translation>
    <numerusform>Noch {n} Platz</numerusform>
    <numerusform>Noch {n} Plätze</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more lines</source>
   <translation>
    <numerusform>{n} weitere Position</numerusform>
    <numerusform>{n} weitere Positionen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more lines above</source>
   <translation>
    <numerusform>darüber noch {n} Zeile</numerusform>
    <numerusform>darüber noch {n} Zeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more lines below</source>
   <translation>
    <numerusform>darunter noch {n} Zeile</numerusform>
    <numerusform>darunter noch {n} Zeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more open orders go to the same address: {orders}.</source>
   <translation>
    <numerusform>{n} weiterer offener Auftrag geht an dieselbe Adresse: {orders}.</numerusform>
    <numerusform>{n} weitere offene Aufträge gehen an dieselbe Adresse: {orders}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more rows</source>
   <translation>
    <numerusform>{n} weitere Zeile</numerusform>
    <numerusform>{n} weitere Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} more units of {sku} are being packed or held at {location} than were counted. This row was left out. Finish or park what is being packed, then import it again.</source>
   <translation>In {location} werden {n} Stück von {sku} mehr gepackt oder zurückgehalten, als gezählt wurden. Diese Zeile wurde ausgelassen. Packen Sie zu Ende oder parken Sie, und importieren Sie sie dann noch einmal.</translation>
  </message>
  <message numerus="yes">
   <source>{n} new products</source>
   <translation>
    <numerusform>{n} neues Produkt</numerusform>
    <numerusform>{n} neue Produkte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} notes</source>
   <translation>
    <numerusform>{n} Hinweis</numerusform>
    <numerusform>{n} Hinweise</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{n} von {all}</translation>
  </message>
  <message>
   <source>{n} of {code} are in stock, so lots or serial numbers cannot begin or end now. Nothing was changed.</source>
   <translation>{n} von {code} sind im Bestand, also können Chargen oder Seriennummern jetzt weder beginnen noch enden. Nichts wurde geändert.</translation>
  </message>
  <message numerus="yes">
   <source>{n} of {code} are on their way. That would be more than was sent.</source>
   <translation>
    <numerusform>{n} von {code} ist unterwegs. Das wäre mehr, als gesendet wurde.</numerusform>
    <numerusform>{n} von {code} sind unterwegs. Das wäre mehr, als gesendet wurde.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {code} were asked for. Put the rest back.</source>
   <translation>
    <numerusform>{n} von {code} wurde angefordert. Legen Sie den Rest zurück.</numerusform>
    <numerusform>{n} von {code} wurden angefordert. Legen Sie den Rest zurück.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} of {sku} are in stock as they are. Nothing was changed.</source>
   <translation>{n} von {sku} liegen so, wie sie sind, im Lager. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{n} of {title} can be moved. Nothing was changed.</source>
   <translation>Von {title} verschiebbar: {n}. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{n} of {title} have left already. Nothing was changed.</source>
   <translation>Von {title} schon versandt: {n}. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{n} of {total}</source>
   <translation>{n} von {total}</translation>
  </message>
  <message>
   <source>{n} of {total} orders. The others are drawn as they are printed.</source>
   <translation>{n} von {total} Aufträgen. Die übrigen werden beim Drucken erstellt.</translation>
  </message>
  <message>
   <source>{n} of {units} packed</source>
   <translation>{n} von {units} gepackt</translation>
  </message>
  <message>
   <source>{n} on hold left out</source>
   <translation>{n} gesperrte ausgelassen</translation>
  </message>
  <message numerus="yes">
   <source>{n} open orders go there too</source>
   <translation>
    <numerusform>{n} offener Auftrag geht auch dorthin</numerusform>
    <numerusform>{n} offene Aufträge gehen auch dorthin</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} open orders go there too: {orders}</source>
   <translation>
    <numerusform>{n} offener Auftrag geht auch dorthin: {orders}</numerusform>
    <numerusform>{n} offene Aufträge gehen auch dorthin: {orders}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} orders</source>
   <translation>
    <numerusform>{n} Auftrag</numerusform>
    <numerusform>{n} Aufträge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} orders are in</source>
   <translation>
    <numerusform>{n} Auftrag importiert</numerusform>
    <numerusform>{n} Aufträge importiert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} orders are on no list: they are on hold, packed or not in stock.</source>
   <translation>
    <numerusform>{n} Auftrag steht auf keiner Liste: gesperrt, gepackt oder nicht am Lager.</numerusform>
    <numerusform>{n} Aufträge stehen auf keiner Liste: gesperrt, gepackt oder nicht am Lager.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} orders cancelled</source>
   <translation>{n} Aufträge storniert</translation>
  </message>
  <message>
   <source>{n} orders cannot be merged. Nothing was changed.</source>
   <translation>{n} Aufträge können nicht zusammengelegt werden. Es wurde nichts geändert.</translation>
  </message>
  <message numerus="yes">
   <source>{n} orders could not be changed</source>
   <translation>
    <numerusform>{n} Auftrag konnte nicht geändert werden</numerusform>
    <numerusform>{n} Aufträge konnten nicht geändert werden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} orders have no shipment yet.</source>
   <translation>
    <numerusform>{n} Auftrag hat noch keine Sendung.</numerusform>
    <numerusform>{n} Aufträge haben noch keine Sendung.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} orders have this number</source>
   <translation>
    <numerusform>{n} Auftrag hat diese Nummer</numerusform>
    <numerusform>{n} Aufträge haben diese Nummer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} orders lost a reservation and went through routing again</source>
   <translation>
    <numerusform>{n} Auftrag verlor eine Reservierung und wurde neu zugeordnet</numerusform>
    <numerusform>{n} Aufträge verloren eine Reservierung und wurden neu zugeordnet</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} orders moved back</source>
   <translation>{n} Aufträge zurückgesetzt</translation>
  </message>
  <message>
   <source>{n} orders moved to another location</source>
   <translation>{n} Aufträge einem anderen Standort zugewiesen</translation>
  </message>
  <message numerus="yes">
   <source>{n} orders need a look: their timeline says why.</source>
   <translation>
    <numerusform>{n} Auftrag ist zu prüfen: Der Verlauf sagt, warum.</numerusform>
    <numerusform>{n} Aufträge sind zu prüfen: Der Verlauf sagt, warum.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} orders opened again</source>
   <translation>{n} Aufträge wieder geöffnet</translation>
  </message>
  <message>
   <source>{n} orders put on hold</source>
   <translation>{n} Aufträge gesperrt</translation>
  </message>
  <message>
   <source>{n} orders put on hold again</source>
   <translation>{n} Aufträge wieder gesperrt</translation>
  </message>
  <message>
   <source>{n} orders released</source>
   <translation>{n} Aufträge freigegeben</translation>
  </message>
  <message numerus="yes">
   <source>{n} orders routed</source>
   <translation>
    <numerusform>{n} Auftrag zugeordnet</numerusform>
    <numerusform>{n} Aufträge zugeordnet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} orders stay as they are.</source>
   <translation>
    <numerusform>{n} Auftrag bleibt, wie er ist.</numerusform>
    <numerusform>{n} Aufträge bleiben, wie sie sind.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} orders tagged {tag}</source>
   <translation>{n} Aufträge mit Tag {tag} versehen</translation>
  </message>
  <message>
   <source>{n} orders taken back from picking</source>
   <translation>{n} Aufträge aus dem Picken zurückgenommen</translation>
  </message>
  <message numerus="yes">
   <source>{n} orders wait for stock</source>
   <translation>
    <numerusform>{n} Auftrag wartet auf Bestand</numerusform>
    <numerusform>{n} Aufträge warten auf Bestand</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} orders were routed again</source>
   <translation>
    <numerusform>{n} Auftrag wurde neu zugeteilt</numerusform>
    <numerusform>{n} Aufträge wurden neu zugeteilt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} orders without problems</source>
   <translation>
    <numerusform>{n} Auftrag ohne Probleme</numerusform>
    <numerusform>{n} Aufträge ohne Probleme</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} orders written to {file}</source>
   <translation>
    <numerusform>{n} Auftrag in {file} geschrieben</numerusform>
    <numerusform>{n} Aufträge in {file} geschrieben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} other tables</source>
   <translation>
    <numerusform>{n} weitere Tabelle</numerusform>
    <numerusform>{n} weitere Tabellen</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} packed</source>
   <translation>{n} gepackt</translation>
  </message>
  <message numerus="yes">
   <source>{n} papers are printed</source>
   <translation>
    <numerusform>{n} Dokument wird gedruckt</numerusform>
    <numerusform>{n} Dokumente werden gedruckt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} papers did not come out</source>
   <translation>
    <numerusform>{n} Dokument kam nicht heraus</numerusform>
    <numerusform>{n} Dokumente kamen nicht heraus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} problems</source>
   <translation>
    <numerusform>{n} Problem</numerusform>
    <numerusform>{n} Probleme</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} products</source>
   <translation>
    <numerusform>{n} Produkt</numerusform>
    <numerusform>{n} Produkte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} products are low</source>
   <translation>
    <numerusform>{n} Artikel ist knapp</numerusform>
    <numerusform>{n} Artikel sind knapp</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} products are ordered already</source>
   <translation>
    <numerusform>{n} Produkt ist schon bestellt</numerusform>
    <numerusform>{n} Produkte sind schon bestellt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} products have no supplier</source>
   <translation>
    <numerusform>{n} Produkt hat keinen Lieferanten</numerusform>
    <numerusform>{n} Produkte haben keinen Lieferanten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} products not counted: is none there?</source>
   <translation>
    <numerusform>{n} Produkt nicht gezählt: Ist keins da?</numerusform>
    <numerusform>{n} Produkte nicht gezählt: Ist keins da?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} products without a known cost are left out</source>
   <translation>
    <numerusform>{n} Produkt ohne bekannte Kosten ist nicht dabei</numerusform>
    <numerusform>{n} Produkte ohne bekannte Kosten sind nicht dabei</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} purchase orders</source>
   <translation>
    <numerusform>{n} Bestellung</numerusform>
    <numerusform>{n} Bestellungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} purchase orders drafted</source>
   <translation>
    <numerusform>{n} Bestellung entworfen</numerusform>
    <numerusform>{n} Bestellungen entworfen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} records stay as they are</source>
   <translation>
    <numerusform>{n} Eintrag bleibt, wie er ist</numerusform>
    <numerusform>{n} Einträge bleiben, wie sie sind</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} results</source>
   <translation>
    <numerusform>{n} Ergebnis</numerusform>
    <numerusform>{n} Ergebnisse</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} returned</source>
   <translation>
    <numerusform>{n} zurückgesandt</numerusform>
    <numerusform>{n} zurückgesandt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows</source>
   <translation>
    <numerusform>{n} Zeile</numerusform>
    <numerusform>{n} Zeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows are stored</source>
   <translation>
    <numerusform>{n} Zeile ist gespeichert</numerusform>
    <numerusform>{n} Zeilen sind gespeichert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows copied</source>
   <translation>
    <numerusform>{n} Zeile kopiert</numerusform>
    <numerusform>{n} Zeilen kopiert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows skipped</source>
   <translation>
    <numerusform>{n} Zeile übersprungen</numerusform>
    <numerusform>{n} Zeilen übersprungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows without problems</source>
   <translation>
    <numerusform>{n} Zeile ohne Probleme</numerusform>
    <numerusform>{n} Zeilen ohne Probleme</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} s</source>
   <translation>{n} s</translation>
  </message>
  <message>
   <source>{n} selected</source>
   <translation>{n} ausgewählt</translation>
  </message>
  <message numerus="yes">
   <source>{n} settings</source>
   <translation>
    <numerusform>{n} Einstellung</numerusform>
    <numerusform>{n} Einstellungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} stations</source>
   <translation>
    <numerusform>{n} Station</numerusform>
    <numerusform>{n} Stationen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} suppliers</source>
   <translation>
    <numerusform>{n} Lieferant</numerusform>
    <numerusform>{n} Lieferanten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} suppliers in use</source>
   <translation>
    <numerusform>{n} Lieferant in Gebrauch</numerusform>
    <numerusform>{n} Lieferanten in Gebrauch</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} things do not add up</source>
   <translation>
    <numerusform>{n} Sache stimmt nicht</numerusform>
    <numerusform>{n} Dinge stimmen nicht</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} things need you</source>
   <translation>
    <numerusform>{n} Punkt zu erledigen</numerusform>
    <numerusform>{n} Punkte zu erledigen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units</source>
   <translation>
    <numerusform>{n} Stück</numerusform>
    <numerusform>{n} Stück</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units are back</source>
   <translation>
    <numerusform>{n} Stück ist zurück</numerusform>
    <numerusform>{n} Stück sind zurück</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units are in</source>
   <translation>
    <numerusform>{n} Stück ist da</numerusform>
    <numerusform>{n} Stück sind da</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units are in no bin yet: scan the label of their bin.</source>
   <translation>
    <numerusform>{n} Stück liegt noch auf keinem Lagerplatz: Etikett des Platzes scannen.</numerusform>
    <numerusform>{n} Stück liegen noch auf keinem Lagerplatz: Etikett des Platzes scannen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units are in {number}</source>
   <translation>
    <numerusform>{n} Stück ist in {number}</numerusform>
    <numerusform>{n} Stück sind in {number}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units are missing</source>
   <translation>
    <numerusform>{n} Stück fehlt</numerusform>
    <numerusform>{n} Stück fehlen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units are missing:</source>
   <translation>
    <numerusform>{n} Stück fehlt:</numerusform>
    <numerusform>{n} Stück fehlen:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units are on their way</source>
   <translation>
    <numerusform>{n} Stück ist unterwegs</numerusform>
    <numerusform>{n} Stück sind unterwegs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units are still on their way</source>
   <translation>
    <numerusform>{n} Stück ist noch unterwegs</numerusform>
    <numerusform>{n} Stück sind noch unterwegs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units come back.</source>
   <translation>
    <numerusform>{n} Stück kommt zurück.</numerusform>
    <numerusform>{n} Stück kommen zurück.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units counted instead of scanned</source>
   <translation>
    <numerusform>{n} Stück gezählt statt gescannt</numerusform>
    <numerusform>{n} Stück gezählt statt gescannt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units go, {rest} stay.</source>
   <translation>
    <numerusform>{n} Stück geht, Rest: {rest}.</numerusform>
    <numerusform>{n} Stück gehen, Rest: {rest}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units in the file</source>
   <translation>
    <numerusform>{n} Stück in der Datei</numerusform>
    <numerusform>{n} Stück in der Datei</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units more than were sent</source>
   <translation>
    <numerusform>{n} Stück mehr, als gesendet wurde</numerusform>
    <numerusform>{n} Stück mehr, als gesendet wurden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units never came: written off</source>
   <translation>
    <numerusform>{n} Stück kam nie an: ausgebucht</numerusform>
    <numerusform>{n} Stück kamen nie an: ausgebucht</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} units of it wait for stock.</source>
   <translation>{n} Stück davon warten auf Bestand.</translation>
  </message>
  <message numerus="yes">
   <source>{n} units of {code} moved</source>
   <translation>
    <numerusform>{n} Stück von {code} bewegt</numerusform>
    <numerusform>{n} Stück von {code} bewegt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units of {number} came back</source>
   <translation>
    <numerusform>{n} Stück von {number} kam zurück</numerusform>
    <numerusform>{n} Stück von {number} kamen zurück</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units of {number} would not be sent, and what is reserved would be free again.</source>
   <translation>
    <numerusform>{n} Stück von {number} würde nicht versandt, und Reserviertes wäre wieder frei.</numerusform>
    <numerusform>{n} Stück von {number} würden nicht versandt, und Reserviertes wäre wieder frei.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units of {title} are nowhere: they go on backorder.</source>
   <translation>
    <numerusform>{n} Stück von {title} ist nirgends: Es geht in den Rückstand.</numerusform>
    <numerusform>{n} Stück von {title} sind nirgends: Sie gehen in den Rückstand.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units on backorder</source>
   <translation>
    <numerusform>{n} Stück im Rückstand</numerusform>
    <numerusform>{n} Stück im Rückstand</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units reserved</source>
   <translation>
    <numerusform>{n} Stück reserviert</numerusform>
    <numerusform>{n} Stück reserviert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units reserved for orders</source>
   <translation>
    <numerusform>{n} Stück für Aufträge reserviert</numerusform>
    <numerusform>{n} Stück für Aufträge reserviert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units to pack</source>
   <translation>
    <numerusform>{n} Stück zu packen</numerusform>
    <numerusform>{n} Stück zu packen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units to put away</source>
   <translation>
    <numerusform>{n} Stück einzulagern</numerusform>
    <numerusform>{n} Stück einzulagern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units to release</source>
   <translation>
    <numerusform>{n} Stück freizugeben</numerusform>
    <numerusform>{n} Stück freizugeben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units to route</source>
   <translation>
    <numerusform>{n} Stück zuzuordnen</numerusform>
    <numerusform>{n} Stück zuzuordnen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units too many</source>
   <translation>
    <numerusform>{n} Stück zu viel</numerusform>
    <numerusform>{n} Stück zu viel</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units wait for stock</source>
   <translation>
    <numerusform>{n} Stück wartet auf Bestand</numerusform>
    <numerusform>{n} Stück warten auf Bestand</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units were asked for and not sent</source>
   <translation>
    <numerusform>{n} Stück wurde angefordert und nicht gesendet</numerusform>
    <numerusform>{n} Stück wurden angefordert und nicht gesendet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units were thrown away</source>
   <translation>
    <numerusform>{n} Stück wurde weggeworfen</numerusform>
    <numerusform>{n} Stück wurden weggeworfen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units: scan the product</source>
   <translation>
    <numerusform>{n} Stück: Artikel scannen</numerusform>
    <numerusform>{n} Stück: Artikel scannen</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} wait for stock</source>
   <translation>{n} im Rückstand</translation>
  </message>
  <message>
   <source>{n} × {title}</source>
   <translation>{n} × {title}</translation>
  </message>
  <message>
   <source>{n}%</source>
   <translation>{n} %</translation>
  </message>
  <message>
   <source>{n}% of the size on paper</source>
   <translation>{n} % der Größe auf Papier</translation>
  </message>
  <message numerus="yes">
   <source>{orders} merged into this: {n} units more</source>
   <translation>
    <numerusform>{orders} hierher zusammengelegt: {n} Stück mehr</numerusform>
    <numerusform>{orders} hierher zusammengelegt: {n} Stück mehr</numerusform>
   </translation>
  </message>
  <message>
   <source>{orders} merged into {number}</source>
   <translation>{orders} in {number} zusammengelegt</translation>
  </message>
  <message>
   <source>{order} has left already.</source>
   <translation>{order} ist schon versandt.</translation>
  </message>
  <message>
   <source>{order} has left.</source>
   <translation>{order} ist versandt.</translation>
  </message>
  <message>
   <source>{order} is being packed at {station}. Put it aside, or take it over if nobody works on it there.</source>
   <translation>{order} wird an {station} gepackt. Beiseitestellen oder übernehmen, falls dort niemand daran arbeitet.</translation>
  </message>
  <message>
   <source>{order} is complete.</source>
   <translation>{order} ist vollständig.</translation>
  </message>
  <message>
   <source>{order} is half packed. Finish it or park it before the next; nothing was changed.</source>
   <translation>{order} ist halb gepackt. Vor dem nächsten abschließen oder parken; es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{order} is in hand. Scan its items.</source>
   <translation>{order} ist in Arbeit. Artikel scannen.</translation>
  </message>
  <message>
   <source>{order} is on hold. Put it aside until somebody has lifted the hold.</source>
   <translation>{order} ist gesperrt. Beiseitestellen, bis die Sperre aufgehoben ist.</translation>
  </message>
  <message>
   <source>{order} is packed already. Ship it, or take the last scan back.</source>
   <translation>{order} ist schon gepackt. Versenden oder den letzten Scan zurücknehmen.</translation>
  </message>
  <message>
   <source>{order} is put aside. Its scans are kept.</source>
   <translation>{order} ist geparkt. Die Scans bleiben erhalten.</translation>
  </message>
  <message>
   <source>{order} was changed{where}. Look at what is missing now.</source>
   <translation>{order} wurde{where} geändert. Jetzt prüfen, was fehlt.</translation>
  </message>
  <message>
   <source>{order} was merged into this order.</source>
   <translation>{order} wurde mit diesem Auftrag zusammengelegt.</translation>
  </message>
  <message>
   <source>{packed} packed today, {left} left</source>
   <translation>{packed} heute gepackt, {left} übrig</translation>
  </message>
  <message>
   <source>{paper} printed</source>
   <translation>{paper} gedruckt</translation>
  </message>
  <message>
   <source>{paper} printed for {shipment}</source>
   <translation>{paper} für {shipment} gedruckt</translation>
  </message>
  <message>
   <source>{pattern} cannot be read as codes of bins. Nothing was changed.</source>
   <translation>{pattern} ist nicht als Codes von Lagerplätzen zu lesen. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{pattern} names more than {most} bins. Nothing was changed.</source>
   <translation>{pattern} nennt mehr als {most} Lagerplätze. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{person} at {station}</source>
   <translation>{person} an {station}</translation>
  </message>
  <message>
   <source>{person}, {when}</source>
   <translation>{person}, {when}</translation>
  </message>
  <message>
   <source>{place} has nothing of order {number}. Nothing was changed.</source>
   <translation>{place} hat nichts von Auftrag {number}. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{place} has {free} of {needed} x {sku} that order {number} needs. Nothing was changed.</source>
   <translation>{place} hat {free} von {needed} x {sku}, die Auftrag {number} benötigt. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{place} of {count}</source>
   <translation>{place} von {count}</translation>
  </message>
  <message>
   <source>{place} sends it already.</source>
   <translation>{place} versendet ihn schon.</translation>
  </message>
  <message>
   <source>{place} · {country}</source>
   <translation>{place} · {country}</translation>
  </message>
  <message>
   <source>{place}, here</source>
   <translation>{place}, hier</translation>
  </message>
  <message>
   <source>{place}, lot {lot}</source>
   <translation>{place}, Charge {lot}</translation>
  </message>
  <message>
   <source>{place}: {n} free</source>
   <translation>{place}: {n} frei</translation>
  </message>
  <message>
   <source>{problems} of {kinds}</source>
   <translation>{problems}, {kinds}</translation>
  </message>
  <message>
   <source>{problem} ({count})</source>
   <translation>{problem} ({count})</translation>
  </message>
  <message>
   <source>{products} of {suppliers}, {units}</source>
   <translation>{products}, {suppliers}, {units}</translation>
  </message>
  <message>
   <source>{product} is not bought there any more</source>
   <translation>{product} wird dort nicht mehr gekauft</translation>
  </message>
  <message>
   <source>{product}: kept where it is bought</source>
   <translation>{product}: Einkauf gespeichert</translation>
  </message>
  <message>
   <source>{reason} is no reason to cancel for. Nothing was changed.</source>
   <translation>{reason} ist kein Stornierungsgrund. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{reopened}. The refund of {amount} is stopped</source>
   <translation>{reopened}. Die Erstattung von {amount} ist gestoppt</translation>
  </message>
  <message>
   <source>{returned}. {amount} is paid back in 20 s</source>
   <translation>{returned}. {amount} wird in 20 s zurückgezahlt</translation>
  </message>
  <message>
   <source>{rows} of {orders}.</source>
   <translation>{rows}, {orders}.</translation>
  </message>
  <message>
   <source>{save} saves it; {back} once more drops it.</source>
   <translation>{save} speichert; nochmals {back} verwirft.</translation>
  </message>
  <message>
   <source>{save} saves it; {back} twice drops it.</source>
   <translation>{save} speichert; zweimal {back} verwirft.</translation>
  </message>
  <message>
   <source>{save} saves them; {back} once more drops them.</source>
   <translation>{save} speichert; nochmals {back} verwirft.</translation>
  </message>
  <message>
   <source>{scanned} goes in with its kit, and kits are scanned whole here: scan the kit's code. Nothing was counted.</source>
   <translation>{scanned} gehört in ein Set, und Sets werden hier als Ganzes gescannt: Scannen Sie den Code des Sets. Nichts wurde gezählt.</translation>
  </message>
  <message>
   <source>{scanned}: counted.</source>
   <translation>{scanned}: gezählt.</translation>
  </message>
  <message>
   <source>{scanned}: taken back.</source>
   <translation>{scanned}: zurückgenommen.</translation>
  </message>
  <message>
   <source>{screen} (not plugged in)</source>
   <translation>{screen} (nicht angeschlossen)</translation>
  </message>
  <message>
   <source>{sentence}.</source>
   <translation>{sentence}.</translation>
  </message>
  <message>
   <source>{serial} of {code} is not free here by the books.</source>
   <translation>{serial} von {code} ist laut Büchern hier nicht frei.</translation>
  </message>
  <message>
   <source>{serial} of {code} was not sent with it.</source>
   <translation>{serial} von {code} wurde nicht mitgeschickt.</translation>
  </message>
  <message>
   <source>{server} does not encrypt its connections. The password was not sent.</source>
   <translation>{server} verschlüsselt Verbindungen nicht. Das Passwort wurde nicht gesendet.</translation>
  </message>
  <message>
   <source>{server} has not answered within {seconds} seconds. Nothing was changed.</source>
   <translation>{server} hat innerhalb von {seconds} Sekunden nicht geantwortet. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{server}, database {database}</source>
   <translation>{server}, Datenbank {database}</translation>
  </message>
  <message>
   <source>{server}, port {port}, database {database}</source>
   <translation>{server}, Port {port}, Datenbank {database}</translation>
  </message>
  <message>
   <source>{shipment} cannot go</source>
   <translation>{shipment} kann nicht abgehen</translation>
  </message>
  <message>
   <source>{shipment} released to picking</source>
   <translation>{shipment} zum Picken freigegeben</translation>
  </message>
  <message>
   <source>{shipped}, tracking {tracking}</source>
   <translation>{shipped}, Sendungsnummer {tracking}</translation>
  </message>
  <message>
   <source>{shown!r} is not a database address.</source>
   <translation>{shown!r} ist keine Datenbankadresse.</translation>
  </message>
  <message>
   <source>{shown} cannot be a file name. Nothing was imported.</source>
   <translation>{shown} kann kein Dateiname sein. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{shown} cannot be copied into itself. Nothing was changed.</source>
   <translation>{shown} kann nicht in sich selbst kopiert werden. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{shown} cannot be read: {value}. Nothing was imported.</source>
   <translation>{shown} ist nicht lesbar: {value}. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{shown} changed while it was being read. Reading stopped there.</source>
   <translation>{shown} wurde während des Lesens geändert. Das Lesen wurde dort beendet.</translation>
  </message>
  <message>
   <source>{shown} has no text in it. Nothing was imported.</source>
   <translation>{shown} enthält keinen Text. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{shown} has {count} columns; the limit is {max_columns}. Nothing was imported.</source>
   <translation>{shown} hat {count} Spalten; die Grenze liegt bei {max_columns}. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{shown} holds this very shop already. Nothing was changed.</source>
   <translation>{shown} enthält genau diesen Shop schon. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{shown} is a folder, not a file. Nothing was imported.</source>
   <translation>{shown} ist ein Ordner, keine Datei. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{shown} is a pipe or a device, not a file. Nothing was imported.</source>
   <translation>{shown} ist eine Pipe oder ein Gerät, keine Datei. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{shown} is empty. Nothing was imported.</source>
   <translation>{shown} ist leer. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{shown} is no longer there. Reading stopped there.</source>
   <translation>{shown} ist nicht mehr vorhanden. Das Lesen wurde dort beendet.</translation>
  </message>
  <message>
   <source>{shown} is not text in a character set that can be told. Nothing was imported.</source>
   <translation>{shown} ist kein Text in einem erkennbaren Zeichensatz. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{shown} is {value:.1f} GB; {limit}. Nothing was imported.</source>
   <translation>{shown} ist {value:.1f} GB groß; {limit}. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{shown} seems to be {kind}, not a CSV file. Nothing was imported.</source>
   <translation>{shown} scheint keine CSV-Datei zu sein, sondern: {kind}. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{shown} {what}. Nothing was changed.</source>
   <translation>{shown} {what}. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{shown}: a quotation mark that opens in row {value} is never closed. Nothing was imported.</source>
   <translation>{shown}: Ein Anführungszeichen, das in Zeile {value} beginnt, wird nie geschlossen. Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{shown}: row {value} has more than {size} in one {what}.{open_quote} Nothing was imported.</source>
   <translation>{shown}: Zeile {value} enthält mehr als {size} ({what}).{open_quote} Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>{signs} and {n} more</source>
   <translation>{signs} und {n} weitere</translation>
  </message>
  <message>
   <source>{sign} compares numbers and dates only.</source>
   <translation>{sign} vergleicht nur Zahlen und Daten.</translation>
  </message>
  <message>
   <source>{sku} at {location} stands twice in this file; the first row was taken.</source>
   <translation>{sku} in {location} steht zweimal in dieser Datei; die erste Zeile wurde übernommen.</translation>
  </message>
  <message>
   <source>{sku} at {location}, bin {bin}, lot {lot}: on hand {on_hand}, held {held}; the movements say {ledger_hand} and {ledger_held}.</source>
   <translation>{sku} in {location}, Lagerplatz {bin}, Charge {lot}: vorhanden {on_hand}, gesperrt {held}; die Bewegungen sagen {ledger_hand} und {ledger_held}.</translation>
  </message>
  <message>
   <source>{sku} at {location}, bin {bin}, lot {lot}: {held} of {on_hand} are held.</source>
   <translation>{sku} in {location}, Lagerplatz {bin}, Charge {lot}: {held} von {on_hand} sind gesperrt.</translation>
  </message>
  <message>
   <source>{sku} at {location}: on hand {on_hand}, held {held}; the movements say {ledger_hand} and {ledger_held}.</source>
   <translation>{sku} in {location}: vorhanden {on_hand}, gesperrt {held}; die Bewegungen sagen {ledger_hand} und {ledger_held}.</translation>
  </message>
  <message>
   <source>{sku} at {location}: on hand {on_hand}, reserved {reserved}, held {held} cannot be.</source>
   <translation>{sku} in {location}: vorhanden {on_hand}, reserviert {reserved}, gesperrt {held} kann nicht sein.</translation>
  </message>
  <message>
   <source>{sku} at {location}: reserved {reserved}; the movements say {ledger_reserved}.</source>
   <translation>{sku} in {location}: reserviert {reserved}; die Bewegungen sagen {ledger_reserved}.</translation>
  </message>
  <message>
   <source>{sku} at {location}: reserved {reserved}; the orders' reservations are {units}.</source>
   <translation>{sku} in {location}: reserviert {reserved}; die Reservierungen der Aufträge sind {units}.</translation>
  </message>
  <message>
   <source>{sku} at {location}: the bin {bin} is elsewhere or given up, or the lot {lot} is another product's.</source>
   <translation>{sku} in {location}: Der Lagerplatz {bin} ist anderswo oder aufgegeben, oder die Charge {lot} gehört zu einem anderen Produkt.</translation>
  </message>
  <message>
   <source>{sku} at {location}: {placed} in bins and lots; those have {units} together.</source>
   <translation>{sku} in {location}: {placed} auf Lagerplätzen und in Chargen; diese haben zusammen {units}.</translation>
  </message>
  <message>
   <source>{sku} at {place}, {spot}: held {before} → {after}</source>
   <translation>{sku} in {place}, {spot}: gesperrt {before} → {after}</translation>
  </message>
  <message>
   <source>{sku} at {place}, {spot}: on hand {before} → {after}</source>
   <translation>{sku} in {place}, {spot}: vorhanden {before} → {after}</translation>
  </message>
  <message>
   <source>{sku} at {place}: held {before} → {after}</source>
   <translation>{sku} in {place}: gesperrt {before} → {after}</translation>
  </message>
  <message>
   <source>{sku} at {place}: in bins and lots {before} → {after}</source>
   <translation>{sku} in {place}: auf Lagerplätzen und in Chargen {before} → {after}</translation>
  </message>
  <message>
   <source>{sku} at {place}: on hand {before} → {after}</source>
   <translation>{sku} in {place}: vorhanden {before} → {after}</translation>
  </message>
  <message>
   <source>{sku} at {place}: promised {before} → {after}</source>
   <translation>{sku} in {place}: zugesagt {before} → {after}</translation>
  </message>
  <message>
   <source>{sku} at {place}: the movements give less than nothing</source>
   <translation>{sku} in {place}: Die Bewegungen ergeben weniger als nichts</translation>
  </message>
  <message>
   <source>{sku} cannot be added like this. Nothing was changed.</source>
   <translation>{sku} kann so nicht hinzugefügt werden. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{sku} is a kit and has no stock of its own. Nothing was changed.</source>
   <translation>{sku} ist ein Set und hat keinen eigenen Bestand. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{sku} is a kit and has no stock of its own. This row was left out; what is in the kit is counted.</source>
   <translation>{sku} ist ein Set und hat keinen eigenen Bestand. Diese Zeile wurde ausgelassen; gezählt wird, was im Set ist.</translation>
  </message>
  <message>
   <source>{sku} is kept by lot, and the file has {n} more at {location} than were there without saying of which lot. This row was left out. Receive what is new, count its bin, or adjust it with its lot.</source>
   <translation>{sku} wird nach Charge geführt, und die Datei hat in {location} {n} mehr, als dort waren, ohne die Charge zu nennen. Diese Zeile wurde ausgelassen. Neues im Wareneingang buchen, den Lagerplatz zählen oder mit der Charge berichtigen.</translation>
  </message>
  <message>
   <source>{sku} stands twice in this file; the first row was taken.</source>
   <translation>{sku} steht zweimal in dieser Datei; die erste Zeile wurde übernommen.</translation>
  </message>
  <message>
   <source>{sku}, serial {serial}: the movements have it {units} times, the list has it in one place at most.</source>
   <translation>{sku}, Seriennummer {serial}: In den Bewegungen ist sie {units}-mal da, in der Liste an höchstens einem Ort.</translation>
  </message>
  <message>
   <source>{sku}, unit {name}: {before} → {after}</source>
   <translation>{sku}, Stück {name}: {before} → {after}</translation>
  </message>
  <message>
   <source>{source} to {target}</source>
   <translation>{source} nach {target}</translation>
  </message>
  <message>
   <source>{span} ago</source>
   <translation>vor {span}</translation>
  </message>
  <message>
   <source>{supplier}, for {place}</source>
   <translation>{supplier}, für {place}</translation>
  </message>
  <message>
   <source>{symbology} cannot carry {code!a}: it holds {signs}; nothing was printed.</source>
   <translation>{symbology} kann {code!a} nicht darstellen: möglich sind {signs}; es wurde nichts gedruckt.</translation>
  </message>
  <message>
   <source>{tag} is no tag. Nothing was changed.</source>
   <translation>{tag} ist kein Tag. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{tax} added</source>
   <translation>zzgl. {tax}</translation>
  </message>
  <message>
   <source>{text} cannot be a lot or a serial number. Nothing was changed.</source>
   <translation>{text} kann keine Charge oder Seriennummer sein. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{text} is no kind of bin. Nothing was changed.</source>
   <translation>{text} ist keine Art von Lagerplatz. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{text} is no reason. Nothing was posted.</source>
   <translation>{text} ist kein Grund. Nichts wurde gebucht.</translation>
  </message>
  <message>
   <source>{text} is not SKU=UNITS. Nothing was changed.</source>
   <translation>{text} ist nicht SKU=STÜCK. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{text}. {action} is possible with {key}.</source>
   <translation>{text}. {action} ist möglich mit {key}.</translation>
  </message>
  <message>
   <source>{times} refunds of order {order_id} are on their way at once.</source>
   <translation>{times} Rückerstattungen des Auftrags {order_id} sind zugleich unterwegs.</translation>
  </message>
  <message>
   <source>{time} earlier</source>
   <translation>{time} früher</translation>
  </message>
  <message>
   <source>{time} later</source>
   <translation>{time} später</translation>
  </message>
  <message>
   <source>{title} was made by a newer Stationmaster than this one. Nothing was changed.</source>
   <translation>{title} wurde mit einem neueren Stationmaster als diesem angelegt. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{title} was made by an older Stationmaster than this one. Nothing was changed.</source>
   <translation>{title} wurde mit einem älteren Stationmaster als diesem angelegt. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{title} was taken out of the order. Nothing was changed.</source>
   <translation>{title} wurde aus dem Auftrag entfernt. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{title}, 1 station: {names}.</source>
   <translation>{title}, 1 Station: {names}.</translation>
  </message>
  <message>
   <source>{title}, {count} stations: {names}.</source>
   <translation>{title}, {count} Stationen: {names}.</translation>
  </message>
  <message>
   <source>{title}, {n} need attention</source>
   <translation>{title}, {n} zu beachten</translation>
  </message>
  <message>
   <source>{told} Install a font for {script}.</source>
   <translation>{told} Installieren Sie eine Schrift für {script}.</translation>
  </message>
  <message>
   <source>{told} was counted as {known}.</source>
   <translation>{told} wurde als {known} gezählt.</translation>
  </message>
  <message>
   <source>{units_of} missing; or park the order</source>
   <translation>Fehlt noch: {units_of}; oder den Auftrag parken</translation>
  </message>
  <message>
   <source>{units} cancelled</source>
   <translation>{units} storniert</translation>
  </message>
  <message>
   <source>{units} of these units are being packed, or have left. Nothing was changed.</source>
   <translation>{units} dieser Stücke werden gerade gepackt oder sind schon weg. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{units} of {code} cannot come back: {left} are with the customer. Nothing was changed.</source>
   <translation>{units} von {code} können nicht zurückkommen: {left} sind beim Kunden. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{units} of {code}: {reason}</source>
   <translation>{units} von {code}: {reason}</translation>
  </message>
  <message>
   <source>{units} units cannot be counted. Nothing was changed.</source>
   <translation>{units} Stück können nicht gezählt werden. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{units} units in {what} are being packed just now. Nothing was changed.</source>
   <translation>{units} Stück in {what} werden gerade gepackt. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{units} units lie in the bin {code}. Nothing was changed.</source>
   <translation>{units} Stück liegen auf dem Lagerplatz {code}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{units} units of {code} are being packed just now. Nothing was changed.</source>
   <translation>{units} Stück von {code} werden gerade gepackt. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{units}, {amount}</source>
   <translation>{units}, {amount}</translation>
  </message>
  <message>
   <source>{unprinted} not printed</source>
   <translation>{unprinted} nicht gedruckt</translation>
  </message>
  <message>
   <source>{user} at {station}</source>
   <translation>{user} an {station}</translation>
  </message>
  <message>
   <source>{value!r} cannot be a barcode. Nothing was changed.</source>
   <translation>{value!r} kann kein Barcode sein. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{value!r} cannot be the name of a station. Nothing was changed.</source>
   <translation>{value!r} kann kein Name einer Station sein. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{value!r} cannot be used as {name}. Nothing was changed.</source>
   <translation>{value!r} kann nicht als {name} verwendet werden. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{value!r} is no day of the week. Nothing was changed.</source>
   <translation>{value!r} ist kein Wochentag. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{value!r} is no product with its units. Nothing was changed.</source>
   <translation>{value!r} ist kein Artikel mit Stückzahl. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{value!r} is no time of the day. Nothing was changed.</source>
   <translation>{value!r} ist keine Uhrzeit. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{value!r} is not a country code. Nothing was changed.</source>
   <translation>{value!r} ist kein Ländercode. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{value!r} is not a currency. Nothing was changed.</source>
   <translation>{value!r} ist keine Währung. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{value!r} is not a day. Nothing was changed.</source>
   <translation>{value!r} ist kein Tag. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{value} and {n} more</source>
   <translation>{value} und {n} weitere</translation>
  </message>
  <message>
   <source>{value} cannot be a code: it is too long or has signs that cannot be printed.</source>
   <translation>{value} kann kein Code sein: zu lang oder mit nicht druckbaren Zeichen.</translation>
  </message>
  <message>
   <source>{value} cannot be the name of a location.</source>
   <translation>{value} kann kein Name eines Standorts sein.</translation>
  </message>
  <message>
   <source>{value} cannot be used as {name}. Nothing was changed.</source>
   <translation>{value} kann nicht als {name} verwendet werden. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{value} cannot be used here. Nothing was changed.</source>
   <translation>{value} kann hier nicht verwendet werden. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{value} differs from {other} in another row of the order.</source>
   <translation>{value} weicht von {other} in einer anderen Zeile des Auftrags ab.</translation>
  </message>
  <message>
   <source>{value} fits several locations: {names}.</source>
   <translation>{value} passt auf mehrere Standorte: {names}.</translation>
  </message>
  <message>
   <source>{value} fits several suppliers: {names}.</source>
   <translation>{value} passt zu mehreren Lieferanten: {names}.</translation>
  </message>
  <message>
   <source>{value} fits {count} products: {names}.</source>
   <translation>{value} passt auf {count} Produkte: {names}.</translation>
  </message>
  <message>
   <source>{value} fits {count} {kind}: {names}.</source>
   <translation>{value} passt auf {count} {kind}: {names}.</translation>
  </message>
  <message>
   <source>{value} for {quantity} units is too much.</source>
   <translation>{value} für {quantity} Stück ist zu viel.</translation>
  </message>
  <message>
   <source>{value} has a wrong check digit: it ends in {found} where {right} is right.</source>
   <translation>{value} hat eine falsche Prüfziffer: Am Ende steht {found}, richtig ist {right}.</translation>
  </message>
  <message>
   <source>{value} has more decimals than {currency} has.</source>
   <translation>{value} hat mehr Nachkommastellen als {currency}.</translation>
  </message>
  <message>
   <source>{value} has more decimals than {unit} has ({digits}).</source>
   <translation>{value} hat mehr Nachkommastellen als {unit} ({digits}).</translation>
  </message>
  <message>
   <source>{value} has nothing reserved here, so there is no shipment.</source>
   <translation>{value} hat hier nichts reserviert, also gibt es keine Sendung.</translation>
  </message>
  <message>
   <source>{value} has {count} shipments: {names}.</source>
   <translation>{value} hat {count} Sendungen: {names}.</translation>
  </message>
  <message>
   <source>{value} is a bin at several locations: {names}.</source>
   <translation>{value} ist ein Lagerplatz an mehreren Standorten: {names}.</translation>
  </message>
  <message>
   <source>{value} is cancelled. Nothing was changed.</source>
   <translation>{value} ist storniert. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{value} is more than the line costs.</source>
   <translation>{value} ist mehr, als die Position kostet.</translation>
  </message>
  <message>
   <source>{value} is no date such as 2026-11-02, today or last-7d.</source>
   <translation>{value} ist kein Datum wie 2026-11-02, today oder last-7d.</translation>
  </message>
  <message>
   <source>{value} is no e-mail address.</source>
   <translation>{value} ist keine E-Mail-Adresse.</translation>
  </message>
  <message>
   <source>{value} is no kind of location. Nothing was changed.</source>
   <translation>{value} ist keine Art von Standort. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{value} is no number.</source>
   <translation>{value} ist keine Zahl.</translation>
  </message>
  <message>
   <source>{value} is no place on the map. Nothing was changed.</source>
   <translation>{value} ist kein Ort auf der Karte. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{value} is no weight that goods have.</source>
   <translation>{value} ist kein mögliches Warengewicht.</translation>
  </message>
  <message>
   <source>{value} is no whole number.</source>
   <translation>{value} ist keine ganze Zahl.</translation>
  </message>
  <message>
   <source>{value} is none of: {known}.</source>
   <translation>{value} ist nichts davon: {known}.</translation>
  </message>
  <message>
   <source>{value} is not a country.</source>
   <translation>{value} ist kein Land.</translation>
  </message>
  <message>
   <source>{value} is not a currency code of ISO 4217.</source>
   <translation>{value} ist kein Währungscode nach ISO 4217.</translation>
  </message>
  <message>
   <source>{value} is not a day and time that exist.</source>
   <translation>{value} ist kein gültiges Datum mit Uhrzeit.</translation>
  </message>
  <message>
   <source>{value} is not a time that exists.</source>
   <translation>{value} ist keine gültige Uhrzeit.</translation>
  </message>
  <message>
   <source>{value} is not between the years 1990 and 2100.</source>
   <translation>{value} liegt nicht zwischen den Jahren 1990 und 2100.</translation>
  </message>
  <message>
   <source>{value} is too large an amount.</source>
   <translation>{value} ist ein zu großer Betrag.</translation>
  </message>
  <message>
   <source>{value} is too long ({count} characters).</source>
   <translation>{value} ist zu lang ({count} Zeichen).</translation>
  </message>
  <message>
   <source>{value} may be day/month or month/day: the file has both. Export it again.</source>
   <translation>{value} kann Tag/Monat oder Monat/Tag sein: Die Datei enthält beides. Erneut exportieren.</translation>
  </message>
  <message>
   <source>{value} more units of {code} are being packed or held at {place} than would be left. Nothing was changed.</source>
   <translation>An {place} werden {value} Stück von {code} mehr gepackt oder zurückgehalten, als übrig blieben. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{value} must be 1, 0 or -1.</source>
   <translation>{value} muss 1, 0 oder -1 sein.</translation>
  </message>
  <message>
   <source>{value} must be a date and time like 2026-03-25 21:56:45 +0500.</source>
   <translation>{value} muss ein Datum mit Uhrzeit sein, wie 2026-03-25 21:56:45 +0500.</translation>
  </message>
  <message>
   <source>{value} must be a number with a point, like 1234.56.</source>
   <translation>{value} muss eine Zahl mit Dezimalpunkt sein, wie 1234.56.</translation>
  </message>
  <message>
   <source>{value} must be a whole number.</source>
   <translation>{value} muss eine ganze Zahl sein.</translation>
  </message>
  <message>
   <source>{value} must be active, draft or archived.</source>
   <translation>{value} muss active, draft oder archived sein.</translation>
  </message>
  <message>
   <source>{value} must be an amount like {like}.</source>
   <translation>{value} muss ein Betrag wie {like} sein.</translation>
  </message>
  <message>
   <source>{value} must be {least} or more.</source>
   <translation>{value} muss mindestens {least} sein.</translation>
  </message>
  <message>
   <source>{value} must not be more than {most:,}.</source>
   <translation>{value} darf nicht mehr als {most:,} sein.</translation>
  </message>
  <message>
   <source>{value} must not be negative.</source>
   <translation>{value} darf nicht negativ sein.</translation>
  </message>
  <message>
   <source>{value} on this PC: {orders}, {products}. Everything is copied and compared; the file stays where it is.</source>
   <translation>{value} auf diesem PC: {orders}, {products}. Alles wird kopiert und verglichen; die Datei bleibt, wo sie ist.</translation>
  </message>
  <message>
   <source>{value} seems to have lost its leading zero: with it, it is a valid barcode.</source>
   <translation>{value} scheint die führende Null zu fehlen: Mit ihr ist es ein gültiger Barcode.</translation>
  </message>
  <message>
   <source>{value} stands in another row already.</source>
   <translation>{value} steht bereits in einer anderen Zeile.</translation>
  </message>
  <message>
   <source>{value} stands in row {others} too: keep one of them.</source>
   <translation>{value} steht auch in Zeile {others}: eine davon behalten.</translation>
  </message>
  <message>
   <source>{value} was sent before it was imported. Nothing was changed.</source>
   <translation>{value} wurde vor dem Import versandt. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{value} {why}</source>
   <translation>{value} {why}</translation>
  </message>
  <message>
   <source>{wanted} of {code} were ordered and {received} have come. Of these {units}, {rest} are still wanted and {over} too many. Nothing was changed.</source>
   <translation>{wanted} von {code} waren bestellt und {received} sind gekommen. Von diesen {units} fehlen noch {rest}, {over} sind zu viel. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{wanted} of {code} were ordered and {received} have come. With {units} more it is too many. Nothing was changed.</source>
   <translation>{wanted} von {code} sind bestellt und {received} gekommen. Mit {units} weiteren ist es zu viel. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{way} If there was never a shop, remove the file and try again.</source>
   <translation>{way} Falls es nie einen Shop gab, die Datei entfernen und erneut versuchen.</translation>
  </message>
  <message>
   <source>{what} into {shipment}</source>
   <translation>{what}, in {shipment}</translation>
  </message>
  <message>
   <source>{what} {path}: {seen}. Nothing was changed.</source>
   <translation>{what} {path}: {seen}. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{what}, order {number}</source>
   <translation>{what}, Auftrag {number}</translation>
  </message>
  <message>
   <source>{what}, {number}</source>
   <translation>{what}, {number}</translation>
  </message>
  <message>
   <source>{what}. {more}</source>
   <translation>{what}. {more}</translation>
  </message>
  <message>
   <source>{what}: it is packed. Nothing was changed.</source>
   <translation>{what}: schon gepackt. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{what}: order {number} was changed or sent since. Nothing was changed.</source>
   <translation>{what}: Auftrag {number} wurde seitdem geändert oder versandt. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{what}: somebody has begun to pack it. Nothing was changed.</source>
   <translation>{what}: Das Packen wurde schon begonnen. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{what}: there is no such order now.</source>
   <translation>{what}: Einen solchen Auftrag gibt es jetzt nicht.</translation>
  </message>
  <message>
   <source>{what}: there is none now.</source>
   <translation>{what}: gibt es gerade nicht.</translation>
  </message>
  <message>
   <source>{what}: {count}.</source>
   <translation>{what}: {count}.</translation>
  </message>
  <message>
   <source>{what}: {reason}</source>
   <translation>{what}: {reason}</translation>
  </message>
  <message>
   <source>{what}: {station} is packing it. Nothing was changed.</source>
   <translation>{what}: {station} packt gerade. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{what}: {why}.</source>
   <translation>{what}: {why}.</translation>
  </message>
  <message>
   <source>{what}; {more}</source>
   <translation>{what}; {more}</translation>
  </message>
  <message>
   <source>{where} belongs to another program. Nothing was changed.</source>
   <translation>{where} gehört zu einem anderen Programm. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{where} cannot be read: {said}. Nothing was changed.</source>
   <translation>{where} ist nicht lesbar: {said}. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{where} is not empty. Nothing was changed.</source>
   <translation>{where} ist nicht leer. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{where} needs an upgrade. Nothing was changed.</source>
   <translation>{where} benötigt ein Upgrade. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{where} was made by a newer Stationmaster. Nothing was changed.</source>
   <translation>{where} wurde mit einem neueren Stationmaster angelegt. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{where}: {value} cannot store this row ({rstrip}). Nothing was changed.</source>
   <translation>{where}: {value} kann diese Zeile nicht speichern ({rstrip}). Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{who} changed order {number} meanwhile. Nothing of yours was written yet.</source>
   <translation>{who} hat Auftrag {number} inzwischen geändert. Von Ihren Eingaben wurde noch nichts geschrieben.</translation>
  </message>
  <message>
   <source>{who} changed order {number} meanwhile: {what}. Nothing was taken back.</source>
   <translation>{who} hat Auftrag {number} inzwischen geändert: {what}. Es wurde nichts zurückgenommen.</translation>
  </message>
  <message>
   <source>{who} changed this customer meanwhile. Nothing of yours was written yet.</source>
   <translation>{who} hat diesen Kunden inzwischen geändert. Von Ihnen wurde noch nichts geschrieben.</translation>
  </message>
  <message>
   <source>{who} has this order open since {time}.</source>
   <translation>{who} hat diesen Auftrag seit {time} geöffnet.</translation>
  </message>
  <message>
   <source>{who} imported order {number} again meanwhile. It stays cancelled.</source>
   <translation>{who} hat Auftrag {number} inzwischen erneut importiert. Er bleibt storniert.</translation>
  </message>
  <message>
   <source>{who} left it empty</source>
   <translation>{who} hat es leer gelassen</translation>
  </message>
  <message>
   <source>{who}: “{value}”</source>
   <translation>{who}: „{value}“</translation>
  </message>
  <message>
   <source>{why} Nothing was changed.</source>
   <translation>{why} Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{words} The slip is printed. Put it aside, then press {again}.</source>
   <translation>{words} Der Packzettel ist gedruckt. Beiseitestellen, dann {again} drücken.</translation>
  </message>
  <message>
   <source>{yes}: it is empty. {no}: count it.</source>
   <translation>{yes}: Er ist leer. {no}: zählen.</translation>
  </message>
  <message>
   <source>“{cell}” is</source>
   <translation>„{cell}“ ist</translation>
  </message>
  <message>
   <source>“{text}” can be read in two ways.</source>
   <translation>„{text}“ ist mehrdeutig.</translation>
  </message>
  <message>
   <source>“{text}” is not a day.</source>
   <translation>„{text}“ ist kein Tag.</translation>
  </message>
  <message>
   <source>“{text}” is not a number.</source>
   <translation>„{text}“ ist keine Zahl.</translation>
  </message>
  <message>
   <source>“{text}”: {why}</source>
   <translation>„{text}“: {why}</translation>
  </message>
  <message>
   <source>↳ {title}</source>
   <translation>↳ {title}</translation>
  </message>
 </context>
</TS>
