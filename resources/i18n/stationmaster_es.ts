<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>app</name>
  <message>
   <source> Its tracking number is {tracking_number}.</source>
   <translation> Su número de seguimiento es {tracking_number}.</translation>
  </message>
  <message>
   <source> Tracking number {number}.</source>
   <translation> Número de seguimiento {number}.</translation>
  </message>
  <message>
   <source> at {changed_at}</source>
   <translation> en {changed_at}</translation>
  </message>
  <message>
   <source> or </source>
   <translation> o </translation>
  </message>
  <message>
   <source> somewhere else</source>
   <translation> en otro lugar</translation>
  </message>
  <message>
   <source>, and its password is masked.</source>
   <translation>, y su contraseña está oculta.</translation>
  </message>
  <message>
   <source>, then stopped</source>
   <translation>, luego se detuvo</translation>
  </message>
  <message>
   <source>-3 or 5</source>
   <translation>-3 o 5</translation>
  </message>
  <message>
   <source>0 match</source>
   <translation>0 coinciden</translation>
  </message>
  <message>
   <source>0 match: drop a term?</source>
   <translation>0 coinciden: ¿quitar un término?</translation>
  </message>
  <message>
   <source>0 match: drop “{term}”?</source>
   <translation>0 coinciden: ¿quitar “{term}”?</translation>
  </message>
  <message>
   <source>1 line</source>
   <translation>1 línea</translation>
  </message>
  <message>
   <source>1 order</source>
   <translation>1 pedido</translation>
  </message>
  <message>
   <source>1 order cancelled</source>
   <translation>1 pedido cancelado</translation>
  </message>
  <message>
   <source>1 order moved back</source>
   <translation>1 pedido devuelto a su estado</translation>
  </message>
  <message>
   <source>1 order moved to another location</source>
   <translation>1 pedido movido a otra sede</translation>
  </message>
  <message>
   <source>1 order opened again</source>
   <translation>1 pedido reabierto</translation>
  </message>
  <message>
   <source>1 order put on hold</source>
   <translation>1 pedido retenido</translation>
  </message>
  <message>
   <source>1 order put on hold again</source>
   <translation>1 pedido retenido de nuevo</translation>
  </message>
  <message>
   <source>1 order released</source>
   <translation>1 pedido liberado</translation>
  </message>
  <message>
   <source>1 order tagged {tag}</source>
   <translation>1 pedido con la marca {tag}</translation>
  </message>
  <message>
   <source>1 order taken back from picking</source>
   <translation>1 pedido retirado de recogida</translation>
  </message>
  <message>
   <source>1 shipment, scanned at the packing station</source>
   <translation>1 envío, se escanea en el puesto de embalaje</translation>
  </message>
  <message>
   <source>1 unit of it waits for stock.</source>
   <translation>1 unidad espera stock.</translation>
  </message>
  <message>
   <source>24.12. or +9</source>
   <translation>24.12. o +9</translation>
  </message>
  <message>
   <source>40 products, 120 orders, 3 stores</source>
   <translation>40 productos, 120 pedidos, 3 tiendas</translation>
  </message>
  <message>
   <source>4006381333931, CASE-12=12</source>
   <translation>4006381333931, CAJA-12=12</translation>
  </message>
  <message>
   <source>9</source>
   <translation>9</translation>
  </message>
  <message>
   <source>A PIN has {least} to {most} digits.</source>
   <translation>Un PIN tiene de {least} a {most} cifras.</translation>
  </message>
  <message>
   <source>A PIN has {least} to {most} digits. Nothing was changed.</source>
   <translation>Un PIN tiene de {least} a {most} cifras. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>A PIN keeps others from working in your name. Five wrong ones lock it until a supervisor unlocks.</source>
   <translation>Con un PIN nadie más trabaja en su nombre. Tras cinco errores se bloquea hasta que una persona supervisora desbloquee.</translation>
  </message>
  <message>
   <source>A PostgreSQL server that is always on, on a PC of your own or hosted.</source>
   <translation>Un servidor PostgreSQL siempre encendido, en un PC propio o alojado.</translation>
  </message>
  <message>
   <source>A barcode of {modules} modules is too wide for its {value:.2f} in.; nothing was printed.</source>
   <translation>Un código de barras de {modules} módulos es demasiado ancho para sus {value:.2f} in.; no se imprimió nada.</translation>
  </message>
  <message>
   <source>A bin needs a code of 1 to {most} characters. Nothing was changed.</source>
   <translation>Una ubicación necesita un código de 1 a {most} caracteres. No se cambió nada.</translation>
  </message>
  <message>
   <source>A customer has at most {n} addresses. Nothing was changed.</source>
   <translation>Un cliente tiene como máximo {n} direcciones. No se cambió nada.</translation>
  </message>
  <message>
   <source>A database in memory cannot be shared or kept.</source>
   <translation>Una base de datos en memoria no se puede compartir ni conservar.</translation>
  </message>
  <message>
   <source>A draft is an order that was not sent yet. New ones come from “To order”.</source>
   <translation>Un borrador es un pedido que aún no se ha enviado. Los nuevos vienen de «Por pedir».</translation>
  </message>
  <message>
   <source>A field holds at most {n} characters. Nothing was changed.</source>
   <translation>Un campo admite como máximo {n} caracteres. No se cambió nada.</translation>
  </message>
  <message>
   <source>A file of customers ends in .csv or .xlsx. Nothing was written.</source>
   <translation>Un archivo de clientes termina en .csv o .xlsx. No se escribió nada.</translation>
  </message>
  <message>
   <source>A file of these rows to mend and import again</source>
   <translation>Un archivo con estas filas para corregir e importar de nuevo</translation>
  </message>
  <message>
   <source>A function key needs a Ctrl key beside it. Press that one first.</source>
   <translation>Una tecla de función necesita al lado una tecla con Ctrl. Pulsar esa primero.</translation>
  </message>
  <message>
   <source>A hold</source>
   <translation>Una retención</translation>
  </message>
  <message>
   <source>A kit has no stock of its own: ask for what it is made of.</source>
   <translation>Un kit no tiene existencias propias: pida aquello de lo que se compone.</translation>
  </message>
  <message>
   <source>A kit holds up to {n} products, each once and 1 to {most} of it, and not itself. Nothing was changed.</source>
   <translation>Un kit contiene hasta {n} artículos, cada uno una vez y de 1 a {most} unidades, y no a sí mismo. No se cambió nada.</translation>
  </message>
  <message>
   <source>A kit is made of it.</source>
   <translation>Un kit se compone de él.</translation>
  </message>
  <message>
   <source>A kit is made of something or is none. Nothing was changed.</source>
   <translation>Un kit se compone de algo o no lo es. No se cambió nada.</translation>
  </message>
  <message>
   <source>A kit's own code counts all that is in it, or each part is scanned. The whole shop's.</source>
   <translation>El código del kit cuenta todo lo que contiene, o se escanea cada pieza. Vale para toda la tienda.</translation>
  </message>
  <message>
   <source>A label printer of {dpi} dpi is not known; nothing was printed.</source>
   <translation>No se conoce una impresora de etiquetas de {dpi} dpi; no se imprimió nada.</translation>
  </message>
  <message>
   <source>A label printer prints single labels, not {sheet}; nothing was printed.</source>
   <translation>Una impresora de etiquetas imprime etiquetas sueltas, no {sheet}; no se imprimió nada.</translation>
  </message>
  <message>
   <source>A later import has changed it. Undo that one first.</source>
   <translation>Una importación posterior lo cambió. Deshacer esa primero.</translation>
  </message>
  <message>
   <source>A location has a code. Nothing was changed.</source>
   <translation>Una sede tiene un código. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>A location has a name. Nothing was changed.</source>
   <translation>Una sede tiene un nombre. No se cambió nada.</translation>
  </message>
  <message>
   <source>A location has no field {name!r}. Nothing was changed.</source>
   <translation>Una sede no tiene el campo {name!r}. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>A location must open before it closes. Nothing was changed.</source>
   <translation>Una sede debe abrir antes de cerrar. No se cambió nada.</translation>
  </message>
  <message>
   <source>A login for this station, from whoever set the database up.</source>
   <translation>Un acceso para este puesto, de quien haya creado la base de datos.</translation>
  </message>
  <message>
   <source>A lot or serial number has 1 to {most} characters. Nothing was changed.</source>
   <translation>Un lote o número de serie tiene de 1 a {most} caracteres. No se cambió nada.</translation>
  </message>
  <message>
   <source>A note</source>
   <translation>Una nota</translation>
  </message>
  <message>
   <source>A note has 1 to {n} characters. Nothing was written.</source>
   <translation>Una nota tiene de 1 a {n} caracteres. No se escribió nada.</translation>
  </message>
  <message>
   <source>A note has at most {n} characters.</source>
   <translation>Una nota tiene como máximo {n} caracteres.</translation>
  </message>
  <message>
   <source>A number is missing.</source>
   <translation>Falta un número.</translation>
  </message>
  <message>
   <source>A pack has 1 unit or more.</source>
   <translation>Un paquete tiene 1 unidad o más.</translation>
  </message>
  <message>
   <source>A pack has 1 unit or more. Nothing was changed.</source>
   <translation>Un paquete tiene 1 unidad o más. No se cambió nada.</translation>
  </message>
  <message>
   <source>A part of it was paid; how much is not known here. Pay it back in the shop.</source>
   <translation>Se pagó una parte; aquí no se sabe cuánto. Devolverlo en la tienda.</translation>
  </message>
  <message>
   <source>A part of order {number} has left already. Nothing was changed.</source>
   <translation>Una parte del pedido {number} ya ha salido. No se cambió nada.</translation>
  </message>
  <message>
   <source>A part of this order is {order}.</source>
   <translation>Una parte de este pedido es {order}.</translation>
  </message>
  <message>
   <source>A part of {title} has left already. Nothing was changed.</source>
   <translation>Una parte de {title} ya salió. No se cambió nada.</translation>
  </message>
  <message>
   <source>A percentage has at most {n} decimals.</source>
   <translation>Un porcentaje tiene como máximo {n} decimales.</translation>
  </message>
  <message>
   <source>A person chose the location</source>
   <translation>Una persona eligió la sede</translation>
  </message>
  <message>
   <source>A person's name has 1 to {most} characters of one line. Nothing was changed.</source>
   <translation>Un nombre tiene de 1 a {most} caracteres en una línea. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>A picture has {size} kB; the limit is {limit} kB.</source>
   <translation>Una imagen tiene {size} kB; el límite es de {limit} kB.</translation>
  </message>
  <message>
   <source>A price has at most {n} decimals.</source>
   <translation>Un precio tiene como máximo {n} decimales.</translation>
  </message>
  <message>
   <source>A product has no field {name!r}. Nothing was changed.</source>
   <translation>Un producto no tiene el campo {name!r}. No se cambió nada.</translation>
  </message>
  <message>
   <source>A product has up to {n} barcodes, each once. Nothing was changed.</source>
   <translation>Un producto tiene hasta {n} códigos de barras, cada uno una vez. No se cambió nada.</translation>
  </message>
  <message>
   <source>A product with a number of its own keeps that.</source>
   <translation>Un producto con un número propio lo conserva.</translation>
  </message>
  <message>
   <source>A purchase order needs 1 to {most} products, each once, with units. Nothing was changed.</source>
   <translation>Un pedido de compra necesita de 1 a {most} productos, cada uno una vez, con unidades. No se cambió nada.</translation>
  </message>
  <message>
   <source>A quantity is a whole number from 1.</source>
   <translation>Una cantidad es un número entero a partir de 1.</translation>
  </message>
  <message>
   <source>A refund</source>
   <translation>Un reembolso</translation>
  </message>
  <message>
   <source>A refund of this order is on its way already. Nothing was changed.</source>
   <translation>Ya hay un reembolso de este pedido en camino. No se cambió nada.</translation>
  </message>
  <message>
   <source>A search has {most} characters at most; the rest was left out.</source>
   <translation>Una búsqueda tiene como máximo {most} caracteres; el resto se omitió.</translation>
  </message>
  <message>
   <source>A search has {most} terms at most; the rest was left out.</source>
   <translation>Una búsqueda tiene como máximo {most} términos; el resto se omitió.</translation>
  </message>
  <message>
   <source>A second screen on which customers see their order. Orders taken by phone are never shown there.</source>
   <translation>Una segunda pantalla en la que los clientes ven su pedido. Los pedidos por teléfono no se muestran nunca.</translation>
  </message>
  <message>
   <source>A sheet has {count} labels, so {used} cannot be used up; nothing was printed.</source>
   <translation>Una hoja tiene {count} etiquetas, no pueden faltar {used}; no se imprimió nada.</translation>
  </message>
  <message>
   <source>A shop without a name</source>
   <translation>Una tienda sin nombre</translation>
  </message>
  <message>
   <source>A size has three figures. Nothing was changed.</source>
   <translation>Unas medidas tienen tres cifras. No se cambió nada.</translation>
  </message>
  <message>
   <source>A station's name has 1 to {max_name} characters of one line. Nothing was changed.</source>
   <translation>El nombre de un puesto tiene de 1 a {max_name} caracteres en una línea. No se cambió nada.</translation>
  </message>
  <message>
   <source>A step failed for a reason that nobody foresaw; it was logged. What was written before stays.</source>
   <translation>Un paso falló por un motivo imprevisto; quedó en el registro. Lo escrito antes se queda.</translation>
  </message>
  <message>
   <source>A supplier has no field {name!r}. Nothing was changed.</source>
   <translation>Un proveedor no tiene el campo {name!r}. No se cambió nada.</translation>
  </message>
  <message>
   <source>A supplier needs a name of 1 to {most} characters. Nothing was changed.</source>
   <translation>Un proveedor necesita un nombre de 1 a {most} caracteres. No se cambió nada.</translation>
  </message>
  <message>
   <source>A supplier says who sells you goods and how long they take.
With one, what is low can be ordered.</source>
   <translation>Un proveedor dice quién le vende género y cuánto tarda.
Con él se puede pedir lo que escasea.</translation>
  </message>
  <message>
   <source>A tag</source>
   <translation>Una marca</translation>
  </message>
  <message>
   <source>A text of {count} characters is too long for a QR code; nothing was printed.</source>
   <translation>Un texto de {count} caracteres es demasiado largo para un código QR; no se imprimió nada.</translation>
  </message>
  <message>
   <source>A text of {count} characters is too long for the label's QR code; nothing was printed.</source>
   <translation>Un texto de {count} caracteres es demasiado largo para el código QR de la etiqueta; no se imprimió nada.</translation>
  </message>
  <message>
   <source>A text with a NUL character cannot be kept. Nothing was changed.</source>
   <translation>Un texto con un carácter NUL no se puede guardar. No se cambió nada.</translation>
  </message>
  <message>
   <source>A threshold is 0 units or more. Nothing was changed.</source>
   <translation>Un umbral es de 0 unidades o más. No se cambió nada.</translation>
  </message>
  <message>
   <source>A tracking number</source>
   <translation>Un número de seguimiento</translation>
  </message>
  <message>
   <source>A transfer goes from one location to another. Nothing was changed.</source>
   <translation>Un traslado va de una sede a otra. No se cambió nada.</translation>
  </message>
  <message>
   <source>A value is missing after {field}.</source>
   <translation>Falta un valor después de {field}.</translation>
  </message>
  <message>
   <source>A view needs a name of 1 to {most} characters. Nothing was saved.</source>
   <translation>Una vista necesita un nombre de 1 a {most} caracteres. No se guardó nada.</translation>
  </message>
  <message>
   <source>A4 sheet, 24 labels</source>
   <translation>Hoja A4, 24 etiquetas</translation>
  </message>
  <message>
   <source>A4, 210 x 297 mm</source>
   <translation>A4, 210 x 297 mm</translation>
  </message>
  <message>
   <source>A: most</source>
   <translation>A: lo que más</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Acerca de</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Acciones</translation>
  </message>
  <message>
   <source>Actions in {view}</source>
   <translation>Acciones en {view}</translation>
  </message>
  <message>
   <source>Actions on the chosen row</source>
   <translation>Acciones sobre la fila elegida</translation>
  </message>
  <message>
   <source>Actions on {what}</source>
   <translation>Acciones sobre {what}</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Add ?sslrootcert=FILE with the certificate of the authority that signed it; ask whoever looks after the server for that file.</source>
   <translation>Añadir ?sslrootcert=ARCHIVO con el certificado de la autoridad que lo firmó; pedir ese archivo a quien administra el servidor.</translation>
  </message>
  <message>
   <source>Add a letter.</source>
   <translation>Añada una letra.</translation>
  </message>
  <message>
   <source>Add a location</source>
   <translation>Añadir una sede</translation>
  </message>
  <message>
   <source>Add a note</source>
   <translation>Añadir una nota</translation>
  </message>
  <message>
   <source>Add a product</source>
   <translation>Añadir un producto</translation>
  </message>
  <message>
   <source>Add a product by code, name or scan</source>
   <translation>Añadir un producto por código, nombre o escaneo</translation>
  </message>
  <message>
   <source>Add a product to see where it is.</source>
   <translation>Añadir un producto para ver dónde está.</translation>
  </message>
  <message>
   <source>Add a product to the kit</source>
   <translation>Añadir un artículo al kit</translation>
  </message>
  <message>
   <source>Add a product.</source>
   <translation>Añadir un producto.</translation>
  </message>
  <message>
   <source>Add a product: SKU or scan</source>
   <translation>Añadir un producto: SKU o escaneo</translation>
  </message>
  <message>
   <source>Add a product: code, name, or scan</source>
   <translation>Añadir un producto: código, nombre o escaneo</translation>
  </message>
  <message>
   <source>Add a row for each SKU.</source>
   <translation>Añadir una fila por cada SKU.</translation>
  </message>
  <message>
   <source>Add a row for each record, or export it again.</source>
   <translation>Añadir una fila por cada registro, o exportarlo de nuevo.</translation>
  </message>
  <message>
   <source>Add an address</source>
   <translation>Añadir una dirección</translation>
  </message>
  <message>
   <source>Add another one in Settings, Locations.</source>
   <translation>Añada otra en Ajustes, Sedes.</translation>
  </message>
  <message>
   <source>Add at least one product.</source>
   <translation>Añada al menos un producto.</translation>
  </message>
  <message>
   <source>Add it again as a new line.</source>
   <translation>Añadirla de nuevo como línea nueva.</translation>
  </message>
  <message>
   <source>Add it as a new one.</source>
   <translation>Añadirla como nueva.</translation>
  </message>
  <message>
   <source>Add note</source>
   <translation>Añadir nota</translation>
  </message>
  <message>
   <source>Add or remove a tag</source>
   <translation>Añadir o quitar una marca</translation>
  </message>
  <message>
   <source>Add the products that are wanted.</source>
   <translation>Añada los productos que desea.</translation>
  </message>
  <message>
   <source>Addition</source>
   <translation>Complemento</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>Address for new orders</source>
   <translation>Dirección para pedidos nuevos</translation>
  </message>
  <message>
   <source>Address hold lifted</source>
   <translation>Retención por dirección levantada</translation>
  </message>
  <message>
   <source>Address line 2</source>
   <translation>Segunda línea de la dirección</translation>
  </message>
  <message>
   <source>Address: {what}</source>
   <translation>Dirección: {what}</translation>
  </message>
  <message>
   <source>Addresses</source>
   <translation>Direcciones</translation>
  </message>
  <message>
   <source>Adjust</source>
   <translation>Ajustar</translation>
  </message>
  <message>
   <source>Adjusted</source>
   <translation>Ajustado</translation>
  </message>
  <message>
   <source>Adjustment, to be checked</source>
   <translation>Ajuste, por comprobar</translation>
  </message>
  <message>
   <source>Administrator's login</source>
   <translation>Usuario del administrador</translation>
  </message>
  <message>
   <source>Administrator's password</source>
   <translation>Contraseña del administrador</translation>
  </message>
  <message>
   <source>Again: {what}</source>
   <translation>De nuevo: {what}</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>All bins are counted</source>
   <translation>Todas las ubicaciones están contadas</translation>
  </message>
  <message>
   <source>All but {but}</source>
   <translation>Todos menos {but}</translation>
  </message>
  <message>
   <source>All customers</source>
   <translation>Todos los clientes</translation>
  </message>
  <message>
   <source>All is counted</source>
   <translation>Todo está contado</translation>
  </message>
  <message>
   <source>All is in</source>
   <translation>Todo está</translation>
  </message>
  <message>
   <source>All jobs</source>
   <translation>Todas las tareas</translation>
  </message>
  <message>
   <source>All keys</source>
   <translation>Todas las teclas</translation>
  </message>
  <message>
   <source>All locations</source>
   <translation>Todas las sedes</translation>
  </message>
  <message>
   <source>All of it</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>All of it is in. Put it back, {then}</source>
   <translation>Ya está todo dentro. Devolverlo a su sitio, {then}</translation>
  </message>
  <message>
   <source>All of this kind</source>
   <translation>Todos los de este tipo</translation>
  </message>
  <message numerus="yes">
   <source>All of this kind: {n} records. The same key writes them.</source>
   <translation>
    <numerusform>Todos los de este tipo: {n} registro. La misma tecla lo escribe.</numerusform>
    <numerusform>Todos los de este tipo: {n} registros. La misma tecla los escribe.</numerusform>
   </translation>
  </message>
  <message>
   <source>All of {product}</source>
   <translation>Todo lo de {product}</translation>
  </message>
  <message>
   <source>All of {scanned} is in {order} already. Put this one back; nothing was counted.</source>
   <translation>Todo lo de {scanned} ya está en {order}. Devolver este a su sitio; no se contó nada.</translation>
  </message>
  <message>
   <source>All products</source>
   <translation>Todos los productos</translation>
  </message>
  <message>
   <source>All purchase orders</source>
   <translation>Todos los pedidos</translation>
  </message>
  <message>
   <source>All selected</source>
   <translation>Todos seleccionados</translation>
  </message>
  <message>
   <source>All stock is worth {amount}</source>
   <translation>Todas las existencias valen {amount}</translation>
  </message>
  <message>
   <source>All that was ordered is in</source>
   <translation>Llegó todo lo pedido</translation>
  </message>
  <message>
   <source>All zones</source>
   <translation>Todas las zonas</translation>
  </message>
  <message>
   <source>All {n}</source>
   <translation>Los {n}</translation>
  </message>
  <message>
   <source>All {n} but {but} selected</source>
   <translation>Todos los {n} menos {but} seleccionados</translation>
  </message>
  <message>
   <source>All {n} selected</source>
   <translation>Los {n} seleccionados</translation>
  </message>
  <message>
   <source>Amazon FBA stock</source>
   <translation>Existencias de Amazon FBA</translation>
  </message>
  <message>
   <source>Amazon order report</source>
   <translation>Informe de pedidos de Amazon</translation>
  </message>
  <message>
   <source>Amazon unshipped orders</source>
   <translation>Pedidos sin enviar de Amazon</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Importe</translation>
  </message>
  <message>
   <source>Amounts with {sign} were taken as {currency}.</source>
   <translation>Los importes con {sign} se tomaron como {currency}.</translation>
  </message>
  <message>
   <source>An address has some text. Nothing was changed.</source>
   <translation>Una dirección tiene algún texto. No se cambió nada.</translation>
  </message>
  <message>
   <source>An amount in {currency} has at most {n} decimals.</source>
   <translation>Un importe en {currency} tiene como máximo {n} decimales.</translation>
  </message>
  <message>
   <source>An e-mail address</source>
   <translation>Una dirección de correo</translation>
  </message>
  <message>
   <source>An e-mail address has an @.</source>
   <translation>Una dirección de correo lleva una @.</translation>
  </message>
  <message>
   <source>An e-mail address has an @. Nothing was changed.</source>
   <translation>Una dirección de correo lleva una @. No se cambió nada.</translation>
  </message>
  <message>
   <source>An empty shop on this computer</source>
   <translation>Una tienda vacía en este equipo</translation>
  </message>
  <message>
   <source>An import is under way: {file} was not opened</source>
   <translation>Hay una importación en curso: {file} no se abrió</translation>
  </message>
  <message>
   <source>An order can be shipped once it is packed. Finish it first.</source>
   <translation>Un pedido se puede enviar cuando está embalado. Terminarlo antes.</translation>
  </message>
  <message>
   <source>An order has at least one line.</source>
   <translation>Un pedido tiene al menos una línea.</translation>
  </message>
  <message>
   <source>An order has at least one line. Nothing was taken.</source>
   <translation>Un pedido tiene al menos una línea. No se registró nada.</translation>
  </message>
  <message>
   <source>An order holds at most {n} lines. Nothing was changed.</source>
   <translation>Un pedido admite como máximo {n} líneas. No se cambió nada.</translation>
  </message>
  <message>
   <source>An order that is taken by hand has not left yet. Nothing was taken.</source>
   <translation>Un pedido registrado a mano aún no ha salido. No se registró nada.</translation>
  </message>
  <message>
   <source>An order that was sent stands here until its goods are in.</source>
   <translation>Lo que se pidió está aquí hasta que llega el género.</translation>
  </message>
  <message>
   <source>Another customer was merged into this one.</source>
   <translation>Otro cliente se unió a este.</translation>
  </message>
  <message>
   <source>Another database answers at this address now. Nothing was changed.</source>
   <translation>En esta dirección responde ahora otra base de datos. No se cambió nada.</translation>
  </message>
  <message>
   <source>Another last day</source>
   <translation>Otra caducidad</translation>
  </message>
  <message>
   <source>Another lot</source>
   <translation>Otro lote</translation>
  </message>
  <message>
   <source>Another order</source>
   <translation>Otro pedido</translation>
  </message>
  <message>
   <source>Another order of this file has the same id of the channel. The first was taken; this one was left out.</source>
   <translation>Otro pedido de este archivo tiene el mismo identificador del canal. Se tomó el primero; este se dejó fuera.</translation>
  </message>
  <message>
   <source>Another program is the station {name} now. Close this window and open it again.</source>
   <translation>Otro programa es ahora el puesto {name}. Cerrar esta ventana y abrirla de nuevo.</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>Otro motivo</translation>
  </message>
  <message>
   <source>Another shop…</source>
   <translation>Otra tienda…</translation>
  </message>
  <message>
   <source>Another station: stationmaster db add-station --admin-url postgresql://ADMIN@HOST/{name} --station NAME. A lost password: db revoke-station, then db add-station. A new shop: another --name.</source>
   <translation>Otro puesto: stationmaster db add-station --admin-url postgresql://ADMIN@HOST/{name} --station NAME. Contraseña perdida: db revoke-station, después db add-station. Una tienda nueva: otro --name.</translation>
  </message>
  <message>
   <source>Any key closes this.</source>
   <translation>Cualquier tecla cierra esto.</translation>
  </message>
  <message>
   <source>Anywhere here</source>
   <translation>En cualquier sitio de aquí</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apariencia</translation>
  </message>
  <message>
   <source>Arabic</source>
   <translation>árabe</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archivar</translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>Archivada</translation>
  </message>
  <message>
   <source>Armenian</source>
   <translation>armenio</translation>
  </message>
  <message>
   <source>As large as on paper</source>
   <translation>Tan grande como en papel</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>As the system ({language})</source>
   <translation>Como el sistema ({language})</translation>
  </message>
  <message>
   <source>As this screen</source>
   <translation>Como esta pantalla</translation>
  </message>
  <message>
   <source>Ask a supervisor to do it with their PIN.</source>
   <translation>Pida a una persona supervisora que lo haga con su PIN.</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Preguntar de nuevo</translation>
  </message>
  <message>
   <source>Ask for at least one copy.</source>
   <translation>Pedir al menos una copia.</translation>
  </message>
  <message>
   <source>Ask for goods from another location</source>
   <translation>Pedir mercancía de otra sede</translation>
  </message>
  <message>
   <source>Ask for it</source>
   <translation>Pedir</translation>
  </message>
  <message>
   <source>Ask for the label again.</source>
   <translation>Pedir la etiqueta de nuevo.</translation>
  </message>
  <message>
   <source>Ask for this product from another location, or send it there</source>
   <translation>Pedir este producto de otra sede, o enviarlo allí</translation>
  </message>
  <message>
   <source>Ask the buyer for the money, or make a new invoice in the shop.</source>
   <translation>Pedir el dinero al comprador, o crear una factura nueva en la tienda.</translation>
  </message>
  <message>
   <source>Ask {station} to take the scans back and put it aside.</source>
   <translation>Pedir a {station} que deshaga los escaneos y lo aparte.</translation>
  </message>
  <message>
   <source>Asked for</source>
   <translation>Pedido</translation>
  </message>
  <message>
   <source>Asking {server} …</source>
   <translation>Consultando a {server} …</translation>
  </message>
  <message>
   <source>Assign</source>
   <translation>Asignar a mano</translation>
  </message>
  <message>
   <source>Assign it to a location yourself.</source>
   <translation>Asígnelo usted a una sede.</translation>
  </message>
  <message>
   <source>Assign to a location</source>
   <translation>Asignar a una sede</translation>
  </message>
  <message>
   <source>Assign {orders} to</source>
   <translation>Asignar {orders} a</translation>
  </message>
  <message>
   <source>Assigned to another location</source>
   <translation>Asignado a otra sede</translation>
  </message>
  <message>
   <source>Assigned to {place}</source>
   <translation>Asignado a {place}</translation>
  </message>
  <message>
   <source>Assigning</source>
   <translation>Asignando</translation>
  </message>
  <message>
   <source>At least one unit stays.</source>
   <translation>Se queda al menos una unidad.</translation>
  </message>
  <message>
   <source>At most {n}</source>
   <translation>Como máximo {n}</translation>
  </message>
  <message>
   <source>At or below the reorder point</source>
   <translation>En el punto de pedido o por debajo</translation>
  </message>
  <message>
   <source>Attention</source>
   <translation>Atención</translation>
  </message>
  <message>
   <source>Authorised</source>
   <translation>Autorizado</translation>
  </message>
  <message>
   <source>Authorized</source>
   <translation>Autorizado</translation>
  </message>
  <message>
   <source>Available</source>
   <translation>Disponible</translation>
  </message>
  <message>
   <source>B: less</source>
   <translation>B: menos</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back since {now:%H:%M}.</source>
   <translation>De vuelta desde las {now:%H:%M}.</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>Volver a la lista</translation>
  </message>
  <message>
   <source>Back to what “{what}” comes with</source>
   <translation>Volver al valor original de “{what}”</translation>
  </message>
  <message>
   <source>Back to where I was</source>
   <translation>Volver a donde estaba</translation>
  </message>
  <message>
   <source>Back, the draft is kept</source>
   <translation>Volver; el borrador se conserva</translation>
  </message>
  <message>
   <source>Back; nothing is printed</source>
   <translation>Volver; no se imprime nada</translation>
  </message>
  <message>
   <source>Backorder</source>
   <translation>Sin stock</translation>
  </message>
  <message>
   <source>Backspace</source>
   <translation>Retroceso</translation>
  </message>
  <message>
   <source>Badges</source>
   <translation>Credenciales</translation>
  </message>
  <message>
   <source>Badges of everybody</source>
   <translation>Credenciales de todos</translation>
  </message>
  <message>
   <source>Barcode</source>
   <translation>Código de barras</translation>
  </message>
  <message>
   <source>Barcode {barcode} belongs to another product already. This row was left out.</source>
   <translation>El código de barras {barcode} ya pertenece a otro producto. Esta fila se omitió.</translation>
  </message>
  <message>
   <source>Barcode {code} is that of {sku}. Nothing was changed.</source>
   <translation>El código de barras {code} es de {sku}. No se cambió nada.</translation>
  </message>
  <message>
   <source>Barcodes</source>
   <translation>Códigos de barras</translation>
  </message>
  <message>
   <source>Before that, {done} of {total} orders were printed.</source>
   <translation>Antes se imprimieron {done} de {total} pedidos.</translation>
  </message>
  <message>
   <source>Before that, {done} of {total} rows were done; they stay.</source>
   <translation>Antes de eso se hicieron {done} de {total} filas; se quedan.</translation>
  </message>
  <message>
   <source>Begin it again later.</source>
   <translation>Empezarlo de nuevo más tarde.</translation>
  </message>
  <message>
   <source>Begin with this view</source>
   <translation>Empezar con esta vista</translation>
  </message>
  <message>
   <source>Begun</source>
   <translation>Iniciada</translation>
  </message>
  <message>
   <source>Being read ...</source>
   <translation>Leyendo ...</translation>
  </message>
  <message>
   <source>Being received</source>
   <translation>Recibiéndose</translation>
  </message>
  <message>
   <source>Being worked out …</source>
   <translation>Se está calculando …</translation>
  </message>
  <message>
   <source>Bengali</source>
   <translation>bengalí</translation>
  </message>
  <message>
   <source>Beyond so many units whoever posts a difference says why. The whole shop's.</source>
   <translation>A partir de más unidades, quien registra una diferencia dice por qué. De toda la empresa.</translation>
  </message>
  <message>
   <source>Bill to</source>
   <translation>Facturar a</translation>
  </message>
  <message>
   <source>Bin</source>
   <translation>Ubicación</translation>
  </message>
  <message>
   <source>Bin at {place}</source>
   <translation>Ubicación en {place}</translation>
  </message>
  <message>
   <source>Bin is counted</source>
   <translation>Está contada</translation>
  </message>
  <message>
   <source>Bins</source>
   <translation>Ubicaciones</translation>
  </message>
  <message>
   <source>Bins at {place}</source>
   <translation>Ubicaciones en {place}</translation>
  </message>
  <message>
   <source>Bins say where in the location units lie.
Without bins it is known by its location alone.</source>
   <translation>Las ubicaciones dicen en qué sitio de la sede están las unidades.
Sin ubicaciones solo se conoce la sede.</translation>
  </message>
  <message>
   <source>Bins to count</source>
   <translation>Ubicaciones por contar</translation>
  </message>
  <message>
   <source>Bins, as A-01..12</source>
   <translation>Ubicaciones, como A-01..12</translation>
  </message>
  <message>
   <source>Block</source>
   <translation>Bloquear</translation>
  </message>
  <message>
   <source>Block a lot</source>
   <translation>Bloquear un lote</translation>
  </message>
  <message>
   <source>Blocked: nothing more of it is sold</source>
   <translation>Bloqueado: no se vende nada más</translation>
  </message>
  <message>
   <source>Book it in</source>
   <translation>Dar entrada</translation>
  </message>
  <message>
   <source>Both are one customer already. Nothing was changed.</source>
   <translation>Ambos ya son un solo cliente. No se cambió nada.</translation>
  </message>
  <message>
   <source>Both records are one customer now</source>
   <translation>Ambas fichas son ahora un solo cliente</translation>
  </message>
  <message>
   <source>Bought</source>
   <translation>Compra</translation>
  </message>
  <message>
   <source>Bought there first</source>
   <translation>Comprar ahí primero</translation>
  </message>
  <message>
   <source>Brand</source>
   <translation>Marca</translation>
  </message>
  <message>
   <source>Bring a file from your shop, or look around with demo data.
Orders then appear here by themselves.</source>
   <translation>Traer un archivo de la tienda, o echar un vistazo con datos de demostración.
Después, los pedidos aparecen aquí solos.</translation>
  </message>
  <message>
   <source>Bring a file with what lies where.
Products and locations that it names are made by it.</source>
   <translation>Traiga un archivo con lo que hay en cada sitio.
Crea los productos y sedes que nombra.</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Recuperar</translation>
  </message>
  <message>
   <source>Bring that person back, or add a letter.</source>
   <translation>Recupere a esa persona o añada una letra.</translation>
  </message>
  <message>
   <source>Bringing the shop up to this program …</source>
   <translation>Actualizando la tienda a este programa …</translation>
  </message>
  <message>
   <source>Burmese</source>
   <translation>birmano</translation>
  </message>
  <message>
   <source>Buy nothing there any more, or again</source>
   <translation>No comprar más ahí, o volver a hacerlo</translation>
  </message>
  <message>
   <source>Buying</source>
   <translation>Compras</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Por</translation>
  </message>
  <message>
   <source>By lot</source>
   <translation>Por lote</translation>
  </message>
  <message>
   <source>By mistake</source>
   <translation>Por error</translation>
  </message>
  <message>
   <source>By serial number</source>
   <translation>Por número de serie</translation>
  </message>
  <message>
   <source>By the books the unit {code} is not here, or not for sale. Nothing was counted. Take another one, or count its bin.</source>
   <translation>Según las existencias, la unidad {code} no está aquí o no se vende. No se contó nada. Tomar otra o contar su ubicación.</translation>
  </message>
  <message>
   <source>By the books these units are not here any more: {codes}. Nothing was shipped.</source>
   <translation>Según las existencias, estas unidades ya no están aquí: {codes}. No se envió nada.</translation>
  </message>
  <message>
   <source>C: least</source>
   <translation>C: lo que menos</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>CSV files, or drop one on this page</source>
   <translation>Archivos CSV, o soltar uno en esta página</translation>
  </message>
  <message>
   <source>CSV, XLSX, spreadsheet, file</source>
   <translation>CSV, XLSX, hoja de cálculo, archivo</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>Devuelto</translation>
  </message>
  <message numerus="yes">
   <source>Came back: {n} units</source>
   <translation>
    <numerusform>Devuelto: {n} unidad</numerusform>
    <numerusform>Devuelto: {n} unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>Came in</source>
   <translation>Entradas</translation>
  </message>
  <message>
   <source>Can be set right</source>
   <translation>Se puede corregir</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Cancel it</source>
   <translation>Cancelarlo</translation>
  </message>
  <message>
   <source>Cancel its line, make the kit, and add it again.</source>
   <translation>Cancele su línea, cree el kit y vuelva a añadirlo.</translation>
  </message>
  <message>
   <source>Cancel order</source>
   <translation>Cancelar pedido</translation>
  </message>
  <message>
   <source>Cancel orders</source>
   <translation>Cancelar pedidos</translation>
  </message>
  <message>
   <source>Cancel the order</source>
   <translation>Cancelar el pedido</translation>
  </message>
  <message>
   <source>Cancel the order instead.</source>
   <translation>Cancelar el pedido en su lugar.</translation>
  </message>
  <message>
   <source>Cancel this job</source>
   <translation>Cancelar esta tarea</translation>
  </message>
  <message>
   <source>Cancel what is missing</source>
   <translation>Cancelar lo que falta</translation>
  </message>
  <message>
   <source>Cancel {orders}</source>
   <translation>Cancelar {orders}</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Cancelado</translation>
  </message>
  <message>
   <source>Cancelled and sent at once</source>
   <translation>Cancelado y enviado a la vez</translation>
  </message>
  <message>
   <source>Cancelled on</source>
   <translation>Cancelado el</translation>
  </message>
  <message numerus="yes">
   <source>Cancelled: {n} units</source>
   <translation>
    <numerusform>Cancelado: {n} unidad</numerusform>
    <numerusform>Cancelado: {n} unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancelling</source>
   <translation>Cancelando</translation>
  </message>
  <message>
   <source>Card of the focused product</source>
   <translation>Ficha del producto elegido</translation>
  </message>
  <message>
   <source>Certificate file…</source>
   <translation>Archivo del certificado…</translation>
  </message>
  <message>
   <source>Certificate of the server or of its issuer</source>
   <translation>Certificado del servidor o de su emisor</translation>
  </message>
  <message>
   <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
   <translation>Certificados (*.crt *.pem *.cer);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Cambiar</translation>
  </message>
  <message>
   <source>Change address, shipping method or note</source>
   <translation>Cambiar dirección, método de envío o nota</translation>
  </message>
  <message>
   <source>Change it by hand.</source>
   <translation>Cambiarlo a mano.</translation>
  </message>
  <message>
   <source>Change taken back: {fields}</source>
   <translation>Cambio deshecho: {fields}</translation>
  </message>
  <message>
   <source>Change that customer.</source>
   <translation>Cambiar ese otro cliente.</translation>
  </message>
  <message>
   <source>Change the bin {code}</source>
   <translation>Cambiar la ubicación {code}</translation>
  </message>
  <message>
   <source>Change the customer</source>
   <translation>Cambiar el cliente</translation>
  </message>
  <message>
   <source>Change the key of “{action}”</source>
   <translation>Cambiar la tecla de “{action}”</translation>
  </message>
  <message>
   <source>Change the order</source>
   <translation>Cambiar el pedido</translation>
  </message>
  <message>
   <source>Change the orders by hand.</source>
   <translation>Cambiar los pedidos a mano.</translation>
  </message>
  <message>
   <source>Change the product</source>
   <translation>Cambiar el producto</translation>
  </message>
  <message>
   <source>Change the products of the draft</source>
   <translation>Cambiar los productos del borrador</translation>
  </message>
  <message>
   <source>Change the server</source>
   <translation>Cambiar el servidor</translation>
  </message>
  <message>
   <source>Change the supplier</source>
   <translation>Cambiar el proveedor</translation>
  </message>
  <message>
   <source>Change the units</source>
   <translation>Cambiar las unidades</translation>
  </message>
  <message>
   <source>Change this bin</source>
   <translation>Cambiar esta ubicación</translation>
  </message>
  <message>
   <source>Change this customer</source>
   <translation>Cambiar este cliente</translation>
  </message>
  <message>
   <source>Change this supplier</source>
   <translation>Cambiar este proveedor</translation>
  </message>
  <message>
   <source>Change this view</source>
   <translation>Cambiar esta vista</translation>
  </message>
  <message>
   <source>Change {name}</source>
   <translation>Cambiar {name}</translation>
  </message>
  <message>
   <source>Change {number}</source>
   <translation>Cambiar {number}</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Cambiado</translation>
  </message>
  <message>
   <source>Changed by hand: {fields}</source>
   <translation>Cambiado a mano: {fields}</translation>
  </message>
  <message>
   <source>Changed by {who} {ago}.</source>
   <translation>Cambiado por {who} {ago}.</translation>
  </message>
  <message>
   <source>Changed by {who} {when}. {both}</source>
   <translation>Cambiada por {who} {when}. {both}</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Cambios</translation>
  </message>
  <message>
   <source>Changes apply at once.</source>
   <translation>Los cambios se aplican al momento.</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Comprobar</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Comprobar otra vez</translation>
  </message>
  <message>
   <source>Check and repair</source>
   <translation>Comprobar y reparar</translation>
  </message>
  <message>
   <source>Check its address and port, and that the server is running, then try again.</source>
   <translation>Comprobar su dirección y puerto, y que el servidor esté en marcha; después, reintentar.</translation>
  </message>
  <message>
   <source>Check its address, that it is running and that this machine may open it, then try again.</source>
   <translation>Comprobar su dirección, que esté en marcha y que este equipo pueda abrirla, e intentarlo de nuevo.</translation>
  </message>
  <message>
   <source>Check its address, the network and any firewall between here and there, then try again.</source>
   <translation>Comprobar su dirección, la red y cualquier cortafuegos intermedio; después, reintentar.</translation>
  </message>
  <message>
   <source>Check its name and password with whoever looks after the server.</source>
   <translation>Comprobar su nombre y contraseña con quien administra el servidor.</translation>
  </message>
  <message>
   <source>Check its name.</source>
   <translation>Comprobar su nombre.</translation>
  </message>
  <message>
   <source>Check price and quantity: together they are too much.</source>
   <translation>Comprobar precio y cantidad: juntos son demasiado.</translation>
  </message>
  <message>
   <source>Check that it is running and that this machine reaches it, then try again.</source>
   <translation>Comprobar que está en marcha y que este equipo llega hasta ella, e intentarlo de nuevo.</translation>
  </message>
  <message>
   <source>Check that it is switched on and on the network, then print again.</source>
   <translation>Comprobar que está encendida y en la red, e imprimir de nuevo.</translation>
  </message>
  <message>
   <source>Check that it is the right file.</source>
   <translation>Comprobar que es el archivo correcto.</translation>
  </message>
  <message>
   <source>Check the address and try again.</source>
   <translation>Comprobar la dirección e intentarlo de nuevo.</translation>
  </message>
  <message>
   <source>Check the amount: it is too large.</source>
   <translation>Comprobar el importe: es demasiado grande.</translation>
  </message>
  <message>
   <source>Check the login's name. Whoever looks after the server sees whether it was revoked (stationmaster db status --admin-url ...) and whether pg_hba.conf lets it in from this machine.</source>
   <translation>Comprobar el nombre del usuario. Quien administra el servidor ve si fue revocado (stationmaster db status --admin-url ...) y si pg_hba.conf lo deja entrar desde este equipo.</translation>
  </message>
  <message>
   <source>Check the name in its address and this machine's network, then try again.</source>
   <translation>Comprobar el nombre de su dirección y la red de este equipo; después, reintentar.</translation>
  </message>
  <message>
   <source>Check the name, or make it: stationmaster db init --admin-url postgresql://ADMIN@HOST/postgres --name {database}</source>
   <translation>Comprobar el nombre o crearla: stationmaster db init --admin-url postgresql://ADMIN@HOST/postgres --name {database}</translation>
  </message>
  <message>
   <source>Check the network and that the server is running, then try again.</source>
   <translation>Comprobar la red y que el servidor esté en marcha; después, reintentar.</translation>
  </message>
  <message>
   <source>Check the number: it is too large.</source>
   <translation>Comprobar el número: es demasiado grande.</translation>
  </message>
  <message>
   <source>Check the rows</source>
   <translation>Comprobar las filas</translation>
  </message>
  <message>
   <source>Check the same file again, then import the rest</source>
   <translation>Comprobar el mismo archivo de nuevo e importar el resto</translation>
  </message>
  <message>
   <source>Check the server's name and port, that it is running, and any firewall between here and there.</source>
   <translation>Comprobar el nombre y el puerto del servidor, que esté en marcha y los cortafuegos que haya en el camino.</translation>
  </message>
  <message>
   <source>Check the shop</source>
   <translation>Comprobar la tienda</translation>
  </message>
  <message>
   <source>Check what of it is still to be sent. Nothing is packed until the hold is lifted.</source>
   <translation>Comprobar qué queda por enviar. No se embala nada hasta que se levante la retención.</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>Revisado</translation>
  </message>
  <message>
   <source>Checked before anything is written</source>
   <translation>Se comprueba antes de escribir nada</translation>
  </message>
  <message>
   <source>Checking the shop</source>
   <translation>Se comprueba la tienda</translation>
  </message>
  <message>
   <source>Chinese</source>
   <translation>chino</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Elegir</translation>
  </message>
  <message>
   <source>Choose 1 to {most} that no other count has yet to count.</source>
   <translation>Elegir de 1 a {most} que ningún otro recuento tenga pendientes.</translation>
  </message>
  <message>
   <source>Choose 203 or 300 dpi.</source>
   <translation>Elegir 203 o 300 dpi.</translation>
  </message>
  <message>
   <source>Choose a JPEG or a PNG, or take the photo again.</source>
   <translation>Elija un JPEG o un PNG, o tome la foto de nuevo.</translation>
  </message>
  <message>
   <source>Choose a bin of this location, or make a transfer.</source>
   <translation>Elija una ubicación de esta sede o haga un traslado.</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Elegir un archivo</translation>
  </message>
  <message>
   <source>Choose a file in it.</source>
   <translation>Elegir un archivo de su interior.</translation>
  </message>
  <message>
   <source>Choose a local folder or PostgreSQL.</source>
   <translation>Elegir una carpeta local o PostgreSQL.</translation>
  </message>
  <message>
   <source>Choose a location that has it, or receive stock there.</source>
   <translation>Elegir una sede que lo tenga, o recibir existencias allí.</translation>
  </message>
  <message>
   <source>Choose a location that has it.</source>
   <translation>Elegir una sede que lo tenga.</translation>
  </message>
  <message>
   <source>Choose a photo</source>
   <translation>Elegir una foto</translation>
  </message>
  <message>
   <source>Choose a reason first.</source>
   <translation>Elegir antes un motivo.</translation>
  </message>
  <message>
   <source>Choose a reason.</source>
   <translation>Elegir un motivo.</translation>
  </message>
  <message>
   <source>Choose a size of single labels, or print the sheet as PDF.</source>
   <translation>Elija un tamaño de etiquetas sueltas o imprima la hoja como PDF.</translation>
  </message>
  <message>
   <source>Choose a smaller view.</source>
   <translation>Elegir una vista más pequeña.</translation>
  </message>
  <message>
   <source>Choose an answer</source>
   <translation>Elegir una respuesta</translation>
  </message>
  <message>
   <source>Choose another --name.</source>
   <translation>Elegir otro --name.</translation>
  </message>
  <message>
   <source>Choose another customer.</source>
   <translation>Elegir otro cliente.</translation>
  </message>
  <message>
   <source>Choose another file</source>
   <translation>Elegir otro archivo</translation>
  </message>
  <message>
   <source>Choose another folder for printed documents, or make room on the disk.</source>
   <translation>Elegir otra carpeta para los documentos impresos, o liberar espacio en el disco.</translation>
  </message>
  <message>
   <source>Choose another folder, or make it first.</source>
   <translation>Elegir otra carpeta, o crearla antes.</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>Elegir otra carpeta.</translation>
  </message>
  <message>
   <source>Choose another layout. This file's columns begin with: {columns}.</source>
   <translation>Elegir otro formato. Las columnas de este archivo empiezan por: {columns}.</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>Elegir otro nombre.</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>Elegir otra.</translation>
  </message>
  <message>
   <source>Choose another place</source>
   <translation>Elegir otro lugar</translation>
  </message>
  <message>
   <source>Choose another.</source>
   <translation>Elegir otra.</translation>
  </message>
  <message>
   <source>Choose as many or fewer.</source>
   <translation>Elegir esa cantidad o menos.</translation>
  </message>
  <message>
   <source>Choose at least one parcel.</source>
   <translation>Elegir al menos un paquete.</translation>
  </message>
  <message>
   <source>Choose both from the list.</source>
   <translation>Elegir ambos en la lista.</translation>
  </message>
  <message>
   <source>Choose columns</source>
   <translation>Elegir columnas</translation>
  </message>
  <message>
   <source>Choose for each field: keep mine or take theirs.</source>
   <translation>Elegir para cada campo: conservar lo mío o tomar lo ajeno.</translation>
  </message>
  <message>
   <source>Choose for each marked field: keep yours or take theirs.</source>
   <translation>Elegir para cada campo señalado: conservar lo propio o tomar lo ajeno.</translation>
  </message>
  <message>
   <source>Choose from 1 to {most} labels.</source>
   <translation>Elija de 1 a {most} etiquetas.</translation>
  </message>
  <message>
   <source>Choose it again.</source>
   <translation>Elíjala de nuevo.</translation>
  </message>
  <message>
   <source>Choose it from the list.</source>
   <translation>Elegirlo en la lista.</translation>
  </message>
  <message>
   <source>Choose one from the list, or make it first.</source>
   <translation>Elija uno de la lista o créelo primero.</translation>
  </message>
  <message>
   <source>Choose one from the list.</source>
   <translation>Elija de la lista.</translation>
  </message>
  <message>
   <source>Choose one of its lines.</source>
   <translation>Elija una de sus líneas.</translation>
  </message>
  <message>
   <source>Choose one of its products.</source>
   <translation>Elija uno de sus productos.</translation>
  </message>
  <message>
   <source>Choose one of: {names}</source>
   <translation>Elija uno de estos: {names}</translation>
  </message>
  <message>
   <source>Choose one.</source>
   <translation>Elegir una.</translation>
  </message>
  <message>
   <source>Choose other orders.</source>
   <translation>Elegir otros pedidos.</translation>
  </message>
  <message>
   <source>Choose several</source>
   <translation>Elegir varios</translation>
  </message>
  <message>
   <source>Choose the certificate</source>
   <translation>Elegir el certificado</translation>
  </message>
  <message>
   <source>Choose the certificate file again.</source>
   <translation>Elegir de nuevo el archivo del certificado.</translation>
  </message>
  <message>
   <source>Choose the certificate file of the authority that signed it.</source>
   <translation>Elegir el archivo del certificado de la autoridad que lo firmó.</translation>
  </message>
  <message>
   <source>Choose the columns.</source>
   <translation>Elegir las columnas.</translation>
  </message>
  <message>
   <source>Choose the customer again.</source>
   <translation>Elegir el cliente de nuevo.</translation>
  </message>
  <message>
   <source>Choose the location</source>
   <translation>Elegir la sede</translation>
  </message>
  <message>
   <source>Choose two locations.</source>
   <translation>Elija dos sedes.</translation>
  </message>
  <message>
   <source>Choose two or more, at most {n}.</source>
   <translation>Elegir dos o más, como máximo {n}.</translation>
  </message>
  <message>
   <source>Choose two.</source>
   <translation>Elija dos.</translation>
  </message>
  <message>
   <source>Choose your name, or scan your badge.</source>
   <translation>Elija su nombre o escanee su credencial.</translation>
  </message>
  <message>
   <source>City</source>
   <translation>Ciudad</translation>
  </message>
  <message>
   <source>Clear search</source>
   <translation>Borrar búsqueda</translation>
  </message>
  <message>
   <source>Clear the search</source>
   <translation>Borrar la búsqueda</translation>
  </message>
  <message>
   <source>Clear the selection</source>
   <translation>Borrar la selección</translation>
  </message>
  <message>
   <source>Clear the selection or the search</source>
   <translation>Borrar la selección o la búsqueda</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close it there, or give this place of work a name of its own.</source>
   <translation>Cerrarlo allí, o dar a este lugar de trabajo un nombre propio.</translation>
  </message>
  <message>
   <source>Close it where it is open, make room on the disk or choose another place, then try again.</source>
   <translation>Cerrarlo donde esté abierto, liberar espacio en el disco o elegir otro lugar, e intentarlo de nuevo.</translation>
  </message>
  <message>
   <source>Close it.</source>
   <translation>Cerrarlo.</translation>
  </message>
  <message>
   <source>Close other programs that use it, check your rights to it, and try again.</source>
   <translation>Cerrar otros programas que lo usen, comprobar los permisos e intentarlo de nuevo.</translation>
  </message>
  <message>
   <source>Close programs that are not needed or try again in a moment. If it stays so, whoever looks after the server raises max_connections or puts pgbouncer before it.</source>
   <translation>Cerrar los programas que no hagan falta o reintentar en un momento. Si sigue así, quien administra el servidor aumenta max_connections o pone pgbouncer delante.</translation>
  </message>
  <message>
   <source>Close the bin, then count it anew if it is wrong.</source>
   <translation>Cerrar la ubicación y contarla de nuevo si está mal.</translation>
  </message>
  <message>
   <source>Close the other program (a database viewer, a backup), then try again.</source>
   <translation>Cerrar el otro programa (un visor de bases de datos, una copia de seguridad) e intentarlo de nuevo.</translation>
  </message>
  <message>
   <source>Close the program at every station and run: stationmaster db upgrade. It makes them anew.</source>
   <translation>Cierre el programa en todos los puestos y ejecute: stationmaster db upgrade. Los crea de nuevo.</translation>
  </message>
  <message>
   <source>Close the program on every station that is connected to it, then try again.</source>
   <translation>Cerrar el programa en todos los puestos conectados a ella e intentarlo de nuevo.</translation>
  </message>
  <message>
   <source>Close this window and open it again.</source>
   <translation>Cerrar esta ventana y abrirla de nuevo.</translation>
  </message>
  <message>
   <source>Close without saving</source>
   <translation>Cerrar sin guardar</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Cerrada</translation>
  </message>
  <message>
   <source>Closed on</source>
   <translation>Cerrado el</translation>
  </message>
  <message>
   <source>Closed, with differences</source>
   <translation>Cerrado, con diferencias</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>Code by hand</source>
   <translation>Código a mano</translation>
  </message>
  <message>
   <source>Code is not known</source>
   <translation>Código desconocido</translation>
  </message>
  <message>
   <source>Code there</source>
   <translation>Código allí</translation>
  </message>
  <message>
   <source>Code, name, address. The postcode says where it is on the map.</source>
   <translation>Código, nombre, dirección. El código postal indica dónde está en el mapa.</translation>
  </message>
  <message>
   <source>Code, name, or scan</source>
   <translation>Código, nombre o escaneo</translation>
  </message>
  <message>
   <source>Codes</source>
   <translation>Códigos</translation>
  </message>
  <message>
   <source>Codes to scan by click</source>
   <translation>Códigos para escanear con un clic</translation>
  </message>
  <message>
   <source>Collected in the store</source>
   <translation>Recogido en la tienda</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Colores</translation>
  </message>
  <message>
   <source>Colours of the display</source>
   <translation>Colores de la pantalla del cliente</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>Columna</translation>
  </message>
  <message>
   <source>Column “{column}”.</source>
   <translation>Columna “{column}”.</translation>
  </message>
  <message>
   <source>Column “{column}”: </source>
   <translation>Columna “{column}”: </translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Columnas</translation>
  </message>
  <message>
   <source>Columns as I say…</source>
   <translation>Columnas como yo diga…</translation>
  </message>
  <message>
   <source>Columns that have no room</source>
   <translation>Columnas que no caben</translation>
  </message>
  <message>
   <source>Comes in at {target}. A bin's label says where it is put.</source>
   <translation>Llega a {target}. La etiqueta de una ubicación dice dónde se pone.</translation>
  </message>
  <message>
   <source>Commands and search</source>
   <translation>Comandos y búsqueda</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>Compacto</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>Empresa</translation>
  </message>
  <message>
   <source>Compare it with the product. A code of your own has a letter, or another number of digits than 8, 12, 13 or 14; without a barcode the row comes in too.</source>
   <translation>Compárelo con el producto. Un código propio lleva una letra, u otro número de cifras que 8, 12, 13 o 14; sin código de barras la fila también entra.</translation>
  </message>
  <message>
   <source>Compare it with the product. If only the last digit is wrong, it is {code}.</source>
   <translation>Compárelo con el producto. Si solo la última cifra está mal, es {code}.</translation>
  </message>
  <message>
   <source>Compare it with the product. If only the last digit is wrong, it is {code}. A code of your own has a letter, or another number of digits than 8, 12, 13 or 14.</source>
   <translation>Compárelo con el producto. Si solo está mal la última cifra, es {code}. Un código propio lleva una letra, u otro número de cifras que 8, 12, 13 o 14.</translation>
  </message>
  <message>
   <source>Compare stock figures</source>
   <translation>Comparar existencias</translation>
  </message>
  <message>
   <source>Compare the order with what your payment service says was paid back.</source>
   <translation>Compare el pedido con lo que su servicio de pago dice que se devolvió.</translation>
  </message>
  <message>
   <source>Compare the purchase order with the delivery notes. What is wrong is corrected by a count.</source>
   <translation>Compare el pedido de compra con los albaranes. Lo que no cuadre se corrige con un recuento.</translation>
  </message>
  <message>
   <source>Comparing stock figures</source>
   <translation>Se comparan las existencias</translation>
  </message>
  <message>
   <source>Comparing this PC's shop: {percent} %</source>
   <translation>Comparando la tienda de este PC: {percent} %</translation>
  </message>
  <message>
   <source>Complete the address on the order's page, or mend it in the shop and import the order again.</source>
   <translation>Completar la dirección en la página del pedido, o corregirla en la tienda e importar el pedido de nuevo.</translation>
  </message>
  <message>
   <source>Connection lost {since}.</source>
   <translation>Conexión perdida a las {since}.</translation>
  </message>
  <message>
   <source>Connection lost {since}. Another database answers at this address now.</source>
   <translation>Conexión perdida a las {since}. En esta dirección responde ahora otra base de datos.</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Contacto</translation>
  </message>
  <message>
   <source>Copied. It holds the password: paste it, then copy something else.</source>
   <translation>Copiado. Contiene la contraseña: pegarlo y después copiar otra cosa.</translation>
  </message>
  <message>
   <source>Copied. Send it to whoever looks after the server.</source>
   <translation>Copiado. Enviarlo a quien administra el servidor.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy the command</source>
   <translation>Copiar el comando</translation>
  </message>
  <message>
   <source>Copy the line</source>
   <translation>Copiar la línea</translation>
  </message>
  <message>
   <source>Copy the rows for a spreadsheet</source>
   <translation>Copiar las filas para una hoja de cálculo</translation>
  </message>
  <message>
   <source>Copying this PC's shop</source>
   <translation>Copiando la tienda de este PC</translation>
  </message>
  <message>
   <source>Copying this PC's shop: {percent} %</source>
   <translation>Copiando la tienda de este PC: {percent} %</translation>
  </message>
  <message>
   <source>Correct it in PGPASSFILE, PGPASSWORD or the keyring. A lost password is replaced: stationmaster db revoke-station, then db add-station.</source>
   <translation>Corregirla en PGPASSFILE, PGPASSWORD o el llavero. Una contraseña perdida se sustituye: stationmaster db revoke-station y después db add-station.</translation>
  </message>
  <message>
   <source>Correct it, or print it as Code 128, which holds any code.</source>
   <translation>Corríjalo o imprímalo como Code 128, que admite cualquier código.</translation>
  </message>
  <message>
   <source>Correct sslrootcert=FILE in the address.</source>
   <translation>Corregir sslrootcert=ARCHIVO en la dirección.</translation>
  </message>
  <message>
   <source>Correct the e-mail address.</source>
   <translation>Corregir la dirección de correo electrónico.</translation>
  </message>
  <message>
   <source>Correct the field: dates are YYMMDD, and each field is as long as GS1 says.</source>
   <translation>Corrija el campo: las fechas son AAMMDD y cada campo tiene la longitud que indica GS1.</translation>
  </message>
  <message>
   <source>Correct the formula in the workbook.</source>
   <translation>Corregir la fórmula en el libro.</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>Corrección</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Contar</translation>
  </message>
  <message>
   <source>Count again</source>
   <translation>Recontar</translation>
  </message>
  <message>
   <source>Count again.</source>
   <translation>Contar de nuevo.</translation>
  </message>
  <message>
   <source>Count how many units there are.</source>
   <translation>Contar cuántas unidades hay.</translation>
  </message>
  <message>
   <source>Count it all the same</source>
   <translation>Contarla igualmente</translation>
  </message>
  <message>
   <source>Count the bin, or move fewer.</source>
   <translation>Cuente la ubicación o mueva menos.</translation>
  </message>
  <message>
   <source>Count them again.</source>
   <translation>Contarlas de nuevo.</translation>
  </message>
  <message>
   <source>Count them to 0, change it, and receive them again.</source>
   <translation>Cuéntelos a 0, cámbielo y vuelva a recibirlos.</translation>
  </message>
  <message>
   <source>Count this bin</source>
   <translation>Contar esta</translation>
  </message>
  <message>
   <source>Count what lies in no bin</source>
   <translation>Contar lo que no tiene ubicación</translation>
  </message>
  <message>
   <source>Count what lies there: the count becomes a new movement, and the figures follow.</source>
   <translation>Cuente lo que hay: el recuento se convierte en un movimiento nuevo y las cifras lo siguen.</translation>
  </message>
  <message>
   <source>Count {number} is planned</source>
   <translation>El recuento {number} está planificado</translation>
  </message>
  <message>
   <source>Count {number} is {state}, with {todo} bins to count and {waiting} differences that wait.</source>
   <translation>El recuento {number} está «{state}», con {todo} ubicaciones por contar y {waiting} diferencias pendientes.</translation>
  </message>
  <message>
   <source>Count {number}, {sku} in bin {bin}: {posted} posted; the movements say {units}.</source>
   <translation>Recuento {number}, {sku} en la ubicación {bin}: {posted} contabilizadas; los movimientos dicen {units}.</translation>
  </message>
  <message numerus="yes">
   <source>Count {n} products once more</source>
   <translation>
    <numerusform>Contar {n} producto otra vez</numerusform>
    <numerusform>Contar {n} productos otra vez</numerusform>
   </translation>
  </message>
  <message>
   <source>Counted</source>
   <translation>Contado</translation>
  </message>
  <message>
   <source>Counted is what Amazon has available; what is on its way there or between its houses is left out.</source>
   <translation>Se cuenta lo que Amazon tiene disponible; lo que está en camino hacia allí o entre sus almacenes no se cuenta.</translation>
  </message>
  <message>
   <source>Counted is what is ready to be sent and in reserve; what is in transit is left out.</source>
   <translation>Se cuenta lo que está listo para enviar y en reserva; lo que está en tránsito no se cuenta.</translation>
  </message>
  <message>
   <source>Counted stock</source>
   <translation>Existencias contadas</translation>
  </message>
  <message>
   <source>Counted. Scan on</source>
   <translation>Contado. Siga</translation>
  </message>
  <message>
   <source>Counter</source>
   <translation>Mostrador</translation>
  </message>
  <message>
   <source>Counting</source>
   <translation>Recuento</translation>
  </message>
  <message>
   <source>Countries</source>
   <translation>Países</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>País</translation>
  </message>
  <message>
   <source>Country, two letters</source>
   <translation>País, dos letras</translation>
  </message>
  <message>
   <source>Counts that are not over</source>
   <translation>Recuentos abiertos</translation>
  </message>
  <message>
   <source>Counts that do not fit</source>
   <translation>Recuentos que no cuadran</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Ctrl and Alt together write signs on many keyboards.</source>
   <translation>Ctrl y Alt juntas escriben signos en muchos teclados.</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Moneda</translation>
  </message>
  <message>
   <source>Customer</source>
   <translation>Cliente</translation>
  </message>
  <message>
   <source>Customer display</source>
   <translation>Pantalla del cliente</translation>
  </message>
  <message>
   <source>Customer display on or off</source>
   <translation>Pantalla del cliente: activar o desactivar</translation>
  </message>
  <message>
   <source>Customer display: off</source>
   <translation>Pantalla del cliente: desactivada</translation>
  </message>
  <message>
   <source>Customer display: on {screen}</source>
   <translation>Pantalla del cliente: en {screen}</translation>
  </message>
  <message>
   <source>Customer display: the screen {screen} is not plugged in</source>
   <translation>Pantalla del cliente: la pantalla {screen} no está conectada</translation>
  </message>
  <message>
   <source>Customer display: there is no second screen</source>
   <translation>Pantalla del cliente: no hay una segunda pantalla</translation>
  </message>
  <message>
   <source>Customer display: this window stands on its screen</source>
   <translation>Pantalla del cliente: esta ventana está en su pantalla</translation>
  </message>
  <message>
   <source>Customer since</source>
   <translation>Cliente desde</translation>
  </message>
  <message>
   <source>Customer wishes it</source>
   <translation>El cliente lo desea</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Clientes</translation>
  </message>
  <message>
   <source>Customers have no field {field}.</source>
   <translation>Los clientes no tienen el campo {field}.</translation>
  </message>
  <message>
   <source>Customers template</source>
   <translation>Plantilla de clientes</translation>
  </message>
  <message>
   <source>Customers, mapped by hand</source>
   <translation>Clientes, asignados a mano</translation>
  </message>
  <message>
   <source>Cut-off</source>
   <translation>Hora límite</translation>
  </message>
  <message>
   <source>Cyrillic</source>
   <translation>cirílico</translation>
  </message>
  <message>
   <source>DEMO</source>
   <translation>DEMO</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Dañado</translation>
  </message>
  <message>
   <source>Damaged goods</source>
   <translation>Mercancía dañada</translation>
  </message>
  <message>
   <source>Dangerous goods</source>
   <translation>Mercancía peligrosa</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Datos</translation>
  </message>
  <message>
   <source>Data is kept in a shared database on {host}</source>
   <translation>Los datos se guardan en una base de datos compartida en {host}</translation>
  </message>
  <message>
   <source>Data is kept on this computer</source>
   <translation>Los datos se guardan en este equipo</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>Base de datos</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Date hold lifted</source>
   <translation>Retención por fecha levantada</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>Day first: 3/4 is 3 April</source>
   <translation>Día primero: 3/4 es 3 de abril</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Días</translation>
  </message>
  <message>
   <source>Days until goods are here</source>
   <translation>Días hasta que llega</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>Decidido</translation>
  </message>
  <message>
   <source>Decimal comma: 1.234,56</source>
   <translation>Coma decimal: 1.234,56</translation>
  </message>
  <message>
   <source>Decimal point: 1,234.56</source>
   <translation>Punto decimal: 1,234.56</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Supr</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete the blank rows and columns after the last ones in use, or save the sheet as CSV (UTF-8).</source>
   <translation>Eliminar las filas y columnas en blanco después de las últimas en uso, o guardar la hoja como CSV (UTF-8).</translation>
  </message>
  <message>
   <source>Deliver to</source>
   <translation>Entregar a</translation>
  </message>
  <message>
   <source>Delivery note</source>
   <translation>Albarán</translation>
  </message>
  <message>
   <source>Demo shop: nothing here is real</source>
   <translation>Tienda de demostración: nada es real aquí</translation>
  </message>
  <message>
   <source>Details of the focused order</source>
   <translation>Detalles del pedido enfocado</translation>
  </message>
  <message>
   <source>Devanagari</source>
   <translation>devanagari</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Diferencia</translation>
  </message>
  <message>
   <source>Differences that wait</source>
   <translation>Diferencias pendientes</translation>
  </message>
  <message>
   <source>Differs</source>
   <translation>Difiere</translation>
  </message>
  <message>
   <source>Discount</source>
   <translation>Descuento</translation>
  </message>
  <message>
   <source>Discount of the line</source>
   <translation>Descuento de la línea</translation>
  </message>
  <message>
   <source>Discount of the order {before} → {amount}</source>
   <translation>Descuento del pedido {before} → {amount}</translation>
  </message>
  <message>
   <source>Discount on {product}</source>
   <translation>Descuento en {product}</translation>
  </message>
  <message>
   <source>Display</source>
   <translation>Exposición</translation>
  </message>
  <message>
   <source>Do what the message offers</source>
   <translation>Hacer lo que ofrece el mensaje</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Borrador</translation>
  </message>
  <message>
   <source>Draft a new one.</source>
   <translation>Haga un borrador nuevo.</translation>
  </message>
  <message>
   <source>Draft a purchase order for this supplier and location alone</source>
   <translation>Hacer el borrador solo de este proveedor y esta sede</translation>
  </message>
  <message>
   <source>Draft all</source>
   <translation>Borradores de todo</translation>
  </message>
  <message>
   <source>Draft it anew</source>
   <translation>Otro borrador</translation>
  </message>
  <message>
   <source>Draft kept</source>
   <translation>Borrador guardado</translation>
  </message>
  <message>
   <source>Draft of {time}</source>
   <translation>Borrador de {time}</translation>
  </message>
  <message>
   <source>Draft purchase orders for everything here, one for each supplier and location</source>
   <translation>Hacer borradores de todo lo que hay aquí, uno por proveedor y sede</translation>
  </message>
  <message>
   <source>Draft this supplier's</source>
   <translation>Solo este proveedor</translation>
  </message>
  <message>
   <source>Draft what is low</source>
   <translation>Proponer lo escaso</translation>
  </message>
  <message>
   <source>Draft what is low under “To order”, or write an order to a supplier.</source>
   <translation>Haga borradores de lo escaso en «Por pedir», o escriba un pedido a un proveedor.</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Borradores</translation>
  </message>
  <message>
   <source>Drafts cannot be kept in {folder} ({reason}): save soon what you type.</source>
   <translation>Los borradores no se pueden guardar en {folder} ({reason}): guarde pronto lo que escribe.</translation>
  </message>
  <message>
   <source>Drawing the papers …</source>
   <translation>Dibujando los documentos …</translation>
  </message>
  <message>
   <source>Drawn up</source>
   <translation>Creada</translation>
  </message>
  <message>
   <source>Drop a file anywhere in this window</source>
   <translation>Soltar un archivo en cualquier lugar de esta ventana</translation>
  </message>
  <message>
   <source>Drop {term}</source>
   <translation>Quitar {term}</translation>
  </message>
  <message>
   <source>Due by the end of today, not released yet, not on hold</source>
   <translation>Con salida hoy o antes, aún sin liberar, no retenidos</translation>
  </message>
  <message>
   <source>Duplicate?</source>
   <translation>¿Duplicado?</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>Correo electrónico</translation>
  </message>
  <message>
   <source>Each station takes back its own scans.</source>
   <translation>Cada puesto retira sus propios escaneos.</translation>
  </message>
  <message>
   <source>Each unit has a number of its own: scan one after another.</source>
   <translation>Cada unidad tiene su número: escanéelas una tras otra.</translation>
  </message>
  <message>
   <source>Each unit has one serial number, and only products that go by them have any. Nothing was changed.</source>
   <translation>Cada unidad tiene un número de serie, y solo los artículos que van por ellos los tienen. No se cambió nada.</translation>
  </message>
  <message>
   <source>Each unit of {code} needs its own serial number. Nothing was changed.</source>
   <translation>Cada unidad de {code} necesita su número de serie. No se cambió nada.</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Editar</translation>
  </message>
  <message>
   <source>Encrypted, and the server must prove who it is by {name}</source>
   <translation>Cifrada, y el servidor debe demostrar quién es mediante {name}</translation>
  </message>
  <message>
   <source>Encrypted, and the server must prove who it is, unless it is this computer</source>
   <translation>Cifrada, y el servidor debe demostrar quién es, salvo que sea este equipo</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Fin</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <source>Enter it again.</source>
   <translation>Introdúzcalo otra vez.</translation>
  </message>
  <message>
   <source>Enter your own PIN first, above.</source>
   <translation>Introduzca antes su propio PIN, arriba.</translation>
  </message>
  <message>
   <source>Enter your own PIN.</source>
   <translation>Introduzca su propio PIN.</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Ethiopic</source>
   <translation>etíope</translation>
  </message>
  <message>
   <source>Etsy sold order items</source>
   <translation>Artículos vendidos de Etsy</translation>
  </message>
  <message>
   <source>Etsy sold orders</source>
   <translation>Pedidos vendidos de Etsy</translation>
  </message>
  <message>
   <source>Every figure of stock is the sum of its movements.</source>
   <translation>Cada cifra de existencias es la suma de sus movimientos.</translation>
  </message>
  <message>
   <source>Every import is listed here, and can be undone as a whole.</source>
   <translation>Aquí figuran todas las importaciones; cada una se puede deshacer entera.</translation>
  </message>
  <message>
   <source>Every order, newest first</source>
   <translation>Todos los pedidos, los más nuevos primero</translation>
  </message>
  <message>
   <source>Every paper came out</source>
   <translation>Salieron todos los documentos</translation>
  </message>
  <message>
   <source>Every product</source>
   <translation>Todos los productos</translation>
  </message>
  <message>
   <source>Every product at every location</source>
   <translation>Cada producto en cada sede</translation>
  </message>
  <message>
   <source>Every repair is listed here: who, when, before and after.</source>
   <translation>Aquí figura cada reparación: quién, cuándo, antes y después.</translation>
  </message>
  <message>
   <source>Every sound goes with a colour, a glyph and a word: silence loses nothing</source>
   <translation>Cada sonido va con un color, un símbolo y una palabra: sin sonido no se pierde nada</translation>
  </message>
  <message>
   <source>Every station works on the same orders and the same stock</source>
   <translation>Todos los puestos trabajan con los mismos pedidos y las mismas existencias</translation>
  </message>
  <message>
   <source>Everybody begins with it</source>
   <translation>Todos empiezan con ella</translation>
  </message>
  <message>
   <source>Everything adds up</source>
   <translation>Todo cuadra</translation>
  </message>
  <message>
   <source>Everything agrees</source>
   <translation>Todo coincide</translation>
  </message>
  <message>
   <source>Everything is in {number} again</source>
   <translation>Todo está de nuevo en {number}</translation>
  </message>
  <message>
   <source>Everything on the screen is read anew.</source>
   <translation>Todo lo que hay en pantalla se lee de nuevo.</translation>
  </message>
  <message>
   <source>Everything was counted</source>
   <translation>Todo está contado</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>En todas partes</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>Previsto</translation>
  </message>
  <message>
   <source>Expected on</source>
   <translation>Previsto el</translation>
  </message>
  <message>
   <source>Expected {day} ({number})</source>
   <translation>Previsto: {day} ({number})</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>Caducado</translation>
  </message>
  <message>
   <source>Expiring</source>
   <translation>Caduca</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Export a shorter period.</source>
   <translation>Exportar un período más corto.</translation>
  </message>
  <message>
   <source>Export again and choose a period with orders.</source>
   <translation>Exportar de nuevo y elegir un período con pedidos.</translation>
  </message>
  <message>
   <source>Export the file again and import it without opening it in a spreadsheet.</source>
   <translation>Exportar el archivo de nuevo e importarlo sin abrirlo en una hoja de cálculo.</translation>
  </message>
  <message>
   <source>Export the file again.</source>
   <translation>Exportar el archivo de nuevo.</translation>
  </message>
  <message>
   <source>Export the file again: it is damaged there.</source>
   <translation>Exportar el archivo de nuevo: está dañado en ese punto.</translation>
  </message>
  <message>
   <source>Export {orders} as</source>
   <translation>Exportar {orders} como</translation>
  </message>
  <message>
   <source>Exports of your channels, just as they are. The same file twice changes nothing.</source>
   <translation>Exportaciones de los canales, tal como están. El mismo archivo dos veces no cambia nada.</translation>
  </message>
  <message>
   <source>Fees</source>
   <translation>Recargos</translation>
  </message>
  <message>
   <source>Fewer units are reserved than this step needs. Nothing was changed.</source>
   <translation>Hay menos unidades reservadas de las que necesita este paso. No se cambió nada.</translation>
  </message>
  <message>
   <source>Fewer units are there, or free, than this step takes. Nothing was changed.</source>
   <translation>Hay menos unidades, o menos libres, de las que toma este paso. No se cambió nada.</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Cifras</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Fill in the cell.</source>
   <translation>Rellenar la celda.</translation>
  </message>
  <message>
   <source>Fill with zeros to {count} digits</source>
   <translation>Completar con ceros hasta {count} dígitos</translation>
  </message>
  <message>
   <source>Find a command, a place or an order</source>
   <translation>Buscar un comando, un lugar o un pedido</translation>
  </message>
  <message>
   <source>Find a customer by name, e-mail, telephone, town or postal code</source>
   <translation>Buscar un cliente por nombre, correo, teléfono, ciudad o código postal</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Terminar</translation>
  </message>
  <message>
   <source>Finish or put aside what is being packed, then try again.</source>
   <translation>Terminar o apartar lo que se está embalando e intentarlo de nuevo.</translation>
  </message>
  <message>
   <source>Finish packing it first.</source>
   <translation>Terminar antes de embalarlo.</translation>
  </message>
  <message>
   <source>Finish this order first, or park it with {park}</source>
   <translation>Terminar antes este pedido, o apartarlo con {park}</translation>
  </message>
  <message>
   <source>First book what came</source>
   <translation>Primero dé entrada</translation>
  </message>
  <message>
   <source>First here</source>
   <translation>Aquí primero</translation>
  </message>
  <message>
   <source>First order</source>
   <translation>Primer pedido</translation>
  </message>
  <message>
   <source>First page</source>
   <translation>Primera página</translation>
  </message>
  <message>
   <source>Fits several products</source>
   <translation>Vale para varios</translation>
  </message>
  <message>
   <source>Fix</source>
   <translation>Corregir</translation>
  </message>
  <message>
   <source>Fix in grid</source>
   <translation>Corregir en la tabla</translation>
  </message>
  <message>
   <source>Fix the problem</source>
   <translation>Corregir el problema</translation>
  </message>
  <message>
   <source>Flexport stock</source>
   <translation>Existencias de Flexport</translation>
  </message>
  <message>
   <source>Folder for papers</source>
   <translation>Carpeta para documentos</translation>
  </message>
  <message>
   <source>Followed</source>
   <translation>Seguimiento</translation>
  </message>
  <message>
   <source>For new orders</source>
   <translation>Para pedidos nuevos</translation>
  </message>
  <message>
   <source>For the supplier; it is on the paper</source>
   <translation>Para el proveedor; sale en el papel</translation>
  </message>
  <message>
   <source>For touch</source>
   <translation>Para táctil</translation>
  </message>
  <message>
   <source>For what came besides: {key} leads to the list, there begin a new delivery.</source>
   <translation>Para lo demás que llegó: {key} lleva a la lista; empiece allí una entrega nueva.</translation>
  </message>
  <message numerus="yes">
   <source>For {n} orders. It leaves 20 s later, so that Undo can stop it.</source>
   <translation>
    <numerusform>De {n} pedido. Sale 20 s después; hasta entonces Deshacer lo detiene.</numerusform>
    <numerusform>De {n} pedidos. Sale 20 s después; hasta entonces Deshacer lo detiene.</numerusform>
   </translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Encontrado</translation>
  </message>
  <message>
   <source>Fraud</source>
   <translation>Fraude</translation>
  </message>
  <message>
   <source>Fraud hold lifted</source>
   <translation>Retención por fraude levantada</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Libre</translation>
  </message>
  <message>
   <source>Free at {place}</source>
   <translation>Libre: {place}</translation>
  </message>
  <message>
   <source>Free there: {n}. The rest cannot be sent yet.</source>
   <translation>Libre allí: {n}. El resto aún no se puede enviar.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>From an order</source>
   <translation>De un pedido</translation>
  </message>
  <message>
   <source>From the shop</source>
   <translation>De la tienda</translation>
  </message>
  <message>
   <source>From the shop, on the packing slip</source>
   <translation>De la tienda, en el albarán</translation>
  </message>
  <message>
   <source>From {file}.</source>
   <translation>De {file}.</translation>
  </message>
  <message>
   <source>Full screen for the packing station</source>
   <translation>Pantalla completa para el puesto de embalaje</translation>
  </message>
  <message>
   <source>GTIN {code}</source>
   <translation>GTIN {code}</translation>
  </message>
  <message>
   <source>Georgian</source>
   <translation>georgiano</translation>
  </message>
  <message>
   <source>Give 1 to {most} bins, each once. Nothing was changed.</source>
   <translation>Indique de 1 a {most} ubicaciones, cada una una vez. No se cambió nada.</translation>
  </message>
  <message>
   <source>Give 1 to {most} units of each, or take it out.</source>
   <translation>Indique de 1 a {most} unidades de cada uno, o quítelo.</translation>
  </message>
  <message>
   <source>Give 1 unit or more.</source>
   <translation>Indique 1 unidad o más.</translation>
  </message>
  <message>
   <source>Give a number above 0.</source>
   <translation>Indique un número mayor que 0.</translation>
  </message>
  <message>
   <source>Give a number and a reason.</source>
   <translation>Indicar un número y un motivo.</translation>
  </message>
  <message>
   <source>Give a number and two bins.</source>
   <translation>Indique un número y dos ubicaciones.</translation>
  </message>
  <message>
   <source>Give a number.</source>
   <translation>Indique un número.</translation>
  </message>
  <message>
   <source>Give a picture with it, or none.</source>
   <translation>Adjunte una imagen o ninguna.</translation>
  </message>
  <message>
   <source>Give a whole number from 1.</source>
   <translation>Indique un número entero desde 1.</translation>
  </message>
  <message>
   <source>Give a whole number of days, or nothing.</source>
   <translation>Indique días enteros, o nada.</translation>
  </message>
  <message>
   <source>Give a whole number, or nothing.</source>
   <translation>Indique un número entero, o nada.</translation>
  </message>
  <message>
   <source>Give a whole number; 0 leaves it out.</source>
   <translation>Indique un número entero; 0 lo deja fuera.</translation>
  </message>
  <message>
   <source>Give a whole number; 0 takes it away.</source>
   <translation>Indique un número entero; 0 lo quita.</translation>
  </message>
  <message>
   <source>Give all rows of the order the same value.</source>
   <translation>Dar el mismo valor a todas las filas del pedido.</translation>
  </message>
  <message>
   <source>Give another code.</source>
   <translation>Indique otro código.</translation>
  </message>
  <message>
   <source>Give another name, or take that one back into use.</source>
   <translation>Use otro nombre o vuelva a usar aquel.</translation>
  </message>
  <message>
   <source>Give another name.</source>
   <translation>Dar otro nombre.</translation>
  </message>
  <message>
   <source>Give at least one piece, and a price that is not below zero.</source>
   <translation>Indicar al menos una unidad y un precio que no sea inferior a cero.</translation>
  </message>
  <message>
   <source>Give each code once, with its units.</source>
   <translation>Indique cada código una vez, con sus unidades.</translation>
  </message>
  <message>
   <source>Give its code and for how many units it stands, such as 4006381333931 and 1.</source>
   <translation>Indique el código y cuántas unidades representa, por ejemplo 4006381333931 y 1.</translation>
  </message>
  <message>
   <source>Give latitude and longitude in degrees, such as 52.4862, 13.4254.</source>
   <translation>Indique latitud y longitud en grados, como 52.4862, 13.4254.</translation>
  </message>
  <message>
   <source>Give lines with numbers, and a reason.</source>
   <translation>Indique líneas con cantidades y un motivo.</translation>
  </message>
  <message>
   <source>Give the database a name.</source>
   <translation>Dar un nombre a la base de datos.</translation>
  </message>
  <message>
   <source>Give the document its code.</source>
   <translation>Dar al documento su código.</translation>
  </message>
  <message>
   <source>Give the hours as 09:00-18:00.</source>
   <translation>Escriba las horas como 09:00-18:00.</translation>
  </message>
  <message>
   <source>Give the message's other answer</source>
   <translation>Dar la otra respuesta al mensaje</translation>
  </message>
  <message>
   <source>Give the name that is on the invoices.</source>
   <translation>Use el nombre que figura en las facturas.</translation>
  </message>
  <message>
   <source>Give the reorder point too.</source>
   <translation>Indique también el punto de pedido.</translation>
  </message>
  <message>
   <source>Give the serial number of each unit that came back.</source>
   <translation>Indicar el número de serie de cada unidad que volvió.</translation>
  </message>
  <message>
   <source>Give the serial number of each unit: scan them, or K1, K2.</source>
   <translation>Indique el número de serie de cada unidad: escanéelos, o K1, K2.</translation>
  </message>
  <message>
   <source>Give them as 09:00-18:00, closed days as 2026-12-25.</source>
   <translation>Escríbalas como 09:00-18:00, los días de cierre como 2026-12-25.</translation>
  </message>
  <message>
   <source>Give this empty bin up</source>
   <translation>Retirar esta ubicación vacía</translation>
  </message>
  <message>
   <source>Give this place of work a name.</source>
   <translation>Dar un nombre a este lugar de trabajo.</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>Retirar</translation>
  </message>
  <message>
   <source>Give whole numbers, or nothing: safety 5, reorder at 10, up to 40.</source>
   <translation>Dé números enteros, o nada: seguridad 5, pedir a 10, hasta 40.</translation>
  </message>
  <message>
   <source>Given up</source>
   <translation>Retirado</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Go on importing</source>
   <translation>Seguir importando</translation>
  </message>
  <message>
   <source>Go on later</source>
   <translation>Más tarde</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>Ir a</translation>
  </message>
  <message>
   <source>Go to Buying: what is low, by supplier</source>
   <translation>Ir a Compras: lo que escasea, por proveedor</translation>
  </message>
  <message>
   <source>Go to shipping and payment</source>
   <translation>Ir a envío y pago</translation>
  </message>
  <message>
   <source>Go to the customer</source>
   <translation>Ir al cliente</translation>
  </message>
  <message>
   <source>Go to the products</source>
   <translation>Ir a los productos</translation>
  </message>
  <message>
   <source>Goes from {source}. A bin's label says where it is taken from.</source>
   <translation>Sale de {source}. La etiqueta de una ubicación dice de dónde se toma.</translation>
  </message>
  <message>
   <source>Goods</source>
   <translation>Mercancía</translation>
  </message>
  <message>
   <source>Goods are asked for, sent and received by scans.
What is on its way stays in the books.</source>
   <translation>La mercancía se pide, se envía y se recibe con el escáner.
Lo que va de camino sigue en los libros.</translation>
  </message>
  <message>
   <source>Goods come back</source>
   <translation>Vuelve mercancía</translation>
  </message>
  <message>
   <source>Goods of the transfer {number} came in already. Nothing was changed.</source>
   <translation>Ya llegó mercancía del traslado {number}. No se cambió nada.</translation>
  </message>
  <message>
   <source>Greek</source>
   <translation>griego</translation>
  </message>
  <message>
   <source>Guards of the database are missing</source>
   <translation>Faltan protecciones de la base de datos</translation>
  </message>
  <message>
   <source>HS code</source>
   <translation>Código SA</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>Entregado</translation>
  </message>
  <message>
   <source>Handling time</source>
   <translation>Plazo de preparación</translation>
  </message>
  <message>
   <source>Has</source>
   <translation>Tiene</translation>
  </message>
  <message>
   <source>Have the locale C.UTF-8 or en_US.UTF-8 installed on the server, then run this again.</source>
   <translation>Hacer instalar la configuración regional C.UTF-8 o en_US.UTF-8 en el servidor y ejecutar esto de nuevo.</translation>
  </message>
  <message>
   <source>Have the server upgraded, or use another one.</source>
   <translation>Hacer actualizar el servidor, o usar otro.</translation>
  </message>
  <message>
   <source>Hazardous</source>
   <translation>Peligroso</translation>
  </message>
  <message>
   <source>Hear the sounds</source>
   <translation>Oír los sonidos</translation>
  </message>
  <message>
   <source>Hebrew</source>
   <translation>hebreo</translation>
  </message>
  <message>
   <source>Height, mm</source>
   <translation>Alto, mm</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>Retenido</translation>
  </message>
  <message>
   <source>Held: nothing is sold from there</source>
   <translation>Retenido: de ahí no se vende</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <source>Hide papers</source>
   <translation>Ocultar documentos</translation>
  </message>
  <message>
   <source>Hide why</source>
   <translation>Ocultar motivo</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>History of imports</source>
   <translation>Historial de importaciones</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Retención</translation>
  </message>
  <message>
   <source>Hold lifted</source>
   <translation>Retención levantada</translation>
  </message>
  <message>
   <source>Hold of 1 order lifted</source>
   <translation>Retención levantada en 1 pedido</translation>
  </message>
  <message>
   <source>Hold {orders} because of</source>
   <translation>Retener {orders} por</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>Retenciones</translation>
  </message>
  <message>
   <source>Holds of {n} orders lifted</source>
   <translation>Retenciones levantadas en {n} pedidos</translation>
  </message>
  <message>
   <source>Holds: {before} → {after}</source>
   <translation>Retenciones: {before} → {after}</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Cómo</translation>
  </message>
  <message>
   <source>How long after an order came in it must leave, where the channel promises nothing. The whole shop's.</source>
   <translation>Cuánto tiempo después de llegar debe salir un pedido, cuando el canal no promete nada. Vale para toda la tienda.</translation>
  </message>
  <message>
   <source>How many more than ordered are simply taken in; what is beyond is asked about. The whole shop's.</source>
   <translation>Cuántas más de las pedidas se aceptan sin más; por encima se pregunta. De toda la tienda.</translation>
  </message>
  <message>
   <source>How much it sells</source>
   <translation>Cuánto se vende</translation>
  </message>
  <message>
   <source>How the order came</source>
   <translation>Cómo llegó el pedido</translation>
  </message>
  <message>
   <source>How to begin</source>
   <translation>Cómo empezar</translation>
  </message>
  <message>
   <source>How {cell} is read</source>
   <translation>Cómo se lee {cell}</translation>
  </message>
  <message>
   <source>If anything fails, nothing on this PC has changed.</source>
   <translation>Si algo falla, nada ha cambiado en este PC.</translation>
  </message>
  <message>
   <source>If it is a station's everyday work, whoever looks after the server runs what sets the rights anew: stationmaster db upgrade --admin-url postgresql://ADMIN@HOST/{database}</source>
   <translation>Si es trabajo diario de una estación, quien administra el servidor restablece los permisos: stationmaster db upgrade --admin-url postgresql://ADMIN@HOST/{database}</translation>
  </message>
  <message>
   <source>If it is damaged, keep it as it is and go on with the newest backup.</source>
   <translation>Si está dañada, conservarla tal como está y seguir con la copia de seguridad más reciente.</translation>
  </message>
  <message>
   <source>If its password is lost, run stationmaster db revoke-station first.</source>
   <translation>Si se perdió su contraseña, ejecutar antes stationmaster db revoke-station.</translation>
  </message>
  <message>
   <source>If so, scan its label.</source>
   <translation>Si es así, escanee su etiqueta.</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <source>Import CSV</source>
   <translation>Importar CSV</translation>
  </message>
  <message>
   <source>Import customers</source>
   <translation>Importar clientes</translation>
  </message>
  <message>
   <source>Import it again</source>
   <translation>Importarlo de nuevo</translation>
  </message>
  <message>
   <source>Import it from a file with prices.</source>
   <translation>Importarlo desde un archivo con precios.</translation>
  </message>
  <message>
   <source>Import it instead.</source>
   <translation>Importarlo en su lugar.</translation>
  </message>
  <message>
   <source>Import locations</source>
   <translation>Importar sedes</translation>
  </message>
  <message>
   <source>Import my data</source>
   <translation>Importar mis datos</translation>
  </message>
  <message>
   <source>Import orders</source>
   <translation>Importar pedidos</translation>
  </message>
  <message>
   <source>Import products</source>
   <translation>Importar productos</translation>
  </message>
  <message>
   <source>Import stock</source>
   <translation>Importar existencias</translation>
  </message>
  <message>
   <source>Import taken back: as it was before</source>
   <translation>Importación deshecha: como estaba antes</translation>
  </message>
  <message>
   <source>Import the file again if it is wanted after all.</source>
   <translation>Importar el archivo de nuevo si al final se quiere.</translation>
  </message>
  <message>
   <source>Import the file again to go on: what is in stays and is not doubled. Or undo what is in.</source>
   <translation>Importar el archivo de nuevo para continuar: lo que está dentro se queda y no se duplica. O deshacer lo que está dentro.</translation>
  </message>
  <message>
   <source>Import titles and codes</source>
   <translation>Importar títulos y códigos</translation>
  </message>
  <message>
   <source>Import what was copied</source>
   <translation>Importar lo copiado</translation>
  </message>
  <message>
   <source>Import whenever you like</source>
   <translation>Importar cuando se quiera</translation>
  </message>
  <message>
   <source>Import {new} new, {updated} updated</source>
   <translation>Importar {new} nuevos, {updated} actualizados</translation>
  </message>
  <message numerus="yes">
   <source>Import {n} counts</source>
   <translation>
    <numerusform>Importar {n} recuento</numerusform>
    <numerusform>Importar {n} recuentos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Import {n} new customers</source>
   <translation>
    <numerusform>Importar {n} cliente nuevo</numerusform>
    <numerusform>Importar {n} clientes nuevos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Import {n} new locations</source>
   <translation>
    <numerusform>Importar {n} sede nueva</numerusform>
    <numerusform>Importar {n} sedes nuevas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Import {n} new orders</source>
   <translation>
    <numerusform>Importar {n} pedido nuevo</numerusform>
    <numerusform>Importar {n} pedidos nuevos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Import {n} new products</source>
   <translation>
    <numerusform>Importar {n} producto nuevo</numerusform>
    <numerusform>Importar {n} productos nuevos</numerusform>
   </translation>
  </message>
  <message>
   <source>Imported</source>
   <translation>Importado</translation>
  </message>
  <message>
   <source>Imported again with changes</source>
   <translation>Importado de nuevo con cambios</translation>
  </message>
  <message>
   <source>Imported again, to be checked</source>
   <translation>Importado de nuevo, por comprobar</translation>
  </message>
  <message>
   <source>Imported from {source}</source>
   <translation>Importado de {source}</translation>
  </message>
  <message>
   <source>Importing {file}</source>
   <translation>Importando {file}</translation>
  </message>
  <message>
   <source>Imports</source>
   <translation>Importaciones</translation>
  </message>
  <message>
   <source>In</source>
   <translation>Dentro</translation>
  </message>
  <message>
   <source>In a box already</source>
   <translation>Ya está en un paquete</translation>
  </message>
  <message>
   <source>In bin {bin} lie {n} more of {code} by the books.</source>
   <translation>En la ubicación {bin} quedan {n} de {code} según los libros.</translation>
  </message>
  <message>
   <source>In hand at {station}</source>
   <translation>En curso en {station}</translation>
  </message>
  <message>
   <source>In no bin</source>
   <translation>Sin ubicación</translation>
  </message>
  <message>
   <source>In other views</source>
   <translation>En otras vistas</translation>
  </message>
  <message>
   <source>In packs of</source>
   <translation>Paquetes de</translation>
  </message>
  <message>
   <source>In the check's own words: {words}</source>
   <translation>En palabras de la comprobación: {words}</translation>
  </message>
  <message>
   <source>In the kit {kit}</source>
   <translation>En el kit {kit}</translation>
  </message>
  <message>
   <source>In this delivery</source>
   <translation>En esta entrega</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>En uso</translation>
  </message>
  <message>
   <source>In {view}</source>
   <translation>En {view}</translation>
  </message>
  <message>
   <source>Included</source>
   <translation>Incluido</translation>
  </message>
  <message>
   <source>Incoming</source>
   <translation>Por entrar</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Ins</translation>
  </message>
  <message>
   <source>Install PostgreSQL's additional modules there (often called postgresql-contrib), then try again.</source>
   <translation>Instalar allí los módulos adicionales de PostgreSQL (a menudo llamados postgresql-contrib) e intentarlo de nuevo.</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Instalar de nuevo el programa.</translation>
  </message>
  <message>
   <source>Instead of {value}</source>
   <translation>En lugar de {value}</translation>
  </message>
  <message>
   <source>Into a new order</source>
   <translation>A un pedido nuevo</translation>
  </message>
  <message>
   <source>Into no bin now</source>
   <translation>Ahora sin ubicación</translation>
  </message>
  <message>
   <source>Into this bin now</source>
   <translation>Ahora a esta ubicación</translation>
  </message>
  <message>
   <source>Into {bin}</source>
   <translation>A {bin}</translation>
  </message>
  <message>
   <source>Inventory</source>
   <translation>Inventario</translation>
  </message>
  <message>
   <source>Is in stock here</source>
   <translation>Ya está aquí</translation>
  </message>
  <message>
   <source>Is in. Scan on</source>
   <translation>Recibido. Siga</translation>
  </message>
  <message>
   <source>Is the bin {code} empty now?</source>
   <translation>¿Está vacía ahora la ubicación {code}?</translation>
  </message>
  <message>
   <source>It asked for less than a proof of who the server is; that proof is asked for all the same.</source>
   <translation>Pedía menos que una prueba de quién es el servidor; esa prueba se pide de todos modos.</translation>
  </message>
  <message>
   <source>It can be made from here, with an administrator's login.</source>
   <translation>Se puede crear desde aquí, con un acceso de administrador.</translation>
  </message>
  <message>
   <source>It can come later. {key} writes off what never comes.</source>
   <translation>Puede llegar más tarde. {key} da de baja lo que nunca llega.</translation>
  </message>
  <message>
   <source>It does not have the tag.</source>
   <translation>No tiene la marca.</translation>
  </message>
  <message>
   <source>It has 6 to 12 digits, such as 6912.00.</source>
   <translation>Tiene de 6 a 12 cifras, por ejemplo 6912.00.</translation>
  </message>
  <message>
   <source>It has the tag already.</source>
   <translation>Ya tiene la marca.</translation>
  </message>
  <message>
   <source>It is being packed or was sent.</source>
   <translation>Se está embalando o ya se envió.</translation>
  </message>
  <message>
   <source>It is empty</source>
   <translation>Está vacía</translation>
  </message>
  <message>
   <source>It is kept at all locations together with their safety stock.</source>
   <translation>Se guarda en todas las sedes, junto con su existencia de seguridad.</translation>
  </message>
  <message>
   <source>It is not asked for any more</source>
   <translation>Ya no se pide</translation>
  </message>
  <message>
   <source>It is not needed; what has left is back where it came from</source>
   <translation>No hace falta; lo que salió vuelve a su origen</translation>
  </message>
  <message>
   <source>It is not on the floor.</source>
   <translation>No está en recogida.</translation>
  </message>
  <message>
   <source>It is not there any more.</source>
   <translation>Ya no está.</translation>
  </message>
  <message>
   <source>It is on hold for these reasons already.</source>
   <translation>Ya está retenido por estos motivos.</translation>
  </message>
  <message>
   <source>It is on the floor already.</source>
   <translation>Ya está en recogida.</translation>
  </message>
  <message>
   <source>It is still under way.</source>
   <translation>Sigue en curso.</translation>
  </message>
  <message>
   <source>It leaves 20 s later, so that it can be stopped.</source>
   <translation>Sale 20 s más tarde, para poder detenerlo.</translation>
  </message>
  <message>
   <source>It left from several lots: type the units beside the lot that came back.</source>
   <translation>Salió de varios lotes: escriba las unidades junto al lote que ha vuelto.</translation>
  </message>
  <message>
   <source>It looks like postgresql://LOGIN@SERVER/DATABASE</source>
   <translation>Tiene la forma postgresql://USUARIO@SERVIDOR/BASE</translation>
  </message>
  <message>
   <source>It needs the columns sku, location and quantity. Its columns begin with: {seen}.</source>
   <translation>Necesita las columnas sku, location y quantity. Sus columnas empiezan por: {seen}.</translation>
  </message>
  <message>
   <source>It only reads, and everybody can go on working.</source>
   <translation>Solo lee, y todos pueden seguir trabajando.</translation>
  </message>
  <message>
   <source>It says: {words}.</source>
   <translation>Dice: {words}.</translation>
  </message>
  <message>
   <source>It stands in the timeline of every order that is packed here, and on what others see of it.</source>
   <translation>Figura en el historial de cada pedido que se embala aquí, y en lo que otros ven de él.</translation>
  </message>
  <message>
   <source>It stays on record with your name, and is not taken back by Undo.</source>
   <translation>Queda registrado con su nombre y no se revierte con Deshacer.</translation>
  </message>
  <message>
   <source>It was cancelled meanwhile.</source>
   <translation>Se canceló entretanto.</translation>
  </message>
  <message>
   <source>It was cancelled. Nothing of it is on its way.</source>
   <translation>Se canceló. Nada de ello va de camino.</translation>
  </message>
  <message>
   <source>It was changed or routed since.</source>
   <translation>Se cambió o se asignó después.</translation>
  </message>
  <message>
   <source>It was changed since.</source>
   <translation>Se cambió después.</translation>
  </message>
  <message>
   <source>It was logged. The last step was not done; scan it again.</source>
   <translation>Quedó en el registro. El último paso no se hizo; escanearlo de nuevo.</translation>
  </message>
  <message>
   <source>It was not saved yet.</source>
   <translation>Aún no está guardado.</translation>
  </message>
  <message>
   <source>It was on hold for this reason already.</source>
   <translation>Ya estaba retenido por este motivo.</translation>
  </message>
  <message>
   <source>It was ordered</source>
   <translation>Ya se pidió</translation>
  </message>
  <message>
   <source>It was reserved there before</source>
   <translation>Estaba reservado allí antes</translation>
  </message>
  <message>
   <source>It was undone before.</source>
   <translation>Ya se deshizo antes.</translation>
  </message>
  <message>
   <source>Items</source>
   <translation>Artículos</translation>
  </message>
  <message>
   <source>Its name is like it.</source>
   <translation>Su nombre se parece.</translation>
  </message>
  <message>
   <source>Its name says so, but its values do not look like it.</source>
   <translation>Su nombre lo indica, pero sus valores no lo parecen.</translation>
  </message>
  <message>
   <source>Its name says so.</source>
   <translation>Su nombre lo indica.</translation>
  </message>
  <message>
   <source>Its orders and notes count there.</source>
   <translation>Sus pedidos y notas cuentan allí.</translation>
  </message>
  <message>
   <source>Its password. The keyring of this computer keeps it, no file of ours.</source>
   <translation>Su contraseña. La guarda el llavero de este equipo, ningún archivo nuestro.</translation>
  </message>
  <message>
   <source>Its values look like it.</source>
   <translation>Sus valores lo parecen.</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation>japonés</translation>
  </message>
  <message>
   <source>Jobs that count wrong</source>
   <translation>Tareas que cuentan mal</translation>
  </message>
  <message>
   <source>Join</source>
   <translation>Unirse</translation>
  </message>
  <message>
   <source>Join other stations</source>
   <translation>Unirse a otros puestos</translation>
  </message>
  <message>
   <source>Joining as “{name}” …</source>
   <translation>Uniéndose como “{name}” …</translation>
  </message>
  <message>
   <source>Joining as “{station}”</source>
   <translation>Uniéndose como “{station}”</translation>
  </message>
  <message>
   <source>Keep at least as many.</source>
   <translation>Conservar al menos esa cantidad.</translation>
  </message>
  <message>
   <source>Keep for myself</source>
   <translation>Conservar solo para mí</translation>
  </message>
  <message>
   <source>Keep mine</source>
   <translation>Conservar lo mío</translation>
  </message>
  <message>
   <source>Keep one of the rows and remove the others.</source>
   <translation>Conservar una de las filas y quitar las demás.</translation>
  </message>
  <message>
   <source>Keep one of the two.</source>
   <translation>Conservar una de las dos.</translation>
  </message>
  <message>
   <source>Keep the order</source>
   <translation>Conservar el pedido</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>Conservarlos</translation>
  </message>
  <message>
   <source>Kept apart from your own data</source>
   <translation>Separada de los datos propios</translation>
  </message>
  <message>
   <source>Kept from a channel</source>
   <translation>Reservado frente a un canal</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Keys for this view</source>
   <translation>Teclas de esta vista</translation>
  </message>
  <message>
   <source>Khmer</source>
   <translation>jemer</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Kits are scanned</source>
   <translation>Los kits se escanean</translation>
  </message>
  <message>
   <source>Kits are scanned part by part here: scan what is in {scanned}. Needed: {needed}. Nothing was counted.</source>
   <translation>Aquí los kits se escanean pieza a pieza: escanee lo que contiene {scanned}. Falta: {needed}. No se contó nada.</translation>
  </message>
  <message>
   <source>Kits that do not add up</source>
   <translation>Kits que no cuadran</translation>
  </message>
  <message>
   <source>Known are the order exports of: {known}. Choose the channel to see which column is missing.</source>
   <translation>Se conocen las exportaciones de pedidos de: {known}. Elegir el canal para ver qué columna falta.</translation>
  </message>
  <message>
   <source>Known since</source>
   <translation>Conocido desde</translation>
  </message>
  <message numerus="yes">
   <source>Known, {n} orders</source>
   <translation>
    <numerusform>Conocido, {n} pedido</numerusform>
    <numerusform>Conocido, {n} pedidos</numerusform>
   </translation>
  </message>
  <message>
   <source>Korean</source>
   <translation>coreano</translation>
  </message>
  <message>
   <source>Label made for {shipment}: {tracking}</source>
   <translation>Etiqueta creada para {shipment}: {tracking}</translation>
  </message>
  <message>
   <source>Label made void</source>
   <translation>Etiqueta anulada</translation>
  </message>
  <message>
   <source>Label made void for {shipment}</source>
   <translation>Etiqueta anulada para {shipment}</translation>
  </message>
  <message>
   <source>Label made: {tracking}</source>
   <translation>Etiqueta creada: {tracking}</translation>
  </message>
  <message>
   <source>Label of {number}</source>
   <translation>Etiqueta de {number}</translation>
  </message>
  <message>
   <source>Label, 100 x 50 mm</source>
   <translation>Etiqueta, 100 x 50 mm</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>Labels of {code}: {file}</source>
   <translation>Etiquetas de {code}: {file}</translation>
  </message>
  <message>
   <source>Labels that do not fit</source>
   <translation>Etiquetas que no corresponden</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Language of the customers</source>
   <translation>Idioma de los clientes</translation>
  </message>
  <message>
   <source>Lao</source>
   <translation>lao</translation>
  </message>
  <message>
   <source>Last counted</source>
   <translation>Último recuento</translation>
  </message>
  <message>
   <source>Last day of sale</source>
   <translation>Último día de venta</translation>
  </message>
  <message>
   <source>Last month</source>
   <translation>Mes pasado</translation>
  </message>
  <message>
   <source>Last order</source>
   <translation>Último pedido</translation>
  </message>
  <message>
   <source>Last page</source>
   <translation>Última página</translation>
  </message>
  <message>
   <source>Last step on record: {when}</source>
   <translation>Último paso registrado: {when}</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Con retraso</translation>
  </message>
  <message>
   <source>Late {span}</source>
   <translation>Retraso de {span}</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>Later date</source>
   <translation>Fecha posterior</translation>
  </message>
  <message>
   <source>Latin</source>
   <translation>latino</translation>
  </message>
  <message>
   <source>Latitude, longitude</source>
   <translation>Latitud, longitud</translation>
  </message>
  <message>
   <source>Lead time</source>
   <translation>Plazo</translation>
  </message>
  <message>
   <source>Leave --none out.</source>
   <translation>Quite --none.</translation>
  </message>
  <message>
   <source>Leave as it is</source>
   <translation>Dejarlo así</translation>
  </message>
  <message>
   <source>Leave at least one unit in it.</source>
   <translation>Dejar al menos una unidad en él.</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Dejarlo</translation>
  </message>
  <message>
   <source>Leave it out</source>
   <translation>Dejarlo fuera</translation>
  </message>
  <message>
   <source>Leave it out to get {default!r}.</source>
   <translation>Omitirlo para obtener {default!r}.</translation>
  </message>
  <message>
   <source>Leave it out.</source>
   <translation>Omitirlo.</translation>
  </message>
  <message>
   <source>Leave it whole</source>
   <translation>Dejarlo entero</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Omitir</translation>
  </message>
  <message>
   <source>Leave the amounts out; then it is worked out.</source>
   <translation>Omita los importes; entonces se calculan.</translation>
  </message>
  <message>
   <source>Leave the number empty.</source>
   <translation>Dejar el número vacío.</translation>
  </message>
  <message>
   <source>Leave them as they are</source>
   <translation>Dejarlos como están</translation>
  </message>
  <message>
   <source>Left alone</source>
   <translation>Se deja como está</translation>
  </message>
  <message>
   <source>Left as they are</source>
   <translation>Se dejan como están</translation>
  </message>
  <message>
   <source>Left out. Scan on</source>
   <translation>Omitido. Siga</translation>
  </message>
  <message>
   <source>Left the building before the order was imported</source>
   <translation>Salió del edificio antes de importarse el pedido</translation>
  </message>
  <message>
   <source>Length, mm</source>
   <translation>Largo, mm</translation>
  </message>
  <message>
   <source>Let {name} try again</source>
   <translation>Permitir que {name} lo intente de nuevo</translation>
  </message>
  <message>
   <source>Letter, 8.5 x 11 in</source>
   <translation>Letter, 8.5 x 11 in</translation>
  </message>
  <message>
   <source>Levels</source>
   <translation>Niveles</translation>
  </message>
  <message>
   <source>Lift hold</source>
   <translation>Levantar retención</translation>
  </message>
  <message>
   <source>Lift holds</source>
   <translation>Levantar retenciones</translation>
  </message>
  <message>
   <source>Lift the hold</source>
   <translation>Levantar la retención</translation>
  </message>
  <message>
   <source>Lift the hold first.</source>
   <translation>Levantar antes la retención.</translation>
  </message>
  <message>
   <source>Lift the holds that a person may lift</source>
   <translation>Levantar las retenciones que puede levantar una persona</translation>
  </message>
  <message>
   <source>Lifting holds</source>
   <translation>Levantando retenciones</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>Claro u oscuro</translation>
  </message>
  <message>
   <source>Light, dark, or as the system has it</source>
   <translation>Claro, oscuro o como lo tenga el sistema</translation>
  </message>
  <message>
   <source>Line below the shop's name</source>
   <translation>Línea bajo el nombre de la tienda</translation>
  </message>
  <message>
   <source>Line for the password file</source>
   <translation>Línea para el archivo de contraseñas</translation>
  </message>
  <message>
   <source>Line {line}: cancelled {before} → {after}</source>
   <translation>Línea {line}: canceladas {before} → {after}</translation>
  </message>
  <message>
   <source>Line {line}: open {before} → {after}</source>
   <translation>Línea {line}: pendientes {before} → {after}</translation>
  </message>
  <message>
   <source>Line {line}: packed {before} → {after}</source>
   <translation>Línea {line}: embaladas {before} → {after}</translation>
  </message>
  <message>
   <source>Line {line}: reservations {before} → {after}</source>
   <translation>Línea {line}: reservas {before} → {after}</translation>
  </message>
  <message>
   <source>Line {line}: reserved {before} → {after}</source>
   <translation>Línea {line}: reservadas {before} → {after}</translation>
  </message>
  <message>
   <source>Line {line}: returned {before} → {after}</source>
   <translation>Línea {line}: devueltas {before} → {after}</translation>
  </message>
  <message>
   <source>Line {line}: shipped {before} → {after}</source>
   <translation>Línea {line}: enviadas {before} → {after}</translation>
  </message>
  <message>
   <source>Line {line}: waiting for stock {before} → {after}</source>
   <translation>Línea {line}: esperan existencias {before} → {after}</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Líneas</translation>
  </message>
  <message>
   <source>Lines that do not add up</source>
   <translation>Líneas que no cuadran</translation>
  </message>
  <message>
   <source>Link a record</source>
   <translation>Vincular ficha</translation>
  </message>
  <message>
   <source>Link another record</source>
   <translation>Vincular otra ficha</translation>
  </message>
  <message>
   <source>Link another record of this person</source>
   <translation>Vincular otra ficha de esta persona</translation>
  </message>
  <message>
   <source>Linked records</source>
   <translation>Fichas vinculadas</translation>
  </message>
  <message>
   <source>Lists of buying</source>
   <translation>Listas de compras</translation>
  </message>
  <message>
   <source>Load demo shop</source>
   <translation>Cargar demostración</translation>
  </message>
  <message>
   <source>Location</source>
   <translation>Sede</translation>
  </message>
  <message>
   <source>Locations</source>
   <translation>Sedes</translation>
  </message>
  <message>
   <source>Locations template</source>
   <translation>Plantilla de sedes</translation>
  </message>
  <message>
   <source>Locations, mapped by hand</source>
   <translation>Sedes, asignadas a mano</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Bloquear</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>Bloqueado</translation>
  </message>
  <message>
   <source>Locked. A supervisor can unlock.</source>
   <translation>Bloqueado. Una persona supervisora puede desbloquear.</translation>
  </message>
  <message>
   <source>Locks by itself after</source>
   <translation>Se bloquea sola tras</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Login</source>
   <translation>Usuario</translation>
  </message>
  <message>
   <source>Look at it again, then change it.</source>
   <translation>Mírelo de nuevo y luego cámbielo.</translation>
  </message>
  <message>
   <source>Look at it again.</source>
   <translation>Mírelo de nuevo.</translation>
  </message>
  <message>
   <source>Look at it again; order what is missing anew.</source>
   <translation>Vuelva a mirarlo; pida de nuevo lo que falta.</translation>
  </message>
  <message>
   <source>Look at it before it leaves. {words}</source>
   <translation>Revisarlo antes de que salga. {words}</translation>
  </message>
  <message>
   <source>Look at it with: stationmaster doctor</source>
   <translation>Examinarla con: stationmaster doctor</translation>
  </message>
  <message>
   <source>Look at it, lift the hold, then release it.</source>
   <translation>Revisarlo, levantar la retención y luego liberarlo.</translation>
  </message>
  <message>
   <source>Look at it, then lift the hold.</source>
   <translation>Revisarlo y luego levantar la retención.</translation>
  </message>
  <message>
   <source>Look at its lines: stationmaster transfer show</source>
   <translation>Mire sus líneas: stationmaster transfer show</translation>
  </message>
  <message>
   <source>Look at prices and quantities.</source>
   <translation>Revisar precios y cantidades.</translation>
  </message>
  <message>
   <source>Look at slip and label, and print them again</source>
   <translation>Ver el albarán y la etiqueta e imprimirlos de nuevo</translation>
  </message>
  <message>
   <source>Look at slips, labels or a pick list, and print them</source>
   <translation>Ver albaranes, etiquetas o una lista de recogida e imprimirlos</translation>
  </message>
  <message>
   <source>Look at the amounts again.</source>
   <translation>Revise de nuevo los importes.</translation>
  </message>
  <message>
   <source>Look at the bin's list.</source>
   <translation>Mirar la lista de la ubicación.</translation>
  </message>
  <message>
   <source>Look at the count again.</source>
   <translation>Mirar el recuento otra vez.</translation>
  </message>
  <message>
   <source>Look at the drafts</source>
   <translation>Ver los borradores</translation>
  </message>
  <message>
   <source>Look at the job's list of orders. What was not done can be begun anew from Orders.</source>
   <translation>Mire la lista de pedidos de la tarea. Lo que no se hizo puede iniciarse de nuevo desde Pedidos.</translation>
  </message>
  <message>
   <source>Look at the list of jobs.</source>
   <translation>Ver la lista de tareas.</translation>
  </message>
  <message>
   <source>Look at the order again.</source>
   <translation>Revisar el pedido de nuevo.</translation>
  </message>
  <message>
   <source>Look at the order again; if it stays so, run: stationmaster doctor</source>
   <translation>Revisar el pedido de nuevo; si sigue igual, ejecutar: stationmaster doctor</translation>
  </message>
  <message>
   <source>Look at the order, and change it by hand.</source>
   <translation>Mirar el pedido y cambiarlo a mano.</translation>
  </message>
  <message>
   <source>Look at the paper for the supplier, and print it</source>
   <translation>Ver el papel para el proveedor e imprimirlo</translation>
  </message>
  <message>
   <source>Look at the parcel's labels; void the one that is not on it, or buy one.</source>
   <translation>Mire las etiquetas del paquete; anule la que no lleva pegada o compre una.</translation>
  </message>
  <message>
   <source>Look at the printer (paper, cover, error light) before you print it again.</source>
   <translation>Revisar la impresora (papel, tapa, luz de error) antes de imprimirlo de nuevo.</translation>
  </message>
  <message>
   <source>Look at the printer before you print it again.</source>
   <translation>Revisar la impresora antes de imprimirlo de nuevo.</translation>
  </message>
  <message>
   <source>Look at what is printed; the known day stays if you give none.</source>
   <translation>Mire lo que está impreso; si no da ninguno, queda el día conocido.</translation>
  </message>
  <message>
   <source>Look at what is printed; the known day stays if you take it all the same.</source>
   <translation>Mire lo impreso; el día conocido queda si lo acepta igualmente.</translation>
  </message>
  <message>
   <source>Look at what the channel says of it; take a new order, if the buyer wants the goods after all.</source>
   <translation>Mirar qué dice el canal; tomar un pedido nuevo si el comprador quiere los artículos a pesar de todo.</translation>
  </message>
  <message>
   <source>Look at what was sent and at what came back before.</source>
   <translation>Mire lo que se envió y lo que ya se devolvió.</translation>
  </message>
  <message>
   <source>Look for codes that are there twice.</source>
   <translation>Busque códigos repetidos.</translation>
  </message>
  <message>
   <source>Look for it in the history of imports.</source>
   <translation>Buscarla en el historial de importaciones.</translation>
  </message>
  <message>
   <source>Look for it in the list of orders.</source>
   <translation>Buscarlo en la lista de pedidos.</translation>
  </message>
  <message>
   <source>Look for it in the list.</source>
   <translation>Buscarlo en la lista.</translation>
  </message>
  <message>
   <source>Look for products that are there twice or without units.</source>
   <translation>Busque productos repetidos o sin unidades.</translation>
  </message>
  <message>
   <source>Look its number up in the list of orders.</source>
   <translation>Buscar su número en la lista de pedidos.</translation>
  </message>
  <message>
   <source>Look its number up in the list.</source>
   <translation>Busque su número en la lista.</translation>
  </message>
  <message>
   <source>Look its number up: stationmaster transfer</source>
   <translation>Busque su número: stationmaster transfer</translation>
  </message>
  <message>
   <source>Look with: stationmaster doctor --db ADDRESS. If there is no shop, copy again.</source>
   <translation>Examinarla con: stationmaster doctor --db ADDRESS. Si no hay tienda, copiar de nuevo.</translation>
  </message>
  <message>
   <source>Looking up what was paid …</source>
   <translation>Comprobando lo pagado …</translation>
  </message>
  <message>
   <source>Looks like {order}: same customer, same goods, {when}.</source>
   <translation>Se parece a {order}: mismo cliente, misma mercancía, {when}.</translation>
  </message>
  <message>
   <source>Looks like {order}: same customer, same total, {when}.</source>
   <translation>Se parece a {order}: mismo cliente, mismo total, {when}.</translation>
  </message>
  <message>
   <source>Lost</source>
   <translation>Perdido</translation>
  </message>
  <message>
   <source>Lot</source>
   <translation>Lote</translation>
  </message>
  <message>
   <source>Lot blocked or freed</source>
   <translation>Lote bloqueado o liberado</translation>
  </message>
  <message>
   <source>Lot expired</source>
   <translation>Lote caducado</translation>
  </message>
  <message>
   <source>Lot or serial</source>
   <translation>Lote o serie</translation>
  </message>
  <message>
   <source>Lot {lot}</source>
   <translation>Lote {lot}</translation>
  </message>
  <message numerus="yes">
   <source>Lot {lot} is not sold: {n} units held</source>
   <translation>
    <numerusform>El lote {lot} no se vende: {n} unidad retenida</numerusform>
    <numerusform>El lote {lot} no se vende: {n} unidades retenidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Lot {lot} is sold again: {n} units</source>
   <translation>
    <numerusform>El lote {lot} se vende de nuevo: {n} unidad</numerusform>
    <numerusform>El lote {lot} se vende de nuevo: {n} unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>Lot {lot} of {code} is not here by the books.</source>
   <translation>El lote {lot} de {code} no está aquí según los libros.</translation>
  </message>
  <message>
   <source>Lot {lot} of {code} was not sent with it.</source>
   <translation>El lote {lot} de {code} no se envió con él.</translation>
  </message>
  <message>
   <source>Lots</source>
   <translation>Lotes</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Bajo</translation>
  </message>
  <message>
   <source>Made in</source>
   <translation>Hecho en</translation>
  </message>
  <message>
   <source>Made of (a kit)</source>
   <translation>Se compone de (kit)</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Hecho con</translation>
  </message>
  <message>
   <source>Make a shared one (stationmaster db init --admin-url ... --name NAME), and bring the shop over with stationmaster db copy. {name} stays as it is.</source>
   <translation>Crear una compartida (stationmaster db init --admin-url ... --name NAME) y trasladar la tienda con stationmaster db copy. {name} queda como está.</translation>
  </message>
  <message>
   <source>Make another location.</source>
   <translation>Cree otra sede.</translation>
  </message>
  <message>
   <source>Make it</source>
   <translation>Crearla</translation>
  </message>
  <message>
   <source>Make it smaller.</source>
   <translation>Hacerla más pequeña.</translation>
  </message>
  <message>
   <source>Make room beside the shop, then try again.</source>
   <translation>Liberar espacio junto a la tienda e intentarlo de nuevo.</translation>
  </message>
  <message>
   <source>Make room or choose another folder, then try again.</source>
   <translation>Liberar espacio o elegir otra carpeta, e intentarlo de nuevo.</translation>
  </message>
  <message>
   <source>Make somebody else an owner first.</source>
   <translation>Haga antes propietaria a otra persona.</translation>
  </message>
  <message>
   <source>Make the settings folder writable: {folder}.</source>
   <translation>Permitir la escritura en la carpeta de ajustes: {folder}.</translation>
  </message>
  <message>
   <source>Make them in parts.</source>
   <translation>Crearlas por partes.</translation>
  </message>
  <message>
   <source>Make {config_folder} writable, then join again.</source>
   <translation>Permitir la escritura en {config_folder} y unirse de nuevo.</translation>
  </message>
  <message numerus="yes">
   <source>Makes {n} kits at {place}, limited by {codes}</source>
   <translation>
    <numerusform>Alcanza para {n} kit en {place}, lo limita {codes}</numerusform>
    <numerusform>Alcanza para {n} kits en {place}, lo limita {codes}</numerusform>
   </translation>
  </message>
  <message>
   <source>Making a login for this station</source>
   <translation>Creando un acceso para este puesto</translation>
  </message>
  <message>
   <source>Making labels</source>
   <translation>Creando etiquetas</translation>
  </message>
  <message>
   <source>Making the database, its roles and its tables</source>
   <translation>Creando la base de datos, sus roles y sus tablas</translation>
  </message>
  <message>
   <source>Manager</source>
   <translation>Encargado</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Columnas</translation>
  </message>
  <message>
   <source>Map the columns again.</source>
   <translation>Asignar las columnas de nuevo.</translation>
  </message>
  <message>
   <source>Mark as many as hold, then {enter}</source>
   <translation>Señalar los que correspondan y después {enter}</translation>
  </message>
  <message>
   <source>Mark shipped</source>
   <translation>Marcar enviado</translation>
  </message>
  <message>
   <source>May be a duplicate of {order} after all</source>
   <translation>Puede ser un duplicado de {order} a pesar de todo</translation>
  </message>
  <message>
   <source>Meaning of the column {column}</source>
   <translation>Significado de la columna {column}</translation>
  </message>
  <message>
   <source>Mend or remove it.</source>
   <translation>Corregirlo o quitarlo.</translation>
  </message>
  <message>
   <source>Mend that row in the database that is copied from, then copy again.</source>
   <translation>Corregir esa fila en la base de datos de la que se copia y copiar de nuevo.</translation>
  </message>
  <message>
   <source>Mend them in the file, then import it again</source>
   <translation>Corregirlas en el archivo e importarlo de nuevo</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Unir</translation>
  </message>
  <message>
   <source>Merge only orders that go to one person in one parcel.</source>
   <translation>Unir solo pedidos que van a una misma persona en un mismo paquete.</translation>
  </message>
  <message>
   <source>Merge with {orders} taken apart</source>
   <translation>Unión con {orders} deshecha</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>Unido</translation>
  </message>
  <message>
   <source>Merged cells: {count} (first: row {row}). Only the first cell of each has the value.</source>
   <translation>Celdas combinadas: {count} (primera: fila {row}). Solo la primera celda de cada grupo tiene el valor.</translation>
  </message>
  <message>
   <source>Merged into {order}</source>
   <translation>Unido en {order}</translation>
  </message>
  <message>
   <source>Merged into {order}: everything is sent from there.</source>
   <translation>Unido en {order}: todo se envía desde allí.</translation>
  </message>
  <message>
   <source>Minutes without a key, click or scan; 0 is never.</source>
   <translation>Minutos sin tecla, clic ni escaneo; 0 es nunca.</translation>
  </message>
  <message>
   <source>Misplaced</source>
   <translation>Mal puesto</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>Falta</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Importes</translation>
  </message>
  <message>
   <source>Money of orders does not add up</source>
   <translation>Importes de pedidos que no cuadran</translation>
  </message>
  <message>
   <source>Month first: 3/4 is 4 March</source>
   <translation>Mes primero: 3/4 es 4 de marzo</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>More for {orders}</source>
   <translation>Más para {orders}</translation>
  </message>
  <message>
   <source>More is taken off shipping than it costs; shipping was taken as free.</source>
   <translation>El descuento del envío supera su coste; el envío se tomó como gratuito.</translation>
  </message>
  <message>
   <source>More orders at a glance, or more room for a finger</source>
   <translation>Más pedidos a la vista, o más espacio para el dedo</translation>
  </message>
  <message>
   <source>More than ordered</source>
   <translation>Más de lo pedido</translation>
  </message>
  <message>
   <source>More that can be done</source>
   <translation>Más acciones</translation>
  </message>
  <message>
   <source>More views</source>
   <translation>Más vistas</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Mover</translation>
  </message>
  <message>
   <source>Move left</source>
   <translation>Mover a la izquierda</translation>
  </message>
  <message>
   <source>Move right</source>
   <translation>Mover a la derecha</translation>
  </message>
  <message>
   <source>Move the units to a bin of this location in Inventory, or bring the bin back.</source>
   <translation>Mueva las unidades a una ubicación de esta sede en Inventario, o recupere la ubicación.</translation>
  </message>
  <message>
   <source>Move the view left</source>
   <translation>Mover la vista a la izquierda</translation>
  </message>
  <message>
   <source>Move the view right</source>
   <translation>Mover la vista a la derecha</translation>
  </message>
  <message>
   <source>Move them to a bin that is sold from, or take them out of the order.</source>
   <translation>Muévalas a una ubicación de venta o sáquelas del pedido.</translation>
  </message>
  <message>
   <source>Move them to another bin first.</source>
   <translation>Muévalas antes a otra ubicación.</translation>
  </message>
  <message>
   <source>Move units to another bin</source>
   <translation>Mover unidades a otra ubicación</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>Movido</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>Movimiento</translation>
  </message>
  <message>
   <source>Movements</source>
   <translation>Movimientos</translation>
  </message>
  <message>
   <source>Movements of stock are damaged</source>
   <translation>Hay movimientos de existencias dañados</translation>
  </message>
  <message>
   <source>Movements of {product}</source>
   <translation>Movimientos de {product}</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name 1 to {most} orders. Nothing was changed.</source>
   <translation>Indique de 1 a {most} pedidos. No se cambió nada.</translation>
  </message>
  <message>
   <source>Name 1 to {most} products. Nothing was changed.</source>
   <translation>Indique de 1 a {most} productos. No se cambió nada.</translation>
  </message>
  <message>
   <source>Name 1 to {most} records. Nothing was changed.</source>
   <translation>Indique de 1 a {most} registros. No se cambió nada.</translation>
  </message>
  <message>
   <source>Name a field: see --help.</source>
   <translation>Indique un campo: vea --help.</translation>
  </message>
  <message>
   <source>Name a file: sqlite:///FILE</source>
   <translation>Indicar un archivo: sqlite:///FILE</translation>
  </message>
  <message>
   <source>Name a station of the shop in the settings.</source>
   <translation>Indicar un puesto de la tienda en los ajustes.</translation>
  </message>
  <message>
   <source>Name an order, such as 1042 or 1042-1.</source>
   <translation>Indicar un pedido, como 1042 o 1042-1.</translation>
  </message>
  <message>
   <source>Name another database</source>
   <translation>Indicar otra base de datos</translation>
  </message>
  <message>
   <source>Name another database, or open this one.</source>
   <translation>Indicar otra base de datos, o abrir esta.</translation>
  </message>
  <message>
   <source>Name another database.</source>
   <translation>Indicar otra base de datos.</translation>
  </message>
  <message>
   <source>Name another database; one can be made from here.</source>
   <translation>Indicar otra base de datos; se puede crear una desde aquí.</translation>
  </message>
  <message>
   <source>Name as many different numbers as units.</source>
   <translation>Indique tantos números distintos como unidades.</translation>
  </message>
  <message>
   <source>Name fewer.</source>
   <translation>Indique menos.</translation>
  </message>
  <message>
   <source>Name it by its SKU or a barcode.</source>
   <translation>Indíquelo por su SKU o un código de barras.</translation>
  </message>
  <message>
   <source>Name it by its SKU.</source>
   <translation>Indique su SKU.</translation>
  </message>
  <message>
   <source>Name of a new person</source>
   <translation>Nombre de una persona nueva</translation>
  </message>
  <message>
   <source>Name of the database</source>
   <translation>Nombre de la base de datos</translation>
  </message>
  <message>
   <source>Name of the new shop</source>
   <translation>Nombre de la nueva tienda</translation>
  </message>
  <message>
   <source>Name of the new view</source>
   <translation>Nombre de la nueva vista</translation>
  </message>
  <message>
   <source>Name of the segment</source>
   <translation>Nombre del segmento</translation>
  </message>
  <message>
   <source>Name of the server, or paste postgresql://…</source>
   <translation>Nombre del servidor, o pegar postgresql://…</translation>
  </message>
  <message>
   <source>Name of the shop</source>
   <translation>Nombre de la tienda</translation>
  </message>
  <message>
   <source>Name of this station</source>
   <translation>Nombre de este puesto</translation>
  </message>
  <message>
   <source>Name of {name}</source>
   <translation>Nombre de {name}</translation>
  </message>
  <message>
   <source>Name one by its SKU.</source>
   <translation>Indique uno por su SKU.</translation>
  </message>
  <message>
   <source>Name one of them by its code.</source>
   <translation>Indicar una de ellas por su código.</translation>
  </message>
  <message>
   <source>Name one of them.</source>
   <translation>Indicar uno de ellos.</translation>
  </message>
  <message>
   <source>Name one, such as 1042 or 1042-1.</source>
   <translation>Indicar uno, como 1042 o 1042-1.</translation>
  </message>
  <message>
   <source>Name or PIN is wrong. 1 try left.</source>
   <translation>El nombre o el PIN no es correcto. Queda 1 intento.</translation>
  </message>
  <message>
   <source>Name or PIN is wrong. {tries} tries left.</source>
   <translation>El nombre o el PIN no es correcto. Quedan {tries} intentos.</translation>
  </message>
  <message>
   <source>Name the location, too.</source>
   <translation>Indicar también la sede.</translation>
  </message>
  <message>
   <source>Name the server that takes changes, or all of them: postgresql://LOGIN@FIRST,SECOND/{database}</source>
   <translation>Indicar el servidor que admite cambios, o todos: postgresql://LOGIN@PRIMERO,SEGUNDO/{database}</translation>
  </message>
  <message>
   <source>Name this station</source>
   <translation>Nombrar este puesto</translation>
  </message>
  <message>
   <source>Name what is in it instead.</source>
   <translation>Indique en su lugar lo que contiene.</translation>
  </message>
  <message>
   <source>Name what is in the inner kit instead.</source>
   <translation>Indique en su lugar lo que contiene el kit interior.</translation>
  </message>
  <message>
   <source>Name, e-mail, phone, address. Found again by e-mail or phone.</source>
   <translation>Nombre, correo, teléfono, dirección. Se reconoce por correo o teléfono.</translation>
  </message>
  <message>
   <source>Name, e-mail, telephone</source>
   <translation>Nombre, correo, teléfono</translation>
  </message>
  <message>
   <source>Name, e-mail, telephone, postal code</source>
   <translation>Nombre, correo, teléfono, código postal</translation>
  </message>
  <message>
   <source>Name, price, weight, customs and barcodes</source>
   <translation>Nombre, precio, peso, aduana y códigos de barras</translation>
  </message>
  <message>
   <source>Name, role, PIN and badge of {name}</source>
   <translation>Nombre, función, PIN y credencial de {name}</translation>
  </message>
  <message>
   <source>Needed</source>
   <translation>Hace falta</translation>
  </message>
  <message>
   <source>Needs a person</source>
   <translation>Requiere a una persona</translation>
  </message>
  <message>
   <source>Neither its name nor its values tell.</source>
   <translation>Ni su nombre ni sus valores lo indican.</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>Never counted, or more than 30 days ago</source>
   <translation>Nunca contado, o hace más de 30 días</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nuevo</translation>
  </message>
  <message>
   <source>New PIN</source>
   <translation>PIN nuevo</translation>
  </message>
  <message>
   <source>New PIN of {name}</source>
   <translation>PIN nuevo de {name}</translation>
  </message>
  <message>
   <source>New bins</source>
   <translation>Ubicaciones nuevas</translation>
  </message>
  <message>
   <source>New customer</source>
   <translation>Cliente nuevo</translation>
  </message>
  <message>
   <source>New movement: {sku} at {place}, promised to line {line}: {before} → {after}</source>
   <translation>Movimiento nuevo: {sku} en {place}, comprometidas para la línea {line}: {before} → {after}</translation>
  </message>
  <message>
   <source>New movements hold what lies where nothing is sold from and free the rest. Orders that counted on units that are held then are routed again.</source>
   <translation>Movimientos nuevos retienen lo que está donde no se vende y liberan el resto. Los pedidos que contaban con unidades retenidas se asignan de nuevo.</translation>
  </message>
  <message>
   <source>New name of the segment</source>
   <translation>Nuevo nombre del segmento</translation>
  </message>
  <message>
   <source>New name of the view</source>
   <translation>Nuevo nombre de la vista</translation>
  </message>
  <message>
   <source>New order</source>
   <translation>Nuevo pedido</translation>
  </message>
  <message>
   <source>New order for this customer</source>
   <translation>Nuevo pedido para este cliente</translation>
  </message>
  <message>
   <source>New purchase order</source>
   <translation>Nuevo pedido de compra</translation>
  </message>
  <message>
   <source>New supplier</source>
   <translation>Nuevo proveedor</translation>
  </message>
  <message>
   <source>New transfer</source>
   <translation>Traslado nuevo</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Next group</source>
   <translation>Grupo siguiente</translation>
  </message>
  <message>
   <source>Next order</source>
   <translation>Pedido siguiente</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Página siguiente</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>Panel siguiente</translation>
  </message>
  <message>
   <source>Next row</source>
   <translation>Fila siguiente</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>Paso siguiente</translation>
  </message>
  <message>
   <source>Next: {name}</source>
   <translation>Siguiente: {name}</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>No PIN</source>
   <translation>Sin PIN</translation>
  </message>
  <message>
   <source>No address in the file.</source>
   <translation>El archivo no trae dirección.</translation>
  </message>
  <message>
   <source>No address is known</source>
   <translation>No se conoce ninguna dirección</translation>
  </message>
  <message>
   <source>No bin</source>
   <translation>Ninguna ubicación</translation>
  </message>
  <message>
   <source>No bin fits</source>
   <translation>Ninguna ubicación coincide</translation>
  </message>
  <message>
   <source>No bin is to be counted</source>
   <translation>No hay ubicaciones por contar</translation>
  </message>
  <message>
   <source>No bin now</source>
   <translation>Ahora sin ubicación</translation>
  </message>
  <message>
   <source>No bins yet</source>
   <translation>Aún no hay ubicaciones</translation>
  </message>
  <message>
   <source>No channel's orders have come in yet.</source>
   <translation>Aún no han llegado pedidos de ningún canal.</translation>
  </message>
  <message>
   <source>No city in the address</source>
   <translation>Sin ciudad en la dirección</translation>
  </message>
  <message>
   <source>No connection: it goes on when it is back</source>
   <translation>Sin conexión: sigue cuando vuelva</translation>
  </message>
  <message>
   <source>No contact is known</source>
   <translation>No se conoce ningún contacto</translation>
  </message>
  <message>
   <source>No count is open</source>
   <translation>No hay recuentos abiertos</translation>
  </message>
  <message>
   <source>No count is open. Scan a bin to begin one.</source>
   <translation>No hay recuentos abiertos. Escanear una ubicación para empezar.</translation>
  </message>
  <message>
   <source>No customer fits</source>
   <translation>Ningún cliente coincide</translation>
  </message>
  <message>
   <source>No customers yet</source>
   <translation>Aún no hay clientes</translation>
  </message>
  <message>
   <source>No drafts</source>
   <translation>No hay borradores</translation>
  </message>
  <message>
   <source>No duplicate of {order}</source>
   <translation>No es duplicado de {order}</translation>
  </message>
  <message>
   <source>No further order</source>
   <translation>Ningún otro pedido</translation>
  </message>
  <message>
   <source>No further order waits</source>
   <translation>No espera ningún otro pedido</translation>
  </message>
  <message>
   <source>No goods are awaited</source>
   <translation>No se espera mercancía</translation>
  </message>
  <message>
   <source>No installed font has {signs}; it is printed as its code.</source>
   <translation>Ninguna fuente instalada tiene {signs}; se imprime su código.</translation>
  </message>
  <message>
   <source>No installed font has {signs}; they are printed as their codes.</source>
   <translation>Ninguna fuente instalada tiene {signs}; se imprimen sus códigos.</translation>
  </message>
  <message>
   <source>No key needed. {still}</source>
   <translation>No hace falta ninguna tecla. {still}</translation>
  </message>
  <message>
   <source>No label for {number}</source>
   <translation>No hay etiqueta para {number}</translation>
  </message>
  <message>
   <source>No line was chosen. Nothing was changed.</source>
   <translation>No se eligió ninguna línea. No se cambió nada.</translation>
  </message>
  <message>
   <source>No location has everything: as few parcels as can be</source>
   <translation>Ninguna sede lo tiene todo: los menos paquetes posibles</translation>
  </message>
  <message>
   <source>No location was given. Nothing was changed.</source>
   <translation>No se indicó ninguna sede. No se cambió nada.</translation>
  </message>
  <message>
   <source>No longer kept</source>
   <translation>Ya no se guarda</translation>
  </message>
  <message>
   <source>No lot is kept for what comes next</source>
   <translation>No hay lote guardado para lo siguiente</translation>
  </message>
  <message>
   <source>No more of this is with the customer.</source>
   <translation>El cliente no tiene más de esto.</translation>
  </message>
  <message>
   <source>No name</source>
   <translation>Sin nombre</translation>
  </message>
  <message>
   <source>No name in the file</source>
   <translation>El archivo no trae nombre</translation>
  </message>
  <message>
   <source>No name, address or figure is like that.</source>
   <translation>Ningún nombre, dirección ni cifra coincide.</translation>
  </message>
  <message>
   <source>No order fits</source>
   <translation>Ningún pedido coincide</translation>
  </message>
  <message>
   <source>No order fits all of it.</source>
   <translation>Ningún pedido cumple todo.</translation>
  </message>
  <message>
   <source>No order is in hand</source>
   <translation>No hay ningún pedido en curso</translation>
  </message>
  <message>
   <source>No order is meant. Nothing was begun.</source>
   <translation>No se indica ningún pedido. No se empezó nada.</translation>
  </message>
  <message>
   <source>No order number was given.</source>
   <translation>No se indicó ningún número de pedido.</translation>
  </message>
  <message>
   <source>No order was named. Nothing was changed.</source>
   <translation>No se indicó ningún pedido. No se cambió nada.</translation>
  </message>
  <message>
   <source>No orders</source>
   <translation>Sin pedidos</translation>
  </message>
  <message>
   <source>No orders yet</source>
   <translation>Aún no hay pedidos</translation>
  </message>
  <message>
   <source>No orders yet.</source>
   <translation>Aún no hay pedidos.</translation>
  </message>
  <message>
   <source>No printer or scanner needed</source>
   <translation>Sin impresora ni escáner</translation>
  </message>
  <message>
   <source>No product at a location is like that.</source>
   <translation>Ningún producto en una sede es así.</translation>
  </message>
  <message>
   <source>No product fits {text}.</source>
   <translation>Ningún producto coincide con {text}.</translation>
  </message>
  <message>
   <source>No product fits “{text}”.</source>
   <translation>Ningún producto coincide con “{text}”.</translation>
  </message>
  <message>
   <source>No product was named. Nothing was printed.</source>
   <translation>No se indicó ningún producto. No se imprimió nada.</translation>
  </message>
  <message>
   <source>No purchase orders yet</source>
   <translation>Aún no hay pedidos de compra</translation>
  </message>
  <message>
   <source>No routed order waits here.</source>
   <translation>Aquí no espera ningún pedido asignado.</translation>
  </message>
  <message>
   <source>No routed order waits {where}. Route the open orders, and the most urgent one appears here by itself.</source>
   <translation>No espera ningún pedido asignado {where}. Asignar los pedidos abiertos, y el más urgente aparece aquí solo.</translation>
  </message>
  <message>
   <source>No setting has these words.</source>
   <translation>Ningún ajuste tiene estas palabras.</translation>
  </message>
  <message>
   <source>No shop there yet? Test the connection: it can be made from here.</source>
   <translation>¿Aún no hay tienda? Probar la conexión: se puede crear desde aquí.</translation>
  </message>
  <message>
   <source>No station {station!r} has a login in the database {database}. Nothing was changed.</source>
   <translation>Ningún puesto {station!r} tiene acceso en la base de datos {database}. No se cambió nada.</translation>
  </message>
  <message>
   <source>No stock</source>
   <translation>Sin existencias</translation>
  </message>
  <message>
   <source>No stock yet</source>
   <translation>Aún no hay existencias</translation>
  </message>
  <message>
   <source>No street in the address</source>
   <translation>Sin calle en la dirección</translation>
  </message>
  <message>
   <source>No street: no label</source>
   <translation>Sin calle: sin etiqueta</translation>
  </message>
  <message>
   <source>No such difference waits for approval in this count. Nothing was changed.</source>
   <translation>En este recuento no hay tal diferencia pendiente de aprobación. No se cambió nada.</translation>
  </message>
  <message>
   <source>No such hold stood.</source>
   <translation>No había ninguna retención así.</translation>
  </message>
  <message>
   <source>No supplier yet, for {place}</source>
   <translation>Aún sin proveedor, para {place}</translation>
  </message>
  <message>
   <source>No suppliers yet</source>
   <translation>Aún no hay proveedores</translation>
  </message>
  <message>
   <source>No tax</source>
   <translation>Sin impuesto</translation>
  </message>
  <message>
   <source>No topic has these words.</source>
   <translation>Ningún tema tiene estas palabras.</translation>
  </message>
  <message>
   <source>No transfer fits</source>
   <translation>Ningún traslado coincide</translation>
  </message>
  <message>
   <source>No transfers here</source>
   <translation>Aquí no hay traslados</translation>
  </message>
  <message>
   <source>No transfers yet</source>
   <translation>Aún no hay traslados</translation>
  </message>
  <message>
   <source>No whole kit left</source>
   <translation>Ya no hay kit entero</translation>
  </message>
  <message>
   <source>No whole kit of {scanned} can go in here any more: scan its parts. Needed: {needed}. Nothing was counted.</source>
   <translation>Aquí ya no cabe un kit entero de {scanned}: escanee sus piezas. Falta: {needed}. No se contó nada.</translation>
  </message>
  <message>
   <source>No, count it</source>
   <translation>No, contarla</translation>
  </message>
  <message>
   <source>Nobody asked for {code}. Put it back.</source>
   <translation>Nadie pidió {code}. Devuélvalo a su sitio.</translation>
  </message>
  <message>
   <source>Nobody has any of it.</source>
   <translation>Nadie tiene nada de ello.</translation>
  </message>
  <message>
   <source>Nobody knows the code {code}. Nothing was counted. Scan the item's own barcode.</source>
   <translation>Nadie conoce el código {code}. No se contó nada. Escanear el código de barras propio del artículo.</translation>
  </message>
  <message>
   <source>Nobody sees or does anything here until a PIN or a badge lets them</source>
   <translation>Nadie ve ni hace nada aquí hasta que un PIN o una credencial lo permita</translation>
  </message>
  <message>
   <source>Nobody waits to pick anything up</source>
   <translation>Nadie espera para recoger nada</translation>
  </message>
  <message>
   <source>None on it? Count its bin first.</source>
   <translation>¿No lleva? Contar primero su ubicación.</translation>
  </message>
  <message>
   <source>None on its way</source>
   <translation>Nada en camino</translation>
  </message>
  <message>
   <source>None: every record stands for itself</source>
   <translation>Ninguna: cada ficha es independiente</translation>
  </message>
  <message>
   <source>Not a duplicate</source>
   <translation>No es duplicado</translation>
  </message>
  <message>
   <source>Not as ordered</source>
   <translation>No es lo pedido</translation>
  </message>
  <message>
   <source>Not booked</source>
   <translation>Sin registrar</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>Aún sin comprobar</translation>
  </message>
  <message>
   <source>Not counted 30 d</source>
   <translation>Sin contar 30 d</translation>
  </message>
  <message>
   <source>Not done</source>
   <translation>No hecho</translation>
  </message>
  <message>
   <source>Not every order that wants "{name}" had room on the pick list.</source>
   <translation>No todos los pedidos con «{name}» cupieron en la lista de recogida.</translation>
  </message>
  <message>
   <source>Not everything is in stock: what there is goes, the rest waits</source>
   <translation>No hay existencias de todo: lo que hay sale, el resto espera</translation>
  </message>
  <message>
   <source>Not here by the books</source>
   <translation>No consta aquí</translation>
  </message>
  <message>
   <source>Not in stock</source>
   <translation>Sin stock</translation>
  </message>
  <message>
   <source>Not in stock anywhere</source>
   <translation>Sin existencias en ningún sitio</translation>
  </message>
  <message>
   <source>Not in the last 30 days</source>
   <translation>No en los últimos 30 días</translation>
  </message>
  <message>
   <source>Not in the last 7 days</source>
   <translation>No en los últimos 7 días</translation>
  </message>
  <message>
   <source>Not in this bin</source>
   <translation>No en esta ubicación</translation>
  </message>
  <message>
   <source>Not in this order</source>
   <translation>No está en este pedido</translation>
  </message>
  <message>
   <source>Not in this order: {scanned}. Needed: {needed}. Put it back; nothing was counted.</source>
   <translation>No es de este pedido: {scanned}. Hace falta: {needed}. Devolverlo a su sitio; no se contó nada.</translation>
  </message>
  <message>
   <source>Not in this transfer</source>
   <translation>No es de este traslado</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Desconocido</translation>
  </message>
  <message>
   <source>Not known: {code}</source>
   <translation>Desconocido: {code}</translation>
  </message>
  <message>
   <source>Not known: {code}. Type a SKU or scan a product.</source>
   <translation>Desconocido: {code}. Escribir un SKU o escanear un producto.</translation>
  </message>
  <message>
   <source>Not on hold</source>
   <translation>No retenido</translation>
  </message>
  <message>
   <source>Not ordered</source>
   <translation>No se pidió</translation>
  </message>
  <message>
   <source>Not packed yet, or without a full address: {orders}.</source>
   <translation>Aún sin embalar o sin dirección completa: {orders}.</translation>
  </message>
  <message>
   <source>Not paid yet</source>
   <translation>Aún sin pagar</translation>
  </message>
  <message>
   <source>Not possible now</source>
   <translation>No es posible ahora</translation>
  </message>
  <message>
   <source>Not put away</source>
   <translation>No ubicado</translation>
  </message>
  <message>
   <source>Not received</source>
   <translation>No recibido</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Aún sin guardar</translation>
  </message>
  <message>
   <source>Not scanned: answer the open question first</source>
   <translation>No escaneado: responder antes la pregunta abierta</translation>
  </message>
  <message>
   <source>Not shipped</source>
   <translation>No enviado</translation>
  </message>
  <message>
   <source>Not shipped, not cancelled</source>
   <translation>Ni enviado ni cancelado</translation>
  </message>
  <message>
   <source>Not so many units are there.</source>
   <translation>No hay tantas unidades.</translation>
  </message>
  <message>
   <source>Not this customer</source>
   <translation>No es este cliente</translation>
  </message>
  <message>
   <source>Not this unit</source>
   <translation>No esta unidad</translation>
  </message>
  <message>
   <source>Not told</source>
   <translation>Sin indicar</translation>
  </message>
  <message>
   <source>Not trusted</source>
   <translation>No es de fiar</translation>
  </message>
  <message>
   <source>Not wanted</source>
   <translation>No lo quiere</translation>
  </message>
  <message>
   <source>Not yet</source>
   <translation>Aún no</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Note added</source>
   <translation>Nota añadida</translation>
  </message>
  <message>
   <source>Note for the packing slip</source>
   <translation>Nota para el albarán</translation>
  </message>
  <message>
   <source>Note on order {number}</source>
   <translation>Nota en el pedido {number}</translation>
  </message>
  <message>
   <source>Note put back</source>
   <translation>Nota restituida</translation>
  </message>
  <message>
   <source>Note taken away</source>
   <translation>Nota quitada</translation>
  </message>
  <message>
   <source>Note, taken away since</source>
   <translation>Nota, quitada después</translation>
  </message>
  <message>
   <source>Note, then {enter}</source>
   <translation>Nota y después {enter}</translation>
  </message>
  <message>
   <source>Noted: these are two orders</source>
   <translation>Anotado: son dos pedidos</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>Notes and tags</source>
   <translation>Notas y marcas</translation>
  </message>
  <message>
   <source>Nothing came back</source>
   <translation>No ha vuelto nada</translation>
  </message>
  <message>
   <source>Nothing came in.</source>
   <translation>No entró nada.</translation>
  </message>
  <message>
   <source>Nothing came or went yet.</source>
   <translation>Aún no entró ni salió nada.</translation>
  </message>
  <message>
   <source>Nothing came otherwise than it was sent</source>
   <translation>Nada llegó distinto de como se envió</translation>
  </message>
  <message>
   <source>Nothing came that was not ordered.</source>
   <translation>No llegó nada que no se hubiera pedido.</translation>
  </message>
  <message>
   <source>Nothing can be saved in this window. Close it and open it again; what you see is as it was then.</source>
   <translation>En esta ventana no se puede guardar nada. Cerrarla y abrirla de nuevo; lo que se ve es como era entonces.</translation>
  </message>
  <message>
   <source>Nothing else is searched for.</source>
   <translation>No se busca nada más.</translation>
  </message>
  <message>
   <source>Nothing else waits here.</source>
   <translation>Aquí no espera nada más.</translation>
  </message>
  <message>
   <source>Nothing expires soon</source>
   <translation>Nada caduca pronto</translation>
  </message>
  <message>
   <source>Nothing fits</source>
   <translation>Nada coincide</translation>
  </message>
  <message>
   <source>Nothing fits “{text}”.</source>
   <translation>Nada coincide con “{text}”.</translation>
  </message>
  <message>
   <source>Nothing has to be done. Print it again if the paper is missing.</source>
   <translation>No hay que hacer nada. Si falta el papel, imprímalo de nuevo.</translation>
  </message>
  <message>
   <source>Nothing has to be ordered</source>
   <translation>No hay que pedir nada</translation>
  </message>
  <message>
   <source>Nothing here waits for {scanned}. Put it back, or route its order first.</source>
   <translation>Aquí nada espera {scanned}. Devolverlo a su sitio, o asignar primero su pedido.</translation>
  </message>
  <message>
   <source>Nothing in hand</source>
   <translation>Nada en curso</translation>
  </message>
  <message>
   <source>Nothing is asked for yet.</source>
   <translation>Aún no se pide nada.</translation>
  </message>
  <message>
   <source>Nothing is bought of {name} any more. Nothing was changed.</source>
   <translation>Ya no se compra nada a {name}. No se cambió nada.</translation>
  </message>
  <message>
   <source>Nothing is counted yet</source>
   <translation>Nada contado todavía</translation>
  </message>
  <message>
   <source>Nothing is in it.</source>
   <translation>No contiene nada.</translation>
  </message>
  <message>
   <source>Nothing is known of where it came from.</source>
   <translation>No se sabe de dónde vino.</translation>
  </message>
  <message>
   <source>Nothing is late</source>
   <translation>Nada va con retraso</translation>
  </message>
  <message>
   <source>Nothing is low</source>
   <translation>Nada está bajo</translation>
  </message>
  <message>
   <source>Nothing is low that a supplier has</source>
   <translation>No falta nada que tenga un proveedor</translation>
  </message>
  <message>
   <source>Nothing is missing.</source>
   <translation>No falta nada.</translation>
  </message>
  <message>
   <source>Nothing is on hold</source>
   <translation>Nada está retenido</translation>
  </message>
  <message>
   <source>Nothing is on its way</source>
   <translation>Nada va de camino</translation>
  </message>
  <message>
   <source>Nothing is packed until the hold is lifted.</source>
   <translation>No se embala nada hasta que se levante la retención.</translation>
  </message>
  <message>
   <source>Nothing is paid back.</source>
   <translation>No se devuelve nada.</translation>
  </message>
  <message>
   <source>Nothing is reserved any more; to be routed again</source>
   <translation>Ya no hay nada reservado; por asignar de nuevo</translation>
  </message>
  <message>
   <source>Nothing is reserved yet</source>
   <translation>Aún no hay nada reservado</translation>
  </message>
  <message>
   <source>Nothing is short</source>
   <translation>No falta nada</translation>
  </message>
  <message>
   <source>Nothing is to be done.</source>
   <translation>No hay nada que hacer.</translation>
  </message>
  <message>
   <source>Nothing is to be sent</source>
   <translation>No hay nada que enviar</translation>
  </message>
  <message>
   <source>Nothing is undone yet. Orders are cancelled, not deleted, and their numbers are free again.</source>
   <translation>Aún no se deshizo nada. Los pedidos se cancelan, no se eliminan, y sus números quedan libres de nuevo.</translation>
  </message>
  <message>
   <source>Nothing is written until you import. The whole batch can be undone.</source>
   <translation>No se escribe nada hasta importar. El lote entero se puede deshacer.</translation>
  </message>
  <message>
   <source>Nothing is written yet</source>
   <translation>Aún no se ha escrito nada</translation>
  </message>
  <message>
   <source>Nothing lies here that could be moved.</source>
   <translation>Aquí no hay nada que mover.</translation>
  </message>
  <message>
   <source>Nothing more</source>
   <translation>Nada más</translation>
  </message>
  <message>
   <source>Nothing needs you</source>
   <translation>Nada requiere atención</translation>
  </message>
  <message>
   <source>Nothing new</source>
   <translation>Nada nuevo</translation>
  </message>
  <message>
   <source>Nothing of it failed.</source>
   <translation>No falló nada.</translation>
  </message>
  <message>
   <source>Nothing of it is here.</source>
   <translation>No queda nada aquí.</translation>
  </message>
  <message>
   <source>Nothing of it is in stock: everything waits</source>
   <translation>No hay existencias de nada: todo espera</translation>
  </message>
  <message>
   <source>Nothing of order {number} is in stock. It was not released.</source>
   <translation>No hay existencias de nada del pedido {number}. No se liberó.</translation>
  </message>
  <message>
   <source>Nothing of order {number} is left to cancel: it was sent or cancelled before. Nothing was changed.</source>
   <translation>No queda nada que cancelar del pedido {number}: ya se envió o se canceló. No se cambió nada.</translation>
  </message>
  <message>
   <source>Nothing of the purchase order {number} is wanted any more.</source>
   <translation>Del pedido de compra {number} ya no se desea nada.</translation>
  </message>
  <message>
   <source>Nothing of these orders is to be picked.</source>
   <translation>No hay nada que recoger de estos pedidos.</translation>
  </message>
  <message>
   <source>Nothing of this is with the customer.</source>
   <translation>El cliente no tiene nada de esto.</translation>
  </message>
  <message>
   <source>Nothing of this order is with the customer.</source>
   <translation>El cliente no tiene nada de este pedido.</translation>
  </message>
  <message>
   <source>Nothing of this product is to come on the purchase order {number}. Nothing was changed.</source>
   <translation>De este producto no llega nada con el pedido de compra {number}. No se cambió nada.</translation>
  </message>
  <message>
   <source>Nothing of what was paid is left to pay back.</source>
   <translation>No queda nada de lo pagado por devolver.</translation>
  </message>
  <message>
   <source>Nothing on hand</source>
   <translation>Sin existencias</translation>
  </message>
  <message>
   <source>Nothing slides or counts down on the screen</source>
   <translation>Nada se desliza ni hace cuenta atrás en pantalla</translation>
  </message>
  <message>
   <source>Nothing that comes in</source>
   <translation>No es mercancía</translation>
  </message>
  <message>
   <source>Nothing to import</source>
   <translation>Nada que importar</translation>
  </message>
  <message>
   <source>Nothing to pack</source>
   <translation>Nada que embalar</translation>
  </message>
  <message>
   <source>Nothing to print</source>
   <translation>Nada que imprimir</translation>
  </message>
  <message>
   <source>Nothing to release</source>
   <translation>Nada que liberar</translation>
  </message>
  <message>
   <source>Nothing to route</source>
   <translation>Nada que asignar</translation>
  </message>
  <message>
   <source>Nothing to ship</source>
   <translation>Nada que enviar</translation>
  </message>
  <message>
   <source>Nothing to take back</source>
   <translation>Nada que deshacer</translation>
  </message>
  <message>
   <source>Nothing to take over</source>
   <translation>Nada que tomar</translation>
  </message>
  <message>
   <source>Nothing waits</source>
   <translation>Nada pendiente</translation>
  </message>
  <message>
   <source>Nothing waits for stock</source>
   <translation>Nada espera stock</translation>
  </message>
  <message>
   <source>Nothing waits to be decided</source>
   <translation>No hay nada que decidir</translation>
  </message>
  <message>
   <source>Nothing waits to be put away. Nothing was changed.</source>
   <translation>No hay nada por ubicar. No se cambió nada.</translation>
  </message>
  <message>
   <source>Nothing waits to leave</source>
   <translation>Nada espera para salir</translation>
  </message>
  <message>
   <source>Nothing was changed</source>
   <translation>No se cambió nada</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>No se cambió nada.</translation>
  </message>
  <message>
   <source>Nothing was changed. Scan it again.</source>
   <translation>No se cambió nada. Escanéelo otra vez.</translation>
  </message>
  <message>
   <source>Nothing was copied: more than {most} rows. Export them.</source>
   <translation>No se copió nada: más de {most} filas. Expórtalas.</translation>
  </message>
  <message>
   <source>Nothing was done that could be undone.</source>
   <translation>No se hizo nada que se pueda deshacer.</translation>
  </message>
  <message>
   <source>Nothing was drafted: no product here has a supplier and units.</source>
   <translation>No se hizo ningún borrador: ningún producto de aquí tiene proveedor y unidades.</translation>
  </message>
  <message>
   <source>Nothing was given to change.</source>
   <translation>No se indicó nada que cambiar.</translation>
  </message>
  <message>
   <source>Nothing was imported yet</source>
   <translation>Aún no se importó nada</translation>
  </message>
  <message>
   <source>Nothing was left to route</source>
   <translation>No quedaba nada que asignar</translation>
  </message>
  <message>
   <source>Nothing was packed here yet</source>
   <translation>Aquí aún no se embaló nada</translation>
  </message>
  <message>
   <source>Nothing was packed here yet.</source>
   <translation>Aquí aún no se embaló nada.</translation>
  </message>
  <message>
   <source>Nothing was paid, so nothing is paid back.</source>
   <translation>No se pagó nada, así que no se devuelve nada.</translation>
  </message>
  <message>
   <source>Nothing was printed</source>
   <translation>No se imprimió nada</translation>
  </message>
  <message>
   <source>Nothing was printed for this shipment yet.</source>
   <translation>Aún no se imprimió nada para este envío.</translation>
  </message>
  <message>
   <source>Nothing was printed: no parcel of these orders can have a label.</source>
   <translation>No se imprimió nada: ningún paquete de estos pedidos puede tener etiqueta.</translation>
  </message>
  <message>
   <source>Nothing was printed: the parcel that you looked at is not there any more.</source>
   <translation>No se imprimió nada: el paquete que se vio ya no existe.</translation>
  </message>
  <message>
   <source>Nothing was printed: there is no shipment yet.</source>
   <translation>No se imprimió nada: aún no hay envío.</translation>
  </message>
  <message>
   <source>Nothing was received here that could be taken back. Nothing was changed.</source>
   <translation>Aquí no se recibió nada que se pueda retirar. No se cambió nada.</translation>
  </message>
  <message>
   <source>Nothing was received.</source>
   <translation>No se recibió nada.</translation>
  </message>
  <message>
   <source>Nothing was scanned</source>
   <translation>No se escaneó nada</translation>
  </message>
  <message>
   <source>Nothing was scanned yet</source>
   <translation>Aún no se escaneó nada</translation>
  </message>
  <message>
   <source>Nothing was set right yet</source>
   <translation>Aún no se corrigió nada</translation>
  </message>
  <message>
   <source>Nothing would be left of order {number}. Nothing was changed.</source>
   <translation>No quedaría nada del pedido {number}. No se cambió nada.</translation>
  </message>
  <message>
   <source>Nothing would stay in order {number}. Nothing was changed.</source>
   <translation>No quedaría nada en el pedido {number}. No se cambió nada.</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Nada todavía</translation>
  </message>
  <message>
   <source>Nothing: the books do not say clearly what is right.</source>
   <translation>Nada: los libros no dicen con claridad qué es lo correcto.</translation>
  </message>
  <message>
   <source>Now scan the lot</source>
   <translation>Escanee el lote</translation>
  </message>
  <message>
   <source>Now scan the serial number</source>
   <translation>Escanee el número de serie</translation>
  </message>
  <message>
   <source>Nowhere in stock: {waits}</source>
   <translation>Sin existencias en ningún sitio: {waits}</translation>
  </message>
  <message>
   <source>Number of orders</source>
   <translation>Número de pedidos</translation>
  </message>
  <message>
   <source>OR stands between two terms.</source>
   <translation>OR va entre dos términos.</translation>
  </message>
  <message>
   <source>Of</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Of every product without a number of its own: {n}.</source>
   <translation>De cada producto sin número propio: {n}.</translation>
  </message>
  <message numerus="yes">
   <source>Of {n} orders it is not known what was paid: pay back in the shop.</source>
   <translation>
    <numerusform>De {n} pedido no se sabe lo pagado: reembolsar en la tienda.</numerusform>
    <numerusform>De {n} pedidos no se sabe lo pagado: reembolsar en la tienda.</numerusform>
   </translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Desactivada</translation>
  </message>
  <message>
   <source>Older ones are found by the search.</source>
   <translation>Los más antiguos los encuentra la búsqueda.</translation>
  </message>
  <message>
   <source>On hand</source>
   <translation>Existencias</translation>
  </message>
  <message>
   <source>On hand now</source>
   <translation>Existencias ahora</translation>
  </message>
  <message>
   <source>On hand then</source>
   <translation>Existencias entonces</translation>
  </message>
  <message>
   <source>On hold</source>
   <translation>Retenido</translation>
  </message>
  <message>
   <source>On hold again</source>
   <translation>Retenido de nuevo</translation>
  </message>
  <message>
   <source>On hold for {time}.</source>
   <translation>Retenido desde hace {time}.</translation>
  </message>
  <message>
   <source>On hold: look at the order, then lift the hold.</source>
   <translation>Retenido: revisar el pedido y luego levantar la retención.</translation>
  </message>
  <message>
   <source>On hold: {reasons}</source>
   <translation>Retenido: {reasons}</translation>
  </message>
  <message>
   <source>On hold: {why}</source>
   <translation>Retenido: {why}</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>De camino</translation>
  </message>
  <message>
   <source>On its way, no date ({number})</source>
   <translation>En camino, sin fecha ({number})</translation>
  </message>
  <message>
   <source>On order</source>
   <translation>Pendientes</translation>
  </message>
  <message>
   <source>On the floor, being packed, or shipped in part</source>
   <translation>En recogida, en embalaje o enviado en parte</translation>
  </message>
  <message>
   <source>On the way</source>
   <translation>En camino</translation>
  </message>
  <message>
   <source>On their way</source>
   <translation>De camino</translation>
  </message>
  <message>
   <source>On top</source>
   <translation>Aparte</translation>
  </message>
  <message>
   <source>On {screen}</source>
   <translation>En {screen}</translation>
  </message>
  <message>
   <source>On: Orders prints them at once. The packing station always does.</source>
   <translation>Activado: Pedidos los imprime al momento. El puesto de embalaje lo hace siempre.</translation>
  </message>
  <message>
   <source>One customer</source>
   <translation>Un cliente</translation>
  </message>
  <message>
   <source>One file at a time: {file} was opened</source>
   <translation>Un archivo a la vez: se abrió {file}</translation>
  </message>
  <message>
   <source>One kit holds</source>
   <translation>Un kit contiene</translation>
  </message>
  <message>
   <source>One location has everything, the nearest sends it</source>
   <translation>Varias lo tienen todo: envía la sede más cercana</translation>
  </message>
  <message>
   <source>One order</source>
   <translation>Un pedido</translation>
  </message>
  <message>
   <source>One order is there twice</source>
   <translation>Un pedido está dos veces</translation>
  </message>
  <message>
   <source>One purchase order</source>
   <translation>Un pedido de compra</translation>
  </message>
  <message>
   <source>One that is unplugged is remembered, and used again once it is there</source>
   <translation>Una desconectada se recuerda y se vuelve a usar cuando está de nuevo</translation>
  </message>
  <message>
   <source>One thing to do: the password</source>
   <translation>Una cosa por hacer: la contraseña</translation>
  </message>
  <message>
   <source>One transfer</source>
   <translation>Un traslado</translation>
  </message>
  <message>
   <source>Only a PostgreSQL server has administrators. Nothing was changed.</source>
   <translation>Solo un servidor PostgreSQL tiene administradores. No se cambió nada.</translation>
  </message>
  <message>
   <source>Only an owner may do this, or for packers and associates a manager. Nothing was changed.</source>
   <translation>Esto solo puede hacerlo el propietario o, para embalaje y tienda, el encargado. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>Only the slip is printed.</source>
   <translation>Solo se imprime el albarán.</translation>
  </message>
  <message>
   <source>Only what was counted</source>
   <translation>Solo lo contado</translation>
  </message>
  <message>
   <source>Only {before} of {code} are at {place}. Nothing was changed.</source>
   <translation>Solo hay {before} de {code} en {place}. No se cambió nada.</translation>
  </message>
  <message numerus="yes">
   <source>Only {n} of them are still wanted, the rest is too many. Nothing was changed.</source>
   <translation>
    <numerusform>De ellas solo falta {n}; el resto sobra. No se cambió nada.</numerusform>
    <numerusform>De ellas solo faltan {n}; el resto sobra. No se cambió nada.</numerusform>
   </translation>
  </message>
  <message>
   <source>Only {n} of {code} may go: orders have the rest.</source>
   <translation>Solo {n} de {code} pueden salir: el resto es de pedidos.</translation>
  </message>
  <message>
   <source>Only {product}</source>
   <translation>Solo {product}</translation>
  </message>
  <message>
   <source>Only {there} of {code} are free to go. Nothing was changed.</source>
   <translation>Solo {there} de {code} están libres. No se cambió nada.</translation>
  </message>
  <message>
   <source>Only {there} of {code} are in the bin {bin}. Nothing was changed.</source>
   <translation>Solo hay {there} de {code} en la ubicación {bin}. No se cambió nada.</translation>
  </message>
  <message>
   <source>Only {there} of {code} lie in no bin. Nothing was changed.</source>
   <translation>Solo {there} de {code} no están en ninguna ubicación. No se cambió nada.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open Count</source>
   <translation>Abrir Contar</translation>
  </message>
  <message>
   <source>Open Receiving</source>
   <translation>Abrir Recepción</translation>
  </message>
  <message>
   <source>Open a new one for what comes later.</source>
   <translation>Abra una nueva para lo que llegue después.</translation>
  </message>
  <message>
   <source>Open a new one for what comes later. What is in can still be put into its bin.</source>
   <translation>Abra una nueva para lo que llegue después. Lo recibido aún puede ubicarse.</translation>
  </message>
  <message>
   <source>Open and looks like another order</source>
   <translation>Abierto y parecido a otro pedido</translation>
  </message>
  <message>
   <source>Open and past its day</source>
   <translation>Abierto y pasado de fecha</translation>
  </message>
  <message>
   <source>Open and to leave by today</source>
   <translation>Abierto y con salida hoy o antes</translation>
  </message>
  <message>
   <source>Open it again.</source>
   <translation>Abrirlo de nuevo.</translation>
  </message>
  <message>
   <source>Open it and look; then try again.</source>
   <translation>Abrirlo y revisarlo; luego intentarlo de nuevo.</translation>
  </message>
  <message>
   <source>Open it at a packing station and take its scans back first.</source>
   <translation>Abrirlo en un puesto de embalaje y deshacer antes sus escaneos.</translation>
  </message>
  <message>
   <source>Open it, or name a new database for another copy.</source>
   <translation>Abrirla, o indicar una base de datos nueva para otra copia.</translation>
  </message>
  <message>
   <source>Open orders that are picked up</source>
   <translation>Pedidos abiertos que se recogen en tienda</translation>
  </message>
  <message>
   <source>Open that customer</source>
   <translation>Abrir ese cliente</translation>
  </message>
  <message>
   <source>Open the customer</source>
   <translation>Abrir el cliente</translation>
  </message>
  <message>
   <source>Open the customer again.</source>
   <translation>Abrir el cliente de nuevo.</translation>
  </message>
  <message>
   <source>Open the delivery</source>
   <translation>Abrir la entrega</translation>
  </message>
  <message>
   <source>Open the demo shop</source>
   <translation>Abrir la tienda de demostración</translation>
  </message>
  <message>
   <source>Open the order</source>
   <translation>Abrir el pedido</translation>
  </message>
  <message>
   <source>Open the order again.</source>
   <translation>Abrir el pedido de nuevo.</translation>
  </message>
  <message>
   <source>Open the order and compare it with the channel. Editing it adds its money up anew.</source>
   <translation>Abra el pedido y compárelo con el canal. Al editarlo, sus importes se suman de nuevo.</translation>
  </message>
  <message>
   <source>Open the order and compare it with what the channel says and with what has left; change it there.</source>
   <translation>Abra el pedido y compárelo con lo que dice el canal y con lo que ha salido; cámbielo allí.</translation>
  </message>
  <message>
   <source>Open the order where its problem can be mended</source>
   <translation>Abrir el pedido donde se puede corregir su problema</translation>
  </message>
  <message>
   <source>Open the parcel at the packing station, take the last scan back, and scan it again.</source>
   <translation>Abra el paquete en el puesto de embalaje, retire el último escaneo y vuelva a escanearlo.</translation>
  </message>
  <message>
   <source>Open the product</source>
   <translation>Abrir el producto</translation>
  </message>
  <message>
   <source>Open the product in Inventory: either it has stock, or it is made of others.</source>
   <translation>Abra el producto en Inventario: o tiene existencias, o se compone de otros.</translation>
  </message>
  <message>
   <source>Open the shop</source>
   <translation>Abrir la tienda</translation>
  </message>
  <message>
   <source>Open the workbook in Excel, save it and import it again.</source>
   <translation>Abrir el libro en Excel, guardarlo e importarlo de nuevo.</translation>
  </message>
  <message>
   <source>Open until 18:00</source>
   <translation>Abierto hasta las 18:00</translation>
  </message>
  <message numerus="yes">
   <source>Opened again: {n} units</source>
   <translation>
    <numerusform>Reabierto: {n} unidad</numerusform>
    <numerusform>Reabierto: {n} unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>Opening hours</source>
   <translation>Horario de apertura</translation>
  </message>
  <message>
   <source>Opening your shop …</source>
   <translation>Abriendo la tienda …</translation>
  </message>
  <message>
   <source>Operation {op_id} has ledger row {seq} {times} times.</source>
   <translation>La operación {op_id} tiene el movimiento {seq} {times} veces.</translation>
  </message>
  <message>
   <source>Operation {op_id} has {present} ledger rows, numbered {lowest} to {highest}: some are gone.</source>
   <translation>La operación {op_id} tiene {present} movimientos, con números de {lowest} a {highest}: faltan algunos.</translation>
  </message>
  <message>
   <source>Operation {op_id} is recorded {times} times.</source>
   <translation>La operación {op_id} está registrada {times} veces.</translation>
  </message>
  <message>
   <source>Option 1</source>
   <translation>Opción 1</translation>
  </message>
  <message>
   <source>Option 2</source>
   <translation>Opción 2</translation>
  </message>
  <message>
   <source>Option 3</source>
   <translation>Opción 3</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Opciones</translation>
  </message>
  <message>
   <source>Or drop a .csv or .xlsx file anywhere in this window</source>
   <translation>O soltar un archivo .csv o .xlsx en cualquier lugar de esta ventana</translation>
  </message>
  <message>
   <source>Or paste cells from a spreadsheet. Everything is checked first, and an import can be undone.</source>
   <translation>O pegar celdas de una hoja de cálculo. Todo se comprueba antes, y una importación se puede deshacer.</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Pedido</translation>
  </message>
  <message>
   <source>Order changed</source>
   <translation>Pedido cambiado</translation>
  </message>
  <message>
   <source>Order it first, or receive without a purchase order.</source>
   <translation>Pídalo primero o reciba sin pedido de compra.</translation>
  </message>
  <message>
   <source>Order lines</source>
   <translation>Líneas de pedido</translation>
  </message>
  <message>
   <source>Order number</source>
   <translation>Número de pedido</translation>
  </message>
  <message>
   <source>Order number {number} is there {times} times in channel account {channel_account_id}.</source>
   <translation>El número de pedido {number} está {times} veces en la cuenta de canal {channel_account_id}.</translation>
  </message>
  <message>
   <source>Order {name}</source>
   <translation>Pedido {name}</translation>
  </message>
  <message>
   <source>Order {number}</source>
   <translation>Pedido {number}</translation>
  </message>
  <message>
   <source>Order {number} ({state}), line {position}: {units} units wait as a backorder in {entries} entries, {open} are open.</source>
   <translation>Pedido {number} ({state}), línea {position}: {units} unidades esperan existencias en {entries} entradas, {open} están pendientes.</translation>
  </message>
  <message>
   <source>Order {number} came without money, but has amounts.</source>
   <translation>El pedido {number} llegó sin importes, pero los tiene.</translation>
  </message>
  <message>
   <source>Order {number} came without prices. Nothing was changed.</source>
   <translation>El pedido {number} llegó sin precios. No se cambió nada.</translation>
  </message>
  <message>
   <source>Order {number} cannot be cancelled now</source>
   <translation>El pedido {number} no se puede cancelar ahora</translation>
  </message>
  <message>
   <source>Order {number} cannot be changed now</source>
   <translation>El pedido {number} no se puede cambiar ahora</translation>
  </message>
  <message>
   <source>Order {number} cannot be merged now</source>
   <translation>El pedido {number} no se puede unir ahora</translation>
  </message>
  <message>
   <source>Order {number} cannot be split now</source>
   <translation>El pedido {number} no se puede dividir ahora</translation>
  </message>
  <message>
   <source>Order {number} counts its holds as {holds}, and {standing} stand.</source>
   <translation>El pedido {number} cuenta {holds} retenciones, y constan {standing}.</translation>
  </message>
  <message>
   <source>Order {number} has left already.</source>
   <translation>El pedido {number} ya ha salido.</translation>
  </message>
  <message>
   <source>Order {number} has left. Nothing was changed.</source>
   <translation>El pedido {number} ya ha salido. No se cambió nada.</translation>
  </message>
  <message>
   <source>Order {number} has money in the currency '{currency}'.</source>
   <translation>El pedido {number} tiene importes en la moneda «{currency}».</translation>
  </message>
  <message>
   <source>Order {number} has {what} than order {first}. Nothing was changed.</source>
   <translation>El pedido {number} tiene {what} que el pedido {first}. No se cambió nada.</translation>
  </message>
  <message>
   <source>Order {number} is being packed or packed. Nothing was changed.</source>
   <translation>El pedido {number} se está embalando o está embalado. No se cambió nada.</translation>
  </message>
  <message>
   <source>Order {number} is cancelled.</source>
   <translation>El pedido {number} está cancelado.</translation>
  </message>
  <message>
   <source>Order {number} is cancelled; it is in the form again</source>
   <translation>El pedido {number} está cancelado; vuelve a estar en el formulario</translation>
  </message>
  <message>
   <source>Order {number} is here already with another id of the channel ({id}). Kept the first. If this file is from another shop, import it with that shop's name.</source>
   <translation>El pedido {number} ya está aquí con otro identificador del canal ({id}). Se conservó el primero. Si este archivo es de otra tienda, impórtelo con el nombre de esa tienda.</translation>
  </message>
  <message>
   <source>Order {number} is here already, placed on {day}, and this one on {other}. Kept the first. If this file is from another shop, import it with that shop's name.</source>
   <translation>El pedido {number} ya está aquí, realizado el {day}, y este el {other}. Se conservó el primero. Si este archivo es de otra tienda, impórtelo con el nombre de esa tienda.</translation>
  </message>
  <message>
   <source>Order {number} is on hold. Nothing was changed.</source>
   <translation>El pedido {number} está retenido. No se cambió nada.</translation>
  </message>
  <message>
   <source>Order {number} is on hold: {why}. It was not released.</source>
   <translation>El pedido {number} está retenido: {why}. No se liberó.</translation>
  </message>
  <message>
   <source>Order {number} is on the floor. Nothing was changed.</source>
   <translation>El pedido {number} ya está liberado en el almacén. No se cambió nada.</translation>
  </message>
  <message>
   <source>Order {number} is over: nothing is left to hold.</source>
   <translation>El pedido {number} ha terminado: no queda nada que retener.</translation>
  </message>
  <message>
   <source>Order {number} is over: nothing of it is left to send.</source>
   <translation>El pedido {number} ha terminado: no queda nada por enviar.</translation>
  </message>
  <message>
   <source>Order {number} is taken: {total}</source>
   <translation>El pedido {number} se registró: {total}</translation>
  </message>
  <message>
   <source>Order {number} is {state}, but {quantity} units of line {position} are still reserved for it.</source>
   <translation>El pedido {number} está «{state}», pero aún tiene reservadas {quantity} unidades de la línea {position}.</translation>
  </message>
  <message>
   <source>Order {number} says {state}, but its lines and shipments make it {right_state}.</source>
   <translation>El pedido {number} dice «{state}», pero por sus líneas y envíos está «{right_state}».</translation>
  </message>
  <message>
   <source>Order {number} says {units} units, its lines have {in_lines}.</source>
   <translation>El pedido {number} dice {units} unidades, sus líneas tienen {in_lines}.</translation>
  </message>
  <message>
   <source>Order {number} stands twice in this file. The first was taken; this one was left out.</source>
   <translation>El pedido {number} aparece dos veces en este archivo. Se tomó el primero; este se dejó fuera.</translation>
  </message>
  <message>
   <source>Order {number} waits for {sku} as it is. Nothing was changed.</source>
   <translation>El pedido {number} espera {sku} tal como está. No se cambió nada.</translation>
  </message>
  <message>
   <source>Order {number} was cancelled. Nothing was changed.</source>
   <translation>El pedido {number} se canceló. No se cambió nada.</translation>
  </message>
  <message>
   <source>Order {number} was changed meanwhile. Nothing more was done to it.</source>
   <translation>El pedido {number} se cambió entretanto. No se le hizo nada más.</translation>
  </message>
  <message>
   <source>Order {number} was routed otherwise meanwhile. It stays as it is.</source>
   <translation>El pedido {number} se asignó de otro modo entretanto. Queda como está.</translation>
  </message>
  <message>
   <source>Order {number}, line {position}: ordered {ordered} is not open {open} + reserved {reserved} + packed {packed} + shipped {shipped} + cancelled {cancelled}, or returned {returned} is more than was shipped.</source>
   <translation>Pedido {number}, línea {position}: pedidas {ordered} no es pendientes {open} + reservadas {reserved} + embaladas {packed} + enviadas {shipped} + canceladas {cancelled}, o devueltas {returned} es más de lo enviado.</translation>
  </message>
  <message>
   <source>Order {number}, line {position}: packed {packed}, shipped {shipped}; its shipments have {in_packing} and {gone}.</source>
   <translation>Pedido {number}, línea {position}: embaladas {packed}, enviadas {shipped}; sus envíos tienen {in_packing} y {gone}.</translation>
  </message>
  <message>
   <source>Order {number}, line {position}: reserved and packed {units}; its reservations are {promised}.</source>
   <translation>Pedido {number}, línea {position}: reservadas y embaladas {units}; sus reservas son {promised}.</translation>
  </message>
  <message>
   <source>Order {number}, line {position}: {kept} reserved, {gone} shipped from here and {back} back; the movements say {ledger_kept}, and {ledger_gone} gone.</source>
   <translation>Pedido {number}, línea {position}: {kept} reservadas, {gone} enviadas desde aquí y {back} devueltas; los movimientos dicen {ledger_kept}, y {ledger_gone} fuera.</translation>
  </message>
  <message>
   <source>Order {number}, line {position}: {shipped} kits sent, {cancelled} cancelled and {returned} back; its components make it {whole}, {out} and {back}.</source>
   <translation>Pedido {number}, línea {position}: {shipped} kits enviados, {cancelled} cancelados y {returned} devueltos; por sus componentes son {whole}, {out} y {back}.</translation>
  </message>
  <message>
   <source>Order {number}, {n} units</source>
   <translation>Pedido {number}, {n} unidades</translation>
  </message>
  <message>
   <source>Order {number}: its charges come to shipping {shipping}, fees {fees}, discount {discounts}; the header says {shipping_amount}, {fees_amount}, {discount_amount}.</source>
   <translation>Pedido {number}: sus cargos suman envío {shipping}, tasas {fees}, descuento {discounts}; arriba pone {shipping_amount}, {fees_amount}, {discount_amount}.</translation>
  </message>
  <message>
   <source>Order {number}: its lines come to {amount}, the header says {lines_amount}.</source>
   <translation>Pedido {number}: sus líneas suman {amount}, arriba pone {lines_amount}.</translation>
  </message>
  <message>
   <source>Order {number}: its taxes beside the prices come to {amount}, the header says {tax_added_amount}.</source>
   <translation>Pedido {number}: sus impuestos aparte de los precios suman {amount}, arriba pone {tax_added_amount}.</translation>
  </message>
  <message>
   <source>Order {number}: total {total} is not lines {lines_amount} + shipping {shipping_amount} + fees {fees_amount} - discount {discount_amount} + tax {tax_added_amount}.</source>
   <translation>Pedido {number}: total {total} no es líneas {lines_amount} + envío {shipping_amount} + tasas {fees_amount} - descuento {discount_amount} + impuesto {tax_added_amount}.</translation>
  </message>
  <message>
   <source>Order {number}: {back} was paid back and {held} is on its way, of {paid} that was paid.</source>
   <translation>Pedido {number}: se devolvieron {back} y {held} están en camino, de {paid} pagados.</translation>
  </message>
  <message>
   <source>Order {number}: {done} was paid back from here, but only {back} is recorded.</source>
   <translation>Pedido {number}: desde aquí se devolvieron {done}, pero solo constan {back}.</translation>
  </message>
  <message>
   <source>Order {order_id}: its tags cannot all be found, or others are found.</source>
   <translation>Pedido {order_id}: no se encuentran todas sus etiquetas, o se encuentran otras.</translation>
  </message>
  <message>
   <source>Order {order}: {what}</source>
   <translation>Pedido {order}: {what}</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Pedido</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Pedidos</translation>
  </message>
  <message>
   <source>Orders and customers</source>
   <translation>Pedidos y clientes</translation>
  </message>
  <message>
   <source>Orders are being routed: wait for its end, or stop it</source>
   <translation>Se están asignando pedidos: espere a que termine o deténgalo</translation>
  </message>
  <message>
   <source>Orders are sent from the nearest that has the goods; cut-off and hours are in its own time.</source>
   <translation>Los pedidos salen de la más cercana que tiene los artículos; la hora límite y los horarios son de su zona.</translation>
  </message>
  <message>
   <source>Orders cancelled</source>
   <translation>Pedidos cancelados</translation>
  </message>
  <message>
   <source>Orders cannot be taken by hand for {channel}.</source>
   <translation>No se pueden registrar pedidos a mano para {channel}.</translation>
  </message>
  <message>
   <source>Orders from every channel, packed and shipped from your own building. How do you want to start?</source>
   <translation>Pedidos de todos los canales, embalados y enviados desde el propio edificio. ¿Cómo empezar?</translation>
  </message>
  <message>
   <source>Orders of this customer</source>
   <translation>Pedidos de este cliente</translation>
  </message>
  <message>
   <source>Orders or stock (*.csv *.tsv *.txt);;All files (*)</source>
   <translation>Pedidos o existencias (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Orders template</source>
   <translation>Plantilla de pedidos</translation>
  </message>
  <message>
   <source>Orders that are not up to date</source>
   <translation>Pedidos que no están al día</translation>
  </message>
  <message>
   <source>Orders that failed</source>
   <translation>Pedidos que fallaron</translation>
  </message>
  <message>
   <source>Orders that wait for too much</source>
   <translation>Pedidos que esperan de más</translation>
  </message>
  <message>
   <source>Orders wait for it</source>
   <translation>Hay pedidos que lo esperan</translation>
  </message>
  <message>
   <source>Orders wait for these products</source>
   <translation>Hay pedidos que esperan estos productos</translation>
  </message>
  <message numerus="yes">
   <source>Orders wait for {n} units</source>
   <translation>
    <numerusform>Hay pedidos que esperan {n} unidad</numerusform>
    <numerusform>Hay pedidos que esperan {n} unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>Orders' addresses</source>
   <translation>Direcciones de pedidos</translation>
  </message>
  <message>
   <source>Orders, mapped by hand</source>
   <translation>Pedidos, asignados a mano</translation>
  </message>
  <message>
   <source>Orders, products, stock, customers or locations</source>
   <translation>Pedidos, productos, existencias, clientes o sedes</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Otro</translation>
  </message>
  <message>
   <source>Other locations</source>
   <translation>Otras sedes</translation>
  </message>
  <message>
   <source>Other lot</source>
   <translation>Otro lote</translation>
  </message>
  <message>
   <source>Other stations join the same way; with the administrator's login each gets one of its own.</source>
   <translation>Los demás puestos se unen igual; con el acceso del administrador cada uno recibe el suyo.</translation>
  </message>
  <message>
   <source>Out of {bin}</source>
   <translation>De {bin}</translation>
  </message>
  <message>
   <source>Over</source>
   <translation>De más</translation>
  </message>
  <message>
   <source>Own carrier</source>
   <translation>Transporte propio</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Propietario</translation>
  </message>
  <message>
   <source>PDF, directory, printer</source>
   <translation>PDF, directorio, impresora</translation>
  </message>
  <message>
   <source>PDF, paper, print preview</source>
   <translation>PDF, papel, vista previa</translation>
  </message>
  <message>
   <source>PIN</source>
   <translation>PIN</translation>
  </message>
  <message>
   <source>PIN of {name}</source>
   <translation>PIN de {name}</translation>
  </message>
  <message>
   <source>PIN of {name}, to unlock {other}</source>
   <translation>PIN de {name}, para desbloquear a {other}</translation>
  </message>
  <message>
   <source>PIN set</source>
   <translation>Con PIN</translation>
  </message>
  <message>
   <source>PIN: {n} digits</source>
   <translation>PIN: {n} cifras</translation>
  </message>
  <message>
   <source>Pack</source>
   <translation>Paquete</translation>
  </message>
  <message>
   <source>Pack it again, then print a new label.</source>
   <translation>Embalarlo de nuevo e imprimir una etiqueta nueva.</translation>
  </message>
  <message>
   <source>Pack it first.</source>
   <translation>Embalarlo primero.</translation>
  </message>
  <message>
   <source>Pack now</source>
   <translation>Embalar ahora</translation>
  </message>
  <message>
   <source>Pack one</source>
   <translation>Embalar uno</translation>
  </message>
  <message>
   <source>Pack them.</source>
   <translation>Embalarlos.</translation>
  </message>
  <message>
   <source>Packed</source>
   <translation>Embalado</translation>
  </message>
  <message>
   <source>Packed already</source>
   <translation>Ya embalado</translation>
  </message>
  <message>
   <source>Packed by</source>
   <translation>Embalado por</translation>
  </message>
  <message numerus="yes">
   <source>Packed {shipment}: {n} units</source>
   <translation>
    <numerusform>{shipment} embalado: {n} unidad</numerusform>
    <numerusform>{shipment} embalado: {n} unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>Packed, but without a street there is no label.</source>
   <translation>Embalado, pero sin calle no hay etiqueta.</translation>
  </message>
  <message>
   <source>Packed, not shipped yet</source>
   <translation>Embalado, aún sin enviar</translation>
  </message>
  <message>
   <source>Packed. Check the label</source>
   <translation>Embalado. Revisar la etiqueta</translation>
  </message>
  <message>
   <source>Packed. Label is printing</source>
   <translation>Embalado. Imprimiendo etiqueta</translation>
  </message>
  <message>
   <source>Packed. Label printed</source>
   <translation>Embalado. Etiqueta impresa</translation>
  </message>
  <message>
   <source>Packed. No label</source>
   <translation>Embalado. Sin etiqueta</translation>
  </message>
  <message>
   <source>Packed. Not printed</source>
   <translation>Embalado. Sin imprimir</translation>
  </message>
  <message>
   <source>Packed: {name}</source>
   <translation>Embalado: {name}</translation>
  </message>
  <message numerus="yes">
   <source>Packed: {n} units</source>
   <translation>
    <numerusform>Embalado: {n} unidad</numerusform>
    <numerusform>Embalado: {n} unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>Packer</source>
   <translation>Embalaje</translation>
  </message>
  <message>
   <source>Packing</source>
   <translation>Embalaje</translation>
  </message>
  <message>
   <source>Packing begun</source>
   <translation>Embalaje empezado</translation>
  </message>
  <message>
   <source>Packing of {shipment} begun</source>
   <translation>Embalaje de {shipment} empezado</translation>
  </message>
  <message>
   <source>Packing of {shipment} taken over from {station}</source>
   <translation>Embalaje de {shipment} tomado de {station}</translation>
  </message>
  <message>
   <source>Packing slip</source>
   <translation>Albarán</translation>
  </message>
  <message>
   <source>Packing slips</source>
   <translation>Albaranes</translation>
  </message>
  <message>
   <source>Packing taken over from {station}</source>
   <translation>Embalaje tomado de {station}</translation>
  </message>
  <message>
   <source>Page width</source>
   <translation>Ancho de página</translation>
  </message>
  <message>
   <source>Page {n} of {total}</source>
   <translation>Página {n} de {total}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Página {page} de {pages}</translation>
  </message>
  <message>
   <source>Page {value} is too large to be shown at {dpi:.0f} dpi.</source>
   <translation>La página {value} es demasiado grande para mostrarla a {dpi:.0f} dpi.</translation>
  </message>
  <message>
   <source>Page {value} of the document is broken.</source>
   <translation>La página {value} del documento está dañada.</translation>
  </message>
  <message>
   <source>Pages of Settings</source>
   <translation>Páginas de Ajustes</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Pagado</translation>
  </message>
  <message>
   <source>Paid by</source>
   <translation>Pagado con</translation>
  </message>
  <message>
   <source>Paid on</source>
   <translation>Pagado el</translation>
  </message>
  <message>
   <source>Paper of packing slips</source>
   <translation>Papel de los albaranes</translation>
  </message>
  <message>
   <source>Paper of {number}</source>
   <translation>Documento de {number}</translation>
  </message>
  <message>
   <source>Papers are printed as PDF into a folder</source>
   <translation>Los documentos se imprimen como PDF en una carpeta</translation>
  </message>
  <message>
   <source>Parcel</source>
   <translation>Paquete</translation>
  </message>
  <message>
   <source>Parcels</source>
   <translation>Paquetes</translation>
  </message>
  <message>
   <source>Park</source>
   <translation>Apartar</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Separar</translation>
  </message>
  <message>
   <source>Part by part</source>
   <translation>Pieza a pieza</translation>
  </message>
  <message>
   <source>Part paid</source>
   <translation>Pagado en parte</translation>
  </message>
  <message>
   <source>Part refunded</source>
   <translation>Reembolsado en parte</translation>
  </message>
  <message>
   <source>Part shipped</source>
   <translation>Envío parcial</translation>
  </message>
  <message>
   <source>Partly in</source>
   <translation>Dentro en parte</translation>
  </message>
  <message>
   <source>Partly paid</source>
   <translation>Pagado en parte</translation>
  </message>
  <message>
   <source>Partly received</source>
   <translation>Recibido en parte</translation>
  </message>
  <message>
   <source>Partly refunded</source>
   <translation>Reembolsado en parte</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Contraseña</translation>
  </message>
  <message>
   <source>Past its date</source>
   <translation>Fecha vencida</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Pegar</translation>
  </message>
  <message>
   <source>Pasted cells</source>
   <translation>Celdas pegadas</translation>
  </message>
  <message>
   <source>Pay back or not</source>
   <translation>Devolver o no el dinero</translation>
  </message>
  <message>
   <source>Pay back {amount}</source>
   <translation>Devolver {amount}</translation>
  </message>
  <message>
   <source>Pay {money} of order {number} back by hand, in the shop.</source>
   <translation>Devolver {money} del pedido {number} a mano, en la tienda.</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Pago</translation>
  </message>
  <message>
   <source>Payment hold lifted</source>
   <translation>Retención por pago levantada</translation>
  </message>
  <message>
   <source>Payment method</source>
   <translation>Forma de pago</translation>
  </message>
  <message>
   <source>Pending</source>
   <translation>Pendiente</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>PgDn</source>
   <translation>Av Pág</translation>
  </message>
  <message>
   <source>PgUp</source>
   <translation>Re Pág</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Teléfono</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Photo of {what}</source>
   <translation>Foto de {what}</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>Fotos</translation>
  </message>
  <message>
   <source>Pick</source>
   <translation>Recoger</translation>
  </message>
  <message>
   <source>Pick list</source>
   <translation>Lista de recogida</translation>
  </message>
  <message>
   <source>Pickup</source>
   <translation>Recogida en tienda</translation>
  </message>
  <message>
   <source>Pickup shelf</source>
   <translation>Estante de recogida</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Placed</source>
   <translation>Fecha del pedido</translation>
  </message>
  <message>
   <source>Placed on</source>
   <translation>Fecha del pedido</translation>
  </message>
  <message>
   <source>Plan a count</source>
   <translation>Planificar</translation>
  </message>
  <message>
   <source>Plan a count of bins</source>
   <translation>Planificar un recuento</translation>
  </message>
  <message>
   <source>Plan it</source>
   <translation>Planificar</translation>
  </message>
  <message>
   <source>Please check your order</source>
   <translation>Compruebe su pedido, por favor</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>Puerto</translation>
  </message>
  <message>
   <source>Possible fraud</source>
   <translation>Posible fraude</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Registrar</translation>
  </message>
  <message>
   <source>Post it, or count again?</source>
   <translation>¿Registrar o recontar?</translation>
  </message>
  <message>
   <source>Postal code</source>
   <translation>Código postal</translation>
  </message>
  <message>
   <source>Postcode</source>
   <translation>C. postal</translation>
  </message>
  <message>
   <source>PostgreSQL 14 or newer</source>
   <translation>PostgreSQL 14 o posterior</translation>
  </message>
  <message>
   <source>Press Change beside an action, then the key. A key is one action's in its view; function keys have a twin.</source>
   <translation>Pulsar Cambiar junto a una acción y después la tecla. Una tecla es de una sola acción en su vista; las teclas de función tienen una gemela.</translation>
  </message>
  <message>
   <source>Press a key … {esc} leaves it, {delete} takes it away</source>
   <translation>Pulsar una tecla … {esc} la deja, {delete} la quita</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vista previa</translation>
  </message>
  <message>
   <source>Previous order</source>
   <translation>Pedido anterior</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Página anterior</translation>
  </message>
  <message>
   <source>Previous pane</source>
   <translation>Panel anterior</translation>
  </message>
  <message>
   <source>Previous row</source>
   <translation>Fila anterior</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>Precio</translation>
  </message>
  <message>
   <source>Price of a piece</source>
   <translation>Precio por unidad</translation>
  </message>
  <message>
   <source>Price of one unit</source>
   <translation>Precio por unidad</translation>
  </message>
  <message>
   <source>Price of {product}</source>
   <translation>Precio de {product}</translation>
  </message>
  <message>
   <source>Prices in {theirs} were left out: this shop counts in {ours}.</source>
   <translation>Los precios en {theirs} se omitieron: esta tienda usa {ours}.</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimir</translation>
  </message>
  <message>
   <source>Print again</source>
   <translation>Imprimir de nuevo</translation>
  </message>
  <message>
   <source>Print again, and look at what there is now.</source>
   <translation>Imprimir de nuevo y ver lo que hay ahora.</translation>
  </message>
  <message>
   <source>Print badge</source>
   <translation>Imprimir credencial</translation>
  </message>
  <message>
   <source>Print for {orders}</source>
   <translation>Imprimir para {orders}</translation>
  </message>
  <message>
   <source>Print its label first.</source>
   <translation>Imprimir antes su etiqueta.</translation>
  </message>
  <message>
   <source>Print job {print_job_id} is said to print job {reprint_of_id} again, but it has other bytes.</source>
   <translation>La impresión {print_job_id} debería repetir la {reprint_of_id}, pero tiene otro contenido.</translation>
  </message>
  <message>
   <source>Print label</source>
   <translation>Imprimir etiqueta</translation>
  </message>
  <message>
   <source>Print labels</source>
   <translation>Imprimir etiquetas</translation>
  </message>
  <message>
   <source>Print preview</source>
   <translation>Vista previa de impresión</translation>
  </message>
  <message>
   <source>Print preview: {papers}</source>
   <translation>Vista previa: {papers}</translation>
  </message>
  <message>
   <source>Print the document again.</source>
   <translation>Imprimir el documento de nuevo.</translation>
  </message>
  <message>
   <source>Print the shipment's papers again.</source>
   <translation>Imprimir de nuevo los documentos del envío.</translation>
  </message>
  <message>
   <source>Print the slip</source>
   <translation>Imprimir el albarán</translation>
  </message>
  <message>
   <source>Print what is shown</source>
   <translation>Imprimir lo que se ve</translation>
  </message>
  <message>
   <source>Printed</source>
   <translation>Impreso</translation>
  </message>
  <message>
   <source>Printed again</source>
   <translation>Impreso de nuevo</translation>
  </message>
  <message>
   <source>Printed again: {paper}</source>
   <translation>Impreso de nuevo: {paper}</translation>
  </message>
  <message>
   <source>Printed papers</source>
   <translation>Documentos impresos</translation>
  </message>
  <message>
   <source>Printed papers that changed</source>
   <translation>Papeles impresos que cambiaron</translation>
  </message>
  <message>
   <source>Printed to {place}</source>
   <translation>Impreso en {place}</translation>
  </message>
  <message>
   <source>Printed: {file}</source>
   <translation>Impreso: {file}</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>Impresora</translation>
  </message>
  <message>
   <source>Printer ready</source>
   <translation>Impresora lista</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>Impresión</translation>
  </message>
  <message>
   <source>Printing again</source>
   <translation>Imprimiendo de nuevo</translation>
  </message>
  <message>
   <source>Printing label</source>
   <translation>Imprimiendo etiqueta</translation>
  </message>
  <message>
   <source>Printing packing slips</source>
   <translation>Imprimiendo albaranes</translation>
  </message>
  <message>
   <source>Printing pick lists</source>
   <translation>Imprimiendo listas de recogida</translation>
  </message>
  <message>
   <source>Printing slip</source>
   <translation>Imprimiendo albarán</translation>
  </message>
  <message>
   <source>Printing the {paper} failed; it is kept</source>
   <translation>Falló la impresión ({paper}); se conserva</translation>
  </message>
  <message>
   <source>Printing the {paper} for {shipment} failed; it is kept</source>
   <translation>Falló la impresión ({paper}) para {shipment}; se conserva</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>Problema</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Problemas</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>Producto</translation>
  </message>
  <message>
   <source>Product of a supplier</source>
   <translation>Producto de un proveedor</translation>
  </message>
  <message>
   <source>Products</source>
   <translation>Productos</translation>
  </message>
  <message>
   <source>Products of the purchase order</source>
   <translation>Productos del pedido de compra</translation>
  </message>
  <message>
   <source>Products template</source>
   <translation>Plantilla de productos</translation>
  </message>
  <message>
   <source>Products, mapped by hand</source>
   <translation>Productos, asignados a mano</translation>
  </message>
  <message>
   <source>Promised for a time that has passed</source>
   <translation>Prometido para un momento ya pasado</translation>
  </message>
  <message>
   <source>Promised to customers</source>
   <translation>Prometido a clientes</translation>
  </message>
  <message>
   <source>Promises that do not add up</source>
   <translation>Compromisos que no cuadran</translation>
  </message>
  <message>
   <source>Proposals</source>
   <translation>Sugerencias</translation>
  </message>
  <message>
   <source>Purchase order</source>
   <translation>Pedido de compra</translation>
  </message>
  <message>
   <source>Purchase order {number}</source>
   <translation>Pedido de compra {number}</translation>
  </message>
  <message>
   <source>Purchase order {number} is {state}, with {received} units received and {incoming} still to come.</source>
   <translation>El pedido de compra {number} está «{state}», con {received} unidades recibidas y {incoming} por llegar.</translation>
  </message>
  <message>
   <source>Purchase order {number}, line {position}: {received} received; its receipts have {units}.</source>
   <translation>Pedido de compra {number}, línea {position}: {received} recibidas; sus recepciones tienen {units}.</translation>
  </message>
  <message>
   <source>Purchase orders</source>
   <translation>Pedidos de compra</translation>
  </message>
  <message>
   <source>Purchase orders are listed here until their goods are in. What comes without one can be received too.</source>
   <translation>Los pedidos de compra están aquí hasta que llega su mercancía. Lo que viene sin pedido también se puede recibir.</translation>
  </message>
  <message>
   <source>Purchase orders that do not add up</source>
   <translation>Pedidos de compra que no cuadran</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Uso</translation>
  </message>
  <message>
   <source>Purpose of the bin changed</source>
   <translation>Uso de la ubicación cambiado</translation>
  </message>
  <message>
   <source>Put aside</source>
   <translation>Apartado</translation>
  </message>
  <message numerus="yes">
   <source>Put aside with {n} units packed</source>
   <translation>
    <numerusform>Apartado con {n} unidad embalada</numerusform>
    <numerusform>Apartado con {n} unidades embaladas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Put aside {shipment} with {n} units packed</source>
   <translation>
    <numerusform>{shipment} apartado con {n} unidad embalada</numerusform>
    <numerusform>{shipment} apartado con {n} unidades embaladas</numerusform>
   </translation>
  </message>
  <message>
   <source>Put away</source>
   <translation>Colocado</translation>
  </message>
  <message>
   <source>Put away. Scan on</source>
   <translation>Ubicado. Siga</translation>
  </message>
  <message>
   <source>Put in</source>
   <translation>Poner</translation>
  </message>
  <message>
   <source>Put in what probably is meant, see the grid</source>
   <translation>Poner lo que probablemente se quiso decir, ver la tabla</translation>
  </message>
  <message>
   <source>Put instead</source>
   <translation>Poner en su lugar</translation>
  </message>
  <message>
   <source>Put it aside, or take it all the same.</source>
   <translation>Apártelo o acéptelo igualmente.</translation>
  </message>
  <message>
   <source>Put it aside, {then}</source>
   <translation>Apartarlo, {then}</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>Devuélvalo</translation>
  </message>
  <message>
   <source>Put it back, {then}</source>
   <translation>Devolverlo a su sitio, {then}</translation>
  </message>
  <message>
   <source>Put it into PGPASSFILE (the line that db init and db add-station print), PGPASSWORD or the keyring.</source>
   <translation>Ponerla en PGPASSFILE (la línea que muestran db init y db add-station), PGPASSWORD o el llavero.</translation>
  </message>
  <message numerus="yes">
   <source>Put it into {n} rows</source>
   <translation>
    <numerusform>Ponerlo en {n} fila</numerusform>
    <numerusform>Ponerlo en {n} filas</numerusform>
   </translation>
  </message>
  <message>
   <source>Put it on hold: then the packing station stops it at the next scan.</source>
   <translation>Retenerlo: así el puesto de embalaje lo detiene en el siguiente escaneo.</translation>
  </message>
  <message>
   <source>Put on hold, then the digit of the reason</source>
   <translation>Retener; después, el dígito del motivo</translation>
  </message>
  <message>
   <source>Put texts with the delimiter in them into quotation marks, or export the file again.</source>
   <translation>Poner entre comillas los textos que contienen el separador, o exportar el archivo de nuevo.</translation>
  </message>
  <message>
   <source>Put the file back and import it again.</source>
   <translation>Volver a poner el archivo e importarlo de nuevo.</translation>
  </message>
  <message>
   <source>Put the leading zeros back: format the column as text before you open the file.</source>
   <translation>Recuperar los ceros iniciales: dar formato de texto a la columna antes de abrir el archivo.</translation>
  </message>
  <message>
   <source>Put the rest aside, or take it all the same.</source>
   <translation>Aparte el resto o acéptelo igualmente.</translation>
  </message>
  <message>
   <source>Put the search right first: without that part it would mean other orders.</source>
   <translation>Corregir antes la búsqueda: sin esa parte se referiría a otros pedidos.</translation>
  </message>
  <message>
   <source>Put this line into the file {pass_file}, readable by you alone. Without it the next start asks for the password again.</source>
   <translation>Poner esta línea en el archivo {pass_file}, legible solo para el propio usuario. Sin ella, el próximo inicio pide la contraseña de nuevo.</translation>
  </message>
  <message>
   <source>Putting on hold</source>
   <translation>Reteniendo</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Quarantine</source>
   <translation>Cuarentena</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>Rango</translation>
  </message>
  <message>
   <source>Read as</source>
   <translation>Leer como</translation>
  </message>
  <message>
   <source>Read the file as</source>
   <translation>Leer el archivo como</translation>
  </message>
  <message>
   <source>Read the file as it is</source>
   <translation>Leer el archivo tal como está</translation>
  </message>
  <message>
   <source>Reading was stopped. Nothing was written.</source>
   <translation>La lectura se detuvo. No se escribió nada.</translation>
  </message>
  <message>
   <source>Reading {file}</source>
   <translation>Leyendo {file}</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Reason from</source>
   <translation>Motivo desde</translation>
  </message>
  <message>
   <source>Recall list</source>
   <translation>Lista de retirada</translation>
  </message>
  <message>
   <source>Recall list of a lot or serial</source>
   <translation>Lista de retirada de un lote o serie</translation>
  </message>
  <message numerus="yes">
   <source>Recall list: {n} orders, in {file}</source>
   <translation>
    <numerusform>Lista de retirada: {n} pedido, en {file}</numerusform>
    <numerusform>Lista de retirada: {n} pedidos, en {file}</numerusform>
   </translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>Recepción</translation>
  </message>
  <message>
   <source>Receipt {number}</source>
   <translation>Entrada {number}</translation>
  </message>
  <message>
   <source>Receipt {number} has {units} of {sku}; the movements say {ledger}.</source>
   <translation>La recepción {number} tiene {units} de {sku}; los movimientos dicen {ledger}.</translation>
  </message>
  <message>
   <source>Receive</source>
   <translation>Recibir</translation>
  </message>
  <message>
   <source>Receive stock for it, then release it.</source>
   <translation>Recibir existencias para él y luego liberarlo.</translation>
  </message>
  <message>
   <source>Receive the rest, or close it.</source>
   <translation>Reciba el resto o ciérrelo.</translation>
  </message>
  <message>
   <source>Receive without a purchase order</source>
   <translation>Recibir sin pedido de compra</translation>
  </message>
  <message>
   <source>Receive without a purchase order.</source>
   <translation>Reciba sin pedido de compra.</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Recibido</translation>
  </message>
  <message>
   <source>Received in part</source>
   <translation>Recibido en parte</translation>
  </message>
  <message>
   <source>Received, with differences</source>
   <translation>Recibido, con diferencias</translation>
  </message>
  <message>
   <source>Receiving</source>
   <translation>Recepción</translation>
  </message>
  <message>
   <source>Recipient</source>
   <translation>Destinatario</translation>
  </message>
  <message>
   <source>Records of unknown origin</source>
   <translation>Registros de origen desconocido</translation>
  </message>
  <message>
   <source>Records that are not found</source>
   <translation>Registros que no se encuentran</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Redo: {what}</source>
   <translation>Rehacer: {what}</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>Reducir movimiento</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Actualizar</translation>
  </message>
  <message>
   <source>Refund of {amount} is about to go</source>
   <translation>El reembolso de {amount} está a punto de salir</translation>
  </message>
  <message>
   <source>Refund of {amount} stopped</source>
   <translation>Reembolso de {amount} detenido</translation>
  </message>
  <message>
   <source>Refunded</source>
   <translation>Reembolsado</translation>
  </message>
  <message>
   <source>Refunded {amount}</source>
   <translation>Reembolsado: {amount}</translation>
  </message>
  <message>
   <source>Refunds that do not add up</source>
   <translation>Reembolsos que no cuadran</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Región</translation>
  </message>
  <message>
   <source>Release</source>
   <translation>Liberar</translation>
  </message>
  <message>
   <source>Release and print pick list</source>
   <translation>Liberar e imprimir lista de recogida</translation>
  </message>
  <message>
   <source>Release or route the orders first.</source>
   <translation>Liberar o asignar antes los pedidos.</translation>
  </message>
  <message>
   <source>Release them first; what is on hold or packed is on no pick list.</source>
   <translation>Liberarlos primero; lo retenido o embalado no aparece en ninguna lista de recogida.</translation>
  </message>
  <message>
   <source>Release to picking and print one pick list for all</source>
   <translation>Liberar para recogida e imprimir una lista de recogida para todos</translation>
  </message>
  <message>
   <source>Release to picking; what is not routed yet is routed first</source>
   <translation>Liberar para recogida; lo que aún no está asignado se asigna antes</translation>
  </message>
  <message>
   <source>Released</source>
   <translation>Liberado</translation>
  </message>
  <message>
   <source>Released to picking</source>
   <translation>Liberado para recogida</translation>
  </message>
  <message>
   <source>Releasing</source>
   <translation>Liberando</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove one of the two copies of the order.</source>
   <translation>Quitar una de las dos copias del pedido.</translation>
  </message>
  <message>
   <source>Remove one that is no longer used.</source>
   <translation>Quitar una que ya no se use.</translation>
  </message>
  <message>
   <source>Remove or rename all but one of them.</source>
   <translation>Quitar o renombrar todas menos una.</translation>
  </message>
  <message>
   <source>Remove that empty database or choose another --name; it is made in UTF-8 then.</source>
   <translation>Quitar esa base de datos vacía o elegir otro --name; entonces se crea en UTF-8.</translation>
  </message>
  <message>
   <source>Remove the PIN</source>
   <translation>Quitar el PIN</translation>
  </message>
  <message>
   <source>Remove the line</source>
   <translation>Quitar la línea</translation>
  </message>
  <message>
   <source>Remove the password in Excel, save it and import it again.</source>
   <translation>Quitar la contraseña en Excel, guardarlo e importarlo de nuevo.</translation>
  </message>
  <message>
   <source>Remove the product</source>
   <translation>Quitar el producto</translation>
  </message>
  <message>
   <source>Remove {title}</source>
   <translation>Quitar {title}</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renombrar</translation>
  </message>
  <message>
   <source>Reorder at</source>
   <translation>Pedir a</translation>
  </message>
  <message>
   <source>Repair all</source>
   <translation>Corregir todo</translation>
  </message>
  <message>
   <source>Repair the other row of the order that is named; these then come in with it.</source>
   <translation>Corregir la otra fila del pedido que se nombra; estas entran entonces con ella.</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Report as PDF</source>
   <translation>Informe en PDF</translation>
  </message>
  <message>
   <source>Report of {number}: {file}</source>
   <translation>Informe de {number}: {file}</translation>
  </message>
  <message>
   <source>Reprint</source>
   <translation>Reimprimir</translation>
  </message>
  <message>
   <source>Reserve stock and choose the location</source>
   <translation>Reservar existencias y elegir la sede</translation>
  </message>
  <message>
   <source>Reserve store</source>
   <translation>Reserva</translation>
  </message>
  <message>
   <source>Reserved</source>
   <translation>Reservado</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <source>Retry failed</source>
   <translation>Reintentar fallidos</translation>
  </message>
  <message>
   <source>Return awaited</source>
   <translation>Devolución esperada</translation>
  </message>
  <message>
   <source>Return hold lifted</source>
   <translation>Retención por devolución levantada</translation>
  </message>
  <message>
   <source>Return of goods</source>
   <translation>Devolución de mercancía</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Devuelto</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisión</translation>
  </message>
  <message>
   <source>Review hold lifted</source>
   <translation>Retención por revisión levantada</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Correcto</translation>
  </message>
  <message>
   <source>Role of the new person</source>
   <translation>Función de la persona nueva</translation>
  </message>
  <message>
   <source>Role of {name}</source>
   <translation>Función de {name}</translation>
  </message>
  <message>
   <source>Round the amount to the decimals that the currency has.</source>
   <translation>Redondear el importe a los decimales que tiene la moneda.</translation>
  </message>
  <message>
   <source>Route</source>
   <translation>Asignar</translation>
  </message>
  <message>
   <source>Route again</source>
   <translation>Asignar de nuevo</translation>
  </message>
  <message>
   <source>Route it first.</source>
   <translation>Asignarlo primero.</translation>
  </message>
  <message>
   <source>Route the order again.</source>
   <translation>Asignar el pedido de nuevo.</translation>
  </message>
  <message>
   <source>Route the order first.</source>
   <translation>Asignar primero el pedido.</translation>
  </message>
  <message numerus="yes">
   <source>Route {n} open orders</source>
   <translation>
    <numerusform>Asignar {n} pedido abierto</numerusform>
    <numerusform>Asignar {n} pedidos abiertos</numerusform>
   </translation>
  </message>
  <message>
   <source>Routed</source>
   <translation>Asignado</translation>
  </message>
  <message>
   <source>Routed to {places}</source>
   <translation>Asignado a {places}</translation>
  </message>
  <message numerus="yes">
   <source>Routed: {n} units</source>
   <translation>
    <numerusform>Asignado: {n} unidad</numerusform>
    <numerusform>Asignado: {n} unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>Routing</source>
   <translation>Ruta</translation>
  </message>
  <message numerus="yes">
   <source>Routing of {n} orders undone</source>
   <translation>
    <numerusform>Asignación de {n} pedido deshecha</numerusform>
    <numerusform>Asignación de {n} pedidos deshecha</numerusform>
   </translation>
  </message>
  <message>
   <source>Routing undone</source>
   <translation>Asignación deshecha</translation>
  </message>
  <message>
   <source>Routing {orders}</source>
   <translation>Asignando {orders}</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Fila</translation>
  </message>
  <message>
   <source>Row {row}</source>
   <translation>Fila {row}</translation>
  </message>
  <message>
   <source>Row {row} has fewer columns than the header; what is missing was taken as empty.</source>
   <translation>La fila {row} tiene menos columnas que el encabezado; lo que falta se tomó como vacío.</translation>
  </message>
  <message>
   <source>Row {row} is like another row of the order: check that it is meant twice.</source>
   <translation>La fila {row} es igual a otra fila del pedido: comprobar que está repetida a propósito.</translation>
  </message>
  <message>
   <source>Row {row}, {column}: {reason}</source>
   <translation>Fila {row}, {column}: {reason}</translation>
  </message>
  <message>
   <source>Row {row}: {reason}</source>
   <translation>Fila {row}: {reason}</translation>
  </message>
  <message>
   <source>Rows of lists</source>
   <translation>Filas de las listas</translation>
  </message>
  <message>
   <source>Rows of products that are not stocked anywhere, left out</source>
   <translation>Filas de productos que no tienen existencias en ningún sitio, omitidas</translation>
  </message>
  <message>
   <source>Rows of products that are not stocked at the location, left out</source>
   <translation>Filas de productos sin existencias en la sede, omitidas</translation>
  </message>
  <message>
   <source>Rows of table {table} refer to rows that are missing in {source}. Nothing was changed.</source>
   <translation>Hay filas de la tabla {table} que remiten a filas que faltan en {source}. No se cambió nada.</translation>
  </message>
  <message>
   <source>Rows of the file</source>
   <translation>Filas del archivo</translation>
  </message>
  <message>
   <source>Rows of {file} that could not be used: {count}.</source>
   <translation>Filas de {file} que no se pudieron usar: {count}.</translation>
  </message>
  <message>
   <source>Rows that hold no order, left out: {count} (first: row {row}).</source>
   <translation>Filas sin pedido, omitidas: {count} (primera: fila {row}).</translation>
  </message>
  <message>
   <source>Rows with a picture alone, left out</source>
   <translation>Filas que solo tienen una imagen, omitidas</translation>
  </message>
  <message>
   <source>Rows {rows} and {last}</source>
   <translation>Filas {rows} y {last}</translation>
  </message>
  <message>
   <source>Rows {rows} and {more} more</source>
   <translation>Filas {rows} y {more} más</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Ejecutar</translation>
  </message>
  <message>
   <source>Run: python3 packaging/start.py setup, which brings a newer one (the package pysqlite3); or use a PostgreSQL database.</source>
   <translation>Ejecutar: python3 packaging/start.py setup, que trae uno más nuevo (el paquete pysqlite3); o usar una base de datos PostgreSQL.</translation>
  </message>
  <message>
   <source>SKU</source>
   <translation>SKU</translation>
  </message>
  <message>
   <source>SKU {code}, {done} of {total} scanned</source>
   <translation>SKU {code}, {done} de {total} escaneados</translation>
  </message>
  <message>
   <source>SKU, location, quantity. What the file says is what is there.</source>
   <translation>SKU, sede, cantidad. Lo que dice el archivo es lo que hay.</translation>
  </message>
  <message>
   <source>SKU, title, barcode, weight, price. Only what a cell says is changed.</source>
   <translation>SKU, título, código de barras, peso, precio. Solo se cambia lo que dice una celda.</translation>
  </message>
  <message>
   <source>SKUs {skus} for {units} items: import the order items for the lines.</source>
   <translation>SKU {skus} para {units} artículos: importar los artículos del pedido para tener las líneas.</translation>
  </message>
  <message>
   <source>SQLite {sqlite_version} can lose saved work and is not used. Nothing was changed.</source>
   <translation>SQLite {sqlite_version} puede perder trabajo guardado y no se usa. No se cambió nada.</translation>
  </message>
  <message>
   <source>Safety</source>
   <translation>Seguridad</translation>
  </message>
  <message>
   <source>Safety stock</source>
   <translation>Existencia de seguridad</translation>
  </message>
  <message>
   <source>Safety stock and reorder point</source>
   <translation>Existencia de seguridad y punto de pedido</translation>
  </message>
  <message>
   <source>Safety stock and reorder point are 0 or more, and you buy up to at least the reorder point. Nothing was changed.</source>
   <translation>El stock de seguridad y el punto de pedido son 0 o más, y se compra al menos hasta el punto de pedido. No se cambió nada.</translation>
  </message>
  <message>
   <source>Sample</source>
   <translation>Muestra</translation>
  </message>
  <message>
   <source>Sample product {n}</source>
   <translation>Producto de muestra {n}</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save a file with the right columns and an example, to fill in</source>
   <translation>Guardar un archivo con las columnas correctas y un ejemplo, para rellenar</translation>
  </message>
  <message>
   <source>Save as CSV or XLSX</source>
   <translation>Guardar como CSV o XLSX</translation>
  </message>
  <message>
   <source>Save as new</source>
   <translation>Guardar como nueva</translation>
  </message>
  <message>
   <source>Save changes</source>
   <translation>Guardar cambios</translation>
  </message>
  <message>
   <source>Save for everybody</source>
   <translation>Guardar para todos</translation>
  </message>
  <message>
   <source>Save it again in the program that made it, or save the sheet as CSV (UTF-8) and import that.</source>
   <translation>Guardarlo de nuevo en el programa que lo creó, o guardar la hoja como CSV (UTF-8) e importar ese archivo.</translation>
  </message>
  <message>
   <source>Save it as CSV (UTF-8) and import it again.</source>
   <translation>Guardarlo como CSV (UTF-8) e importarlo de nuevo.</translation>
  </message>
  <message>
   <source>Save it as PNG.</source>
   <translation>Guardarla como PNG.</translation>
  </message>
  <message>
   <source>Save it as a file and import that.</source>
   <translation>Guardarlo como archivo e importar ese archivo.</translation>
  </message>
  <message>
   <source>Save it as a new one.</source>
   <translation>Guardarla como nueva.</translation>
  </message>
  <message>
   <source>Save it as an Excel workbook (.xlsx) or as CSV (UTF-8).</source>
   <translation>Guardarlo como libro de Excel (.xlsx) o como CSV (UTF-8).</translation>
  </message>
  <message>
   <source>Save it as an Excel workbook without macros (.xlsx) or as CSV (UTF-8).</source>
   <translation>Guardarlo como libro de Excel sin macros (.xlsx) o como CSV (UTF-8).</translation>
  </message>
  <message>
   <source>Save its content to a file.</source>
   <translation>Guardar su contenido en un archivo.</translation>
  </message>
  <message>
   <source>Save search and sort in this view</source>
   <translation>Guardar búsqueda y orden en esta vista</translation>
  </message>
  <message>
   <source>Save the changes</source>
   <translation>Guardar los cambios</translation>
  </message>
  <message>
   <source>Save the draft</source>
   <translation>Guardar el borrador</translation>
  </message>
  <message>
   <source>Save the file as UTF-8 and import it again.</source>
   <translation>Guardar el archivo como UTF-8 e importarlo de nuevo.</translation>
  </message>
  <message>
   <source>Save the sheet as CSV (UTF-8) and import that: a CSV file may be of any length.</source>
   <translation>Guardar la hoja como CSV (UTF-8) e importar ese archivo: un CSV puede tener cualquier longitud.</translation>
  </message>
  <message>
   <source>Save these rows…</source>
   <translation>Guardar estas filas…</translation>
  </message>
  <message>
   <source>Save this list as a new view</source>
   <translation>Guardar esta lista como vista nueva</translation>
  </message>
  <message>
   <source>Save this search as a new segment</source>
   <translation>Guardar esta búsqueda como segmento nuevo</translation>
  </message>
  <message>
   <source>Saved {file}</source>
   <translation>{file} se guardó</translation>
  </message>
  <message>
   <source>Say at how many units to reorder. Nothing was changed.</source>
   <translation>Diga con cuántas unidades se vuelve a pedir. No se cambió nada.</translation>
  </message>
  <message>
   <source>Say first of whom you buy.</source>
   <translation>Diga primero a quién compra.</translation>
  </message>
  <message>
   <source>Say first what would be undone</source>
   <translation>Decir antes qué se desharía</translation>
  </message>
  <message>
   <source>Say from where to where.</source>
   <translation>Diga de dónde a dónde.</translation>
  </message>
  <message>
   <source>Say how many labels are missing from the first sheet.</source>
   <translation>Indique cuántas etiquetas faltan en la primera hoja.</translation>
  </message>
  <message>
   <source>Say how many of the {n} units go.</source>
   <translation>Diga cuántas de las {n} unidades van.</translation>
  </message>
  <message>
   <source>Say how many units came or went, and why. Nothing was changed.</source>
   <translation>Indicar cuántas unidades entraron o salieron, y por qué. No se cambió nada.</translation>
  </message>
  <message>
   <source>Say how many units came, or went: -3 or 5.</source>
   <translation>Diga cuántas unidades entraron o salieron: -3 o 5.</translation>
  </message>
  <message>
   <source>Say how many units came. Nothing was changed.</source>
   <translation>Diga cuántas unidades llegaron. No se cambió nada.</translation>
  </message>
  <message>
   <source>Say how many units go from which bin to which other one. Nothing was changed.</source>
   <translation>Diga cuántas unidades van de qué ubicación a qué otra. No se cambió nada.</translation>
  </message>
  <message>
   <source>Say how many units go into a new order. Reservations and money go along.</source>
   <translation>Indicar cuántas unidades pasan a un pedido nuevo. Las reservas y los importes van con ellas.</translation>
  </message>
  <message>
   <source>Say how many units of at least one product. Nothing was changed.</source>
   <translation>Diga cuántas unidades de al menos un producto. No se cambió nada.</translation>
  </message>
  <message>
   <source>Say how many units of which lines of the transfer {number}. Nothing was changed.</source>
   <translation>Diga cuántas unidades de qué líneas del traslado {number}. No se cambió nada.</translation>
  </message>
  <message>
   <source>Say how many units. Nothing was changed.</source>
   <translation>Falta decir cuántas unidades. No se cambió nada.</translation>
  </message>
  <message>
   <source>Say it shorter; more can be said in a note.</source>
   <translation>Decirlo más brevemente; una nota admite más texto.</translation>
  </message>
  <message>
   <source>Say of whom it is bought, and where the goods go.</source>
   <translation>Diga a quién se compra y adónde va el género.</translation>
  </message>
  <message>
   <source>Say of whom this product is bought</source>
   <translation>Decir a quién se compra este producto</translation>
  </message>
  <message>
   <source>Say on which day the goods come</source>
   <translation>Decir qué día llega el género</translation>
  </message>
  <message>
   <source>Say to which bin: type its code, or scan its label.</source>
   <translation>Diga a qué ubicación: escriba su código o escanee su etiqueta.</translation>
  </message>
  <message>
   <source>Say what goes, and how many. Nothing was changed.</source>
   <translation>Diga qué va y cuánto. No se cambió nada.</translation>
  </message>
  <message>
   <source>Say which database on that server.</source>
   <translation>Indicar qué base de datos de ese servidor.</translation>
  </message>
  <message>
   <source>Say which lot came back, or that it bears none.</source>
   <translation>Diga qué lote ha vuelto, o que no lleva ninguno.</translation>
  </message>
  <message>
   <source>Say which one is meant.</source>
   <translation>Diga cuál se quiere decir.</translation>
  </message>
  <message>
   <source>Say which one you counted.</source>
   <translation>Decir cuál se contó.</translation>
  </message>
  <message>
   <source>Say which product can be had there</source>
   <translation>Decir qué producto se consigue ahí</translation>
  </message>
  <message>
   <source>Say which product: type its code or name, or scan it.</source>
   <translation>Diga qué producto: escriba su código o nombre, o escanéelo.</translation>
  </message>
  <message>
   <source>Say which products are bought here: then they are proposed when they are low.</source>
   <translation>Diga qué productos se compran aquí: entonces se proponen cuando escasean.</translation>
  </message>
  <message>
   <source>Say which server: its name or number in the network.</source>
   <translation>Indicar qué servidor: su nombre o número en la red.</translation>
  </message>
  <message>
   <source>Say which supplier.</source>
   <translation>Diga qué proveedor.</translation>
  </message>
  <message>
   <source>Say which units came back, why, and what becomes of the money. Nothing was changed.</source>
   <translation>Diga qué unidades se devolvieron, por qué y qué pasa con el dinero. No se cambió nada.</translation>
  </message>
  <message>
   <source>Say which units go into the new order.</source>
   <translation>Indicar qué unidades van al pedido nuevo.</translation>
  </message>
  <message>
   <source>Say who comes: the login made for this station.</source>
   <translation>Indicar quién entra: el acceso creado para este puesto.</translation>
  </message>
  <message>
   <source>Say who may make databases on this server.</source>
   <translation>Indicar quién puede crear bases de datos en este servidor.</translation>
  </message>
  <message>
   <source>Say whose shop it is.</source>
   <translation>Indicar de quién es la tienda.</translation>
  </message>
  <message>
   <source>Say why the units were counted and not scanned. Nothing was packed.</source>
   <translation>Diga por qué las unidades se contaron y no se escanearon. No se empaquetó nada.</translation>
  </message>
  <message>
   <source>Say why: more than {most} units need a reason.</source>
   <translation>Dar un motivo: más de {most} unidades lo necesitan.</translation>
  </message>
  <message>
   <source>Say with “Supplier” of whom it is bought.</source>
   <translation>Diga con «Proveedor» a quién se compra.</translation>
  </message>
  <message>
   <source>Say yes or no.</source>
   <translation>Diga sí o no.</translation>
  </message>
  <message>
   <source>Scan a bin</source>
   <translation>Escanear una ubicación</translation>
  </message>
  <message>
   <source>Scan a bin first</source>
   <translation>Primero escanear una ubicación</translation>
  </message>
  <message>
   <source>Scan a product first</source>
   <translation>Primero escanear un producto</translation>
  </message>
  <message>
   <source>Scan a product, or the label of a bin</source>
   <translation>Escanee un producto o la etiqueta de una ubicación</translation>
  </message>
  <message>
   <source>Scan a product; the number you type is how many lie here</source>
   <translation>Escanear un producto; el número escrito es cuántas unidades hay</translation>
  </message>
  <message>
   <source>Scan a slip or an order number</source>
   <translation>Escanear un albarán o un número de pedido</translation>
  </message>
  <message>
   <source>Scan an item: its order opens</source>
   <translation>Escanear un artículo: se abre su pedido</translation>
  </message>
  <message>
   <source>Scan an order, a packing slip or an item</source>
   <translation>Escanear un pedido, un albarán o un artículo</translation>
  </message>
  <message>
   <source>Scan each product</source>
   <translation>Escanee cada producto</translation>
  </message>
  <message>
   <source>Scan each unit, or its serial number. The label of a bin says where they go.</source>
   <translation>Escanee cada unidad o su número de serie. La etiqueta de una ubicación dice adónde va.</translation>
  </message>
  <message>
   <source>Scan each, or K1, K2</source>
   <translation>Escanee cada uno, o K1, K2</translation>
  </message>
  <message>
   <source>Scan every unit into it first.</source>
   <translation>Escanear antes todas sus unidades.</translation>
  </message>
  <message>
   <source>Scan into the field: it says what arrived. A code that comes in pieces needs a quicker setting.</source>
   <translation>Escanear en el campo: dice qué llegó. Un código que llega a trozos necesita un ajuste más rápido.</translation>
  </message>
  <message>
   <source>Scan it again, or type what is printed there.</source>
   <translation>Escanéelo otra vez o escriba lo que pone.</translation>
  </message>
  <message>
   <source>Scan it again.</source>
   <translation>Escanearlo de nuevo.</translation>
  </message>
  <message>
   <source>Scan its label again.</source>
   <translation>Escanee de nuevo su etiqueta.</translation>
  </message>
  <message>
   <source>Scan its parts one by one: {title}</source>
   <translation>Escanee sus piezas una a una: {title}</translation>
  </message>
  <message>
   <source>Scan its serial number</source>
   <translation>Escanear su número de serie</translation>
  </message>
  <message>
   <source>Scan next item</source>
   <translation>Escanear el siguiente</translation>
  </message>
  <message>
   <source>Scan now: {title}</source>
   <translation>Escanear ahora: {title}</translation>
  </message>
  <message>
   <source>Scan of {goods} taken back</source>
   <translation>Escaneo de {goods} deshecho</translation>
  </message>
  <message>
   <source>Scan of {goods} taken back from {shipment}</source>
   <translation>Escaneo de {goods} deshecho en {shipment}</translation>
  </message>
  <message>
   <source>Scan or type a product.</source>
   <translation>Escanee o escriba un producto.</translation>
  </message>
  <message>
   <source>Scan or type it again.</source>
   <translation>Escanearlo o escribirlo otra vez.</translation>
  </message>
  <message>
   <source>Scan or type the lot</source>
   <translation>Escanear o escribir el lote</translation>
  </message>
  <message>
   <source>Scan or type the lot.</source>
   <translation>Escanee o escriba el lote.</translation>
  </message>
  <message>
   <source>Scan single units instead</source>
   <translation>Escanear unidades sueltas</translation>
  </message>
  <message>
   <source>Scan something here</source>
   <translation>Escanear algo aquí</translation>
  </message>
  <message>
   <source>Scan taken back</source>
   <translation>Escaneo deshecho</translation>
  </message>
  <message>
   <source>Scan the bin to begin to count it.</source>
   <translation>Escanear la ubicación para empezar a contarla.</translation>
  </message>
  <message>
   <source>Scan the bin to count it anew.</source>
   <translation>Escanear la ubicación para contarla de nuevo.</translation>
  </message>
  <message>
   <source>Scan the code of the whole kit: {title}</source>
   <translation>Escanee el código del kit entero: {title}</translation>
  </message>
  <message>
   <source>Scan the code with the lot in it, or type the lot.</source>
   <translation>Escanear el código que lleva el lote, o escribir el lote.</translation>
  </message>
  <message>
   <source>Scan the code with the lot, or type what is printed.</source>
   <translation>Escanee el código con el lote o escriba lo impreso.</translation>
  </message>
  <message>
   <source>Scan the item's own barcode: {title}</source>
   <translation>Escanear el código de barras propio del artículo: {title}</translation>
  </message>
  <message>
   <source>Scan the label of a bin</source>
   <translation>Escanear la etiqueta de una ubicación</translation>
  </message>
  <message>
   <source>Scan the number on each unit; look at which order it belongs to.</source>
   <translation>Escanear el número de cada unidad; mirar a qué pedido pertenece.</translation>
  </message>
  <message>
   <source>Scan the order that another station has in hand first.</source>
   <translation>Escanear antes el pedido que otro puesto tiene en curso.</translation>
  </message>
  <message>
   <source>Scan the serial number</source>
   <translation>Escanear el número de serie</translation>
  </message>
  <message>
   <source>Scan the serial number of each unit of such a product.</source>
   <translation>Escanee el número de serie de cada unidad de ese producto.</translation>
  </message>
  <message>
   <source>Scan the serial number of each unit that goes.</source>
   <translation>Escanee el número de serie de cada unidad que sale.</translation>
  </message>
  <message>
   <source>Scan the serial number of each unit.</source>
   <translation>Escanear el número de serie de cada unidad.</translation>
  </message>
  <message>
   <source>Scan the serial number on it</source>
   <translation>Escanear el número de serie que lleva</translation>
  </message>
  <message>
   <source>Scan the serial numbers one by one.</source>
   <translation>Escanee los números de serie uno a uno.</translation>
  </message>
  <message>
   <source>Scan the unit's own number, or look for the other one.</source>
   <translation>Escanee el número de esta unidad o busque la otra.</translation>
  </message>
  <message>
   <source>Scan the whole kit</source>
   <translation>Escanee el kit entero</translation>
  </message>
  <message>
   <source>Scan them again.</source>
   <translation>Escanéelos de nuevo.</translation>
  </message>
  <message>
   <source>Scan what came</source>
   <translation>Escanear lo que llegó</translation>
  </message>
  <message>
   <source>Scan what came in</source>
   <translation>Escanee lo que llegó</translation>
  </message>
  <message>
   <source>Scan what came in first.</source>
   <translation>Escanee primero lo que llegó.</translation>
  </message>
  <message>
   <source>Scan what goes</source>
   <translation>Escanee lo que sale</translation>
  </message>
  <message>
   <source>Scan what goes first.</source>
   <translation>Primero escanee lo que sale.</translation>
  </message>
  <message>
   <source>Scan what is in it</source>
   <translation>Escanee lo que contiene</translation>
  </message>
  <message>
   <source>Scan what lies here</source>
   <translation>Escanear lo que hay aquí</translation>
  </message>
  <message>
   <source>Scan {title}</source>
   <translation>Escanear {title}</translation>
  </message>
  <message>
   <source>Scanned</source>
   <translation>Escaneado</translation>
  </message>
  <message>
   <source>Scanned already</source>
   <translation>Ya escaneado</translation>
  </message>
  <message>
   <source>Scanned before: {serial}</source>
   <translation>Ya escaneado: {serial}</translation>
  </message>
  <message>
   <source>Scanned {goods}</source>
   <translation>Escaneado: {goods}</translation>
  </message>
  <message>
   <source>Scanned {goods} into {shipment}</source>
   <translation>Escaneado en {shipment}: {goods}</translation>
  </message>
  <message>
   <source>Scanner test</source>
   <translation>Prueba del escáner</translation>
  </message>
  <message>
   <source>Scanning and packing go on meanwhile</source>
   <translation>Mientras tanto se puede seguir escaneando y embalando</translation>
  </message>
  <message>
   <source>Screen</source>
   <translation>Pantalla</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Search SKU, barcode, product, bin</source>
   <translation>Buscar SKU, código, producto, ubicación</translation>
  </message>
  <message>
   <source>Search SKU, barcode, product, bin, or scan</source>
   <translation>Buscar SKU, código, producto, ubicación, o escanear</translation>
  </message>
  <message>
   <source>Search customers</source>
   <translation>Buscar clientes</translation>
  </message>
  <message>
   <source>Search customers by name, e-mail, telephone</source>
   <translation>Buscar clientes por nombre, correo, teléfono</translation>
  </message>
  <message>
   <source>Search for {text}</source>
   <translation>Buscar {text}</translation>
  </message>
  <message>
   <source>Search help</source>
   <translation>Buscar en la ayuda</translation>
  </message>
  <message>
   <source>Search number, place, product, or scan</source>
   <translation>Busque número, sede, producto, o escanee</translation>
  </message>
  <message>
   <source>Search orders</source>
   <translation>Buscar pedidos</translation>
  </message>
  <message>
   <source>Search orders, SKU, name</source>
   <translation>Buscar pedidos, SKU, nombre</translation>
  </message>
  <message>
   <source>Search orders, SKU, name, or scan</source>
   <translation>Buscar pedidos, SKU, nombre, o escanear</translation>
  </message>
  <message>
   <source>Search settings</source>
   <translation>Buscar ajustes</translation>
  </message>
  <message>
   <source>Search the stock</source>
   <translation>Buscar en el inventario</translation>
  </message>
  <message>
   <source>Search without it</source>
   <translation>Buscar sin él</translation>
  </message>
  <message>
   <source>Second line</source>
   <translation>Segunda línea</translation>
  </message>
  <message>
   <source>Seen here only, not on papers.</source>
   <translation>Solo se ve aquí, no en los documentos.</translation>
  </message>
  <message>
   <source>Segment “{name}” deleted</source>
   <translation>Segmento «{name}» eliminado</translation>
  </message>
  <message>
   <source>Segments</source>
   <translation>Segmentos</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Seleccionar</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Seleccionar todo</translation>
  </message>
  <message>
   <source>Select or deselect the row</source>
   <translation>Marcar o desmarcar la fila</translation>
  </message>
  <message>
   <source>Select rows one after another</source>
   <translation>Marcar filas una tras otra</translation>
  </message>
  <message>
   <source>Selected orders</source>
   <translation>Pedidos seleccionados</translation>
  </message>
  <message>
   <source>Sell again</source>
   <translation>Vender de nuevo</translation>
  </message>
  <message>
   <source>Send fewer, or take them out of orders first.</source>
   <translation>Envíe menos o sáquelas antes de los pedidos.</translation>
  </message>
  <message>
   <source>Send it</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Send the rest by itself.</source>
   <translation>Enviar el resto por separado.</translation>
  </message>
  <message>
   <source>Send the rest of it first.</source>
   <translation>Envíe primero el resto.</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Enviado</translation>
  </message>
  <message>
   <source>Sent before import</source>
   <translation>Enviado antes de importar</translation>
  </message>
  <message numerus="yes">
   <source>Sent outside of Stationmaster: {n} units</source>
   <translation>
    <numerusform>Enviado fuera de Stationmaster: {n} unidad</numerusform>
    <numerusform>Enviado fuera de Stationmaster: {n} unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Número de serie</translation>
  </message>
  <message>
   <source>Serial number {serial}</source>
   <translation>Número de serie {serial}</translation>
  </message>
  <message>
   <source>Serial numbers</source>
   <translation>Números de serie</translation>
  </message>
  <message>
   <source>Serial numbers in a wrong place</source>
   <translation>Números de serie en un sitio erróneo</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Servidor</translation>
  </message>
  <message>
   <source>Set PIN</source>
   <translation>Fijar el PIN</translation>
  </message>
  <message>
   <source>Set it right</source>
   <translation>Corregirlo</translation>
  </message>
  <message>
   <source>Set outside the program, by {name}.</source>
   <translation>Fijado desde fuera del programa, por {name}.</translation>
  </message>
  <message>
   <source>Set right by Check and repair</source>
   <translation>Corregido con «Comprobar y reparar»</translation>
  </message>
  <message>
   <source>Set the figures right</source>
   <translation>Corregir las cifras</translation>
  </message>
  <message>
   <source>Set this right</source>
   <translation>Corregir esto</translation>
  </message>
  <message>
   <source>Setting right</source>
   <translation>Se está corrigiendo</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Settings: {page}</source>
   <translation>Ajustes: {page}</translation>
  </message>
  <message>
   <source>Several</source>
   <translation>Varios</translation>
  </message>
  <message>
   <source>Several lots of {code} lie here: {lots}. Nothing was changed.</source>
   <translation>Aquí hay varios lotes de {code}: {lots}. No se cambió nada.</translation>
  </message>
  <message>
   <source>Several places of work, one stock: join a PostgreSQL that is there, or make one from here</source>
   <translation>Varios lugares de trabajo, un mismo stock: unirse a un PostgreSQL existente, o crear uno desde aquí</translation>
  </message>
  <message>
   <source>Share it first.</source>
   <translation>Compartirla antes.</translation>
  </message>
  <message>
   <source>Share with everybody</source>
   <translation>Compartir con todos</translation>
  </message>
  <message>
   <source>Shared</source>
   <translation>Compartida</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Mayús</translation>
  </message>
  <message>
   <source>Ship</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Ship by</source>
   <translation>Enviar antes de</translation>
  </message>
  <message>
   <source>Ship to</source>
   <translation>Enviar a</translation>
  </message>
  <message>
   <source>Shipment</source>
   <translation>Envío</translation>
  </message>
  <message>
   <source>Shipment {name}: units {before} → {after}</source>
   <translation>Envío {name}: unidades {before} → {after}</translation>
  </message>
  <message>
   <source>Shipment {number}-{sequence} is {state} with {packed} of {quantity} units of line {position} packed.</source>
   <translation>El envío {number}-{sequence} está «{state}», con {packed} de {quantity} unidades de la línea {position} embaladas.</translation>
  </message>
  <message>
   <source>Shipment {number}-{sequence} is {state} with {quantity} units of line {position}; its reservations hold {live} and sent {gone}.</source>
   <translation>El envío {number}-{sequence} está «{state}» con {quantity} unidades de la línea {position}; sus reservas tienen {live} y enviaron {gone}.</translation>
  </message>
  <message>
   <source>Shipment {number}-{sequence} is {state}, and its timeline says {times} times that it was shipped.</source>
   <translation>El envío {number}-{sequence} está «{state}», y su historial dice {times} veces que se envió.</translation>
  </message>
  <message>
   <source>Shipment {number}-{sequence} left without a label.</source>
   <translation>El envío {number}-{sequence} salió sin etiqueta.</translation>
  </message>
  <message>
   <source>Shipment {number}-{sequence} says {units} units, its lines have {in_lines}.</source>
   <translation>El envío {number}-{sequence} dice {units} unidades, sus líneas tienen {in_lines}.</translation>
  </message>
  <message>
   <source>Shipment {number}-{sequence}: scan {pack_scan_id} has claim number {claim_number}, the highest is {highest}.</source>
   <translation>Envío {number}-{sequence}: el escaneo {pack_scan_id} tiene el número de toma {claim_number}; el mayor es {highest}.</translation>
  </message>
  <message>
   <source>Shipment {number}-{sequence}: {packed} units of line {position} are packed, {scanned} were scanned.</source>
   <translation>Envío {number}-{sequence}: {packed} unidades de la línea {position} están embaladas, {scanned} se escanearon.</translation>
  </message>
  <message>
   <source>Shipment {n} of {total}</source>
   <translation>Envío {n} de {total}</translation>
  </message>
  <message>
   <source>Shipments</source>
   <translation>Envíos</translation>
  </message>
  <message>
   <source>Shipments that contradict themselves</source>
   <translation>Envíos que se contradicen</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Enviado</translation>
  </message>
  <message>
   <source>Shipped already</source>
   <translation>Ya enviado</translation>
  </message>
  <message>
   <source>Shipped on</source>
   <translation>Enviado el</translation>
  </message>
  <message>
   <source>Shipped or cancelled</source>
   <translation>Enviado o cancelado</translation>
  </message>
  <message>
   <source>Shipped {shipment}</source>
   <translation>{shipment} enviado</translation>
  </message>
  <message>
   <source>Shipped, tracking {number}</source>
   <translation>Enviado, seguimiento {number}</translation>
  </message>
  <message>
   <source>Shipping</source>
   <translation>Envío</translation>
  </message>
  <message>
   <source>Shipping costs</source>
   <translation>Gastos de envío</translation>
  </message>
  <message>
   <source>Shipping method</source>
   <translation>Método de envío</translation>
  </message>
  <message>
   <source>Ships from {place}, not from here.</source>
   <translation>Se envía desde {place}, no desde aquí.</translation>
  </message>
  <message>
   <source>Ships from {place}.</source>
   <translation>Sale de {place}.</translation>
  </message>
  <message>
   <source>Ships in {n} parcels: {parts}.</source>
   <translation>Sale en {n} paquetes: {parts}.</translation>
  </message>
  <message>
   <source>Ships now: {parts}.</source>
   <translation>Sale ahora: {parts}.</translation>
  </message>
  <message>
   <source>Shop</source>
   <translation>Tienda</translation>
  </message>
  <message>
   <source>Shop that the orders are from</source>
   <translation>Tienda de la que proceden los pedidos</translation>
  </message>
  <message>
   <source>Shopify inventory</source>
   <translation>Inventario de Shopify</translation>
  </message>
  <message>
   <source>Shopify inventory, a column for each location</source>
   <translation>Inventario de Shopify, una columna por sede</translation>
  </message>
  <message>
   <source>Shopify orders</source>
   <translation>Pedidos de Shopify</translation>
  </message>
  <message>
   <source>Shopify orders, and counted stock</source>
   <translation>Pedidos de Shopify y existencias contadas</translation>
  </message>
  <message>
   <source>Shopify products</source>
   <translation>Productos de Shopify</translation>
  </message>
  <message>
   <source>Short</source>
   <translation>Falta</translation>
  </message>
  <message>
   <source>Short {n}</source>
   <translation>Faltan {n}</translation>
  </message>
  <message>
   <source>Shorten it.</source>
   <translation>Acortarlo.</translation>
  </message>
  <message>
   <source>Shorten the text.</source>
   <translation>Acortar el texto.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Show a list</source>
   <translation>Mostrar una lista</translation>
  </message>
  <message>
   <source>Show a view</source>
   <translation>Mostrar una vista</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Mostrar todo</translation>
  </message>
  <message>
   <source>Show all orders</source>
   <translation>Mostrar todos los pedidos</translation>
  </message>
  <message>
   <source>Show codes to click, without a scanner</source>
   <translation>Mostrar códigos para hacer clic, sin escáner</translation>
  </message>
  <message>
   <source>Show hidden views</source>
   <translation>Mostrar vistas ocultas</translation>
  </message>
  <message>
   <source>Show now</source>
   <translation>Mostrar ahora</translation>
  </message>
  <message>
   <source>Show now: a sample order for ten seconds</source>
   <translation>Mostrar ahora: un pedido de muestra durante diez segundos</translation>
  </message>
  <message>
   <source>Show older orders</source>
   <translation>Mostrar pedidos anteriores</translation>
  </message>
  <message>
   <source>Show or hide details</source>
   <translation>Mostrar u ocultar los detalles</translation>
  </message>
  <message>
   <source>Show or hide the card</source>
   <translation>Mostrar u ocultar la ficha</translation>
  </message>
  <message>
   <source>Show or mask the passwords</source>
   <translation>Mostrar u ocultar las contraseñas</translation>
  </message>
  <message>
   <source>Show orders</source>
   <translation>Mostrar pedidos</translation>
  </message>
  <message>
   <source>Show orders of</source>
   <translation>Mostrar pedidos de</translation>
  </message>
  <message>
   <source>Show papers</source>
   <translation>Mostrar documentos</translation>
  </message>
  <message>
   <source>Show the orders</source>
   <translation>Mostrar los pedidos</translation>
  </message>
  <message numerus="yes">
   <source>Show {n} earlier steps</source>
   <translation>
    <numerusform>Mostrar {n} paso anterior</numerusform>
    <numerusform>Mostrar {n} pasos anteriores</numerusform>
   </translation>
  </message>
  <message>
   <source>Show {rows}</source>
   <translation>Mostrar {rows}</translation>
  </message>
  <message>
   <source>Show “{name}”</source>
   <translation>Mostrar “{name}”</translation>
  </message>
  <message>
   <source>Show: {name}</source>
   <translation>Mostrar: {name}</translation>
  </message>
  <message>
   <source>Shown above the shop's name while nobody is served</source>
   <translation>Se muestra sobre el nombre de la tienda mientras no se atiende a nadie</translation>
  </message>
  <message>
   <source>Shown while nobody is served</source>
   <translation>Se muestra mientras no se atiende a nadie</translation>
  </message>
  <message>
   <source>Size: M, Colour: red</source>
   <translation>Talla: M, Color: rojo</translation>
  </message>
  <message>
   <source>Skip preview: packing slips</source>
   <translation>Omitir vista previa: albaranes</translation>
  </message>
  <message>
   <source>Skip preview: pick lists</source>
   <translation>Omitir vista previa: listas de recogida</translation>
  </message>
  <message>
   <source>Skip preview: shipping labels</source>
   <translation>Omitir vista previa: etiquetas de envío</translation>
  </message>
  <message>
   <source>Skip this row</source>
   <translation>Omitir esta fila</translation>
  </message>
  <message>
   <source>Slip</source>
   <translation>Albarán</translation>
  </message>
  <message>
   <source>Slip and label</source>
   <translation>Albarán y etiqueta</translation>
  </message>
  <message>
   <source>Slip of {number}</source>
   <translation>Albarán de {number}</translation>
  </message>
  <message>
   <source>Slip of {number}: {file}</source>
   <translation>Albarán de {number}: {file}</translation>
  </message>
  <message>
   <source>Slip {called}</source>
   <translation>Albarán {called}</translation>
  </message>
  <message>
   <source>Slips and labels are put there as PDF</source>
   <translation>Los albaranes y las etiquetas se guardan ahí como PDF</translation>
  </message>
  <message>
   <source>Small difference</source>
   <translation>Diferencia pequeña</translation>
  </message>
  <message>
   <source>Small share</source>
   <translation>Parte pequeña</translation>
  </message>
  <message>
   <source>Sold again</source>
   <translation>Vendido de nuevo</translation>
  </message>
  <message>
   <source>Sold in {days} days: {n}</source>
   <translation>Vendido en {days} días: {n}</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Alguien</translation>
  </message>
  <message>
   <source>Somebody changed the bin {code} meanwhile. Nothing was changed.</source>
   <translation>Alguien cambió entretanto la ubicación {code}. No se cambió nada.</translation>
  </message>
  <message>
   <source>Somebody changed the product {code} meanwhile. Nothing was changed.</source>
   <translation>Alguien cambió el producto {code} entretanto. No se cambió nada.</translation>
  </message>
  <message>
   <source>Somebody changed the purchase order {number} meanwhile. Nothing was changed.</source>
   <translation>Alguien cambió entretanto el pedido de compra {number}. No se cambió nada.</translation>
  </message>
  <message>
   <source>Somebody changed the supplier {name} meanwhile. Nothing was changed.</source>
   <translation>Alguien cambió entretanto el proveedor {name}. No se cambió nada.</translation>
  </message>
  <message>
   <source>Somebody changed the transfer {number} meanwhile. Nothing was changed.</source>
   <translation>Alguien cambió entretanto el traslado {number}. No se cambió nada.</translation>
  </message>
  <message>
   <source>Somebody changed the transfer: of {names} fewer are wanted now. Take scans back.</source>
   <translation>Alguien cambió el traslado: de {names} ahora se quieren menos. Deshaga escaneos.</translation>
  </message>
  <message>
   <source>Somebody else changed this too</source>
   <translation>Otra persona también lo cambió</translation>
  </message>
  <message>
   <source>Somebody else has to approve it.</source>
   <translation>Tiene que aprobarlo otra persona.</translation>
  </message>
  <message>
   <source>Somebody else was faster: fewer units are free now. Nothing was reserved.</source>
   <translation>Otra persona fue más rápida: ahora hay menos unidades libres. No se reservó nada.</translation>
  </message>
  <message>
   <source>Somebody has begun to pack order {number}. It stays on the floor.</source>
   <translation>Alguien ha empezado a embalar el pedido {number}. Sigue en recogida.</translation>
  </message>
  <message>
   <source>Somebody has worked on it since.</source>
   <translation>Alguien ha trabajado en él después.</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Algo salió mal</translation>
  </message>
  <message>
   <source>Something went wrong while the papers were made.</source>
   <translation>Algo salió mal al crear los documentos.</translation>
  </message>
  <message>
   <source>Something went wrong. Nothing was counted.</source>
   <translation>Algo falló. No se contó nada.</translation>
  </message>
  <message>
   <source>Something went wrong; it was logged. Nothing was half done.</source>
   <translation>Algo salió mal; quedó en el registro. Nada se hizo a medias.</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>Ordenar por</translation>
  </message>
  <message>
   <source>Sort the file by Name, or export it again.</source>
   <translation>Ordenar el archivo por Name, o exportarlo de nuevo.</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espacio</translation>
  </message>
  <message>
   <source>Space shows or hides. Alt with Up and Down moves. Right, then Space pins.</source>
   <translation>La barra espaciadora muestra u oculta. Alt con ↑ y ↓ mueve. → y después la barra fija.</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>Dividir</translation>
  </message>
  <message>
   <source>Split off</source>
   <translation>Separado</translation>
  </message>
  <message>
   <source>Split off {order}.</source>
   <translation>Separado de {order}.</translation>
  </message>
  <message numerus="yes">
   <source>Split off {order}: {n} units</source>
   <translation>
    <numerusform>{order} separado: {n} unidad</numerusform>
    <numerusform>{order} separado: {n} unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>Split taken back: everything is in {order} again</source>
   <translation>División deshecha: todo está de nuevo en {order}</translation>
  </message>
  <message numerus="yes">
   <source>Split taken back: {n} units are here again from {order}</source>
   <translation>
    <numerusform>División deshecha: {n} unidad de {order} está de nuevo aquí</numerusform>
    <numerusform>División deshecha: {n} unidades de {order} están de nuevo aquí</numerusform>
   </translation>
  </message>
  <message>
   <source>Split the order</source>
   <translation>Dividir el pedido</translation>
  </message>
  <message>
   <source>Split, or split off</source>
   <translation>Dividido o separado de otro</translation>
  </message>
  <message numerus="yes">
   <source>Split: {n} units went into {order}</source>
   <translation>
    <numerusform>Dividido: {n} unidad pasó a {order}</numerusform>
    <numerusform>Dividido: {n} unidades pasaron a {order}</numerusform>
   </translation>
  </message>
  <message>
   <source>Staging</source>
   <translation>Preparación</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Estándar</translation>
  </message>
  <message>
   <source>Start a count</source>
   <translation>Empezar un recuento</translation>
  </message>
  <message>
   <source>Start empty</source>
   <translation>Empezar vacío</translation>
  </message>
  <message>
   <source>Start over</source>
   <translation>Empezar de nuevo</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>State or province</source>
   <translation>Estado o provincia</translation>
  </message>
  <message>
   <source>State: {before} → {after}</source>
   <translation>Estado: {before} → {after}</translation>
  </message>
  <message>
   <source>Station</source>
   <translation>Puesto</translation>
  </message>
  <message>
   <source>Station mode</source>
   <translation>Modo de puesto</translation>
  </message>
  <message>
   <source>Stationmaster</source>
   <translation>Stationmaster</translation>
  </message>
  <message>
   <source>Stations keep their sizes: they are read from a metre away</source>
   <translation>Los puestos conservan sus tamaños: se leen a un metro de distancia</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Pasos</translation>
  </message>
  <message>
   <source>Still here</source>
   <translation>Todavía aquí</translation>
  </message>
  <message>
   <source>Still needed: {fields}</source>
   <translation>Aún falta: {fields}</translation>
  </message>
  <message>
   <source>Still open: more may come in</source>
   <translation>Aún abierta: puede llegar más</translation>
  </message>
  <message>
   <source>Still {packed} of {units}.</source>
   <translation>Por ahora {packed} de {units}.</translation>
  </message>
  <message>
   <source>Stock</source>
   <translation>Existencias</translation>
  </message>
  <message>
   <source>Stock and shipping</source>
   <translation>Existencias y envío</translation>
  </message>
  <message>
   <source>Stock at {location}</source>
   <translation>Existencias en {location}</translation>
  </message>
  <message>
   <source>Stock card</source>
   <translation>Ficha de stock</translation>
  </message>
  <message>
   <source>Stock file</source>
   <translation>Archivo de existencias</translation>
  </message>
  <message>
   <source>Stock has moved since.</source>
   <translation>Las existencias se han movido después.</translation>
  </message>
  <message>
   <source>Stock has no field {field}.</source>
   <translation>Las existencias no tienen el campo {field}.</translation>
  </message>
  <message>
   <source>Stock hold lifted</source>
   <translation>Retención por stock levantada</translation>
  </message>
  <message>
   <source>Stock in a bin elsewhere</source>
   <translation>Existencias en una ubicación ajena</translation>
  </message>
  <message>
   <source>Stock levels</source>
   <translation>Niveles de existencias</translation>
  </message>
  <message>
   <source>Stock levels of {code} are set</source>
   <translation>Los niveles de {code} están fijados</translation>
  </message>
  <message>
   <source>Stock moves</source>
   <translation>Movimientos de existencias</translation>
  </message>
  <message>
   <source>Stock of this product</source>
   <translation>Existencias de este producto</translation>
  </message>
  <message>
   <source>Stock, mapped by hand</source>
   <translation>Existencias, asignadas a mano</translation>
  </message>
  <message>
   <source>Stolen</source>
   <translation>Robado</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Stop here; what is done stays done</source>
   <translation>Detener aquí; lo hecho queda hecho</translation>
  </message>
  <message>
   <source>Stop packing</source>
   <translation>Dejar de embalar</translation>
  </message>
  <message>
   <source>Stop the check</source>
   <translation>Parar la comprobación</translation>
  </message>
  <message>
   <source>Stop the refund</source>
   <translation>Detener el reembolso</translation>
  </message>
  <message>
   <source>Stop work on every station and keep the file with everything beside it. stationmaster doctor says what is wrong with it; go on with the newest copy.</source>
   <translation>Detener el trabajo en todos los puestos y conservar el archivo con todo lo que hay junto a él. stationmaster doctor dice qué le pasa; seguir con la copia más reciente.</translation>
  </message>
  <message>
   <source>Stopped after {done} of {total} orders.</source>
   <translation>Detenido tras {done} de {total} pedidos.</translation>
  </message>
  <message>
   <source>Stopped while undoing {file}</source>
   <translation>Detenido al deshacer {file}</translation>
  </message>
  <message>
   <source>Stopped. This PC works as it did before.</source>
   <translation>Detenido. Este PC funciona como antes.</translation>
  </message>
  <message>
   <source>Stopped: no file was left</source>
   <translation>Detenido: no quedó ningún archivo</translation>
  </message>
  <message>
   <source>Stopped: {done} of {total} orders are in</source>
   <translation>Detenido: {done} de {total} pedidos están dentro</translation>
  </message>
  <message>
   <source>Stopped: {done} of {total} rows are stored</source>
   <translation>Detenido: {done} de {total} filas están guardadas</translation>
  </message>
  <message>
   <source>Stopping after this step …</source>
   <translation>Se detiene después de este paso …</translation>
  </message>
  <message>
   <source>Stopping after what is being written</source>
   <translation>Se detiene al terminar lo que se está escribiendo</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Tienda</translation>
  </message>
  <message>
   <source>Store associate</source>
   <translation>Tienda</translation>
  </message>
  <message>
   <source>Street</source>
   <translation>Calle</translation>
  </message>
  <message>
   <source>Street 2</source>
   <translation>Calle 2</translation>
  </message>
  <message>
   <source>Street and number</source>
   <translation>Calle y número</translation>
  </message>
  <message>
   <source>Street and town are missing: its label will wait for them.</source>
   <translation>Faltan calle y población: su etiqueta esperará por ellas.</translation>
  </message>
  <message>
   <source>Street, second line</source>
   <translation>Calle, segunda línea</translation>
  </message>
  <message>
   <source>Such as 12.</source>
   <translation>Por ejemplo, 12.</translation>
  </message>
  <message>
   <source>Such as 14:30.</source>
   <translation>Por ejemplo 14:30.</translation>
  </message>
  <message>
   <source>Such as 200x150x80, in mm.</source>
   <translation>Por ejemplo 200x150x80, en mm.</translation>
  </message>
  <message>
   <source>Such as A-01-2: aisle, shelf, place.</source>
   <translation>Como A-01-2: pasillo, estante, hueco.</translation>
  </message>
  <message>
   <source>Such as MUG=5.</source>
   <translation>Como MUG=5.</translation>
  </message>
  <message>
   <source>Such as: BER.</source>
   <translation>Por ejemplo: BER.</translation>
  </message>
  <message>
   <source>Such as: MUG=2 CAP=1.</source>
   <translation>Por ejemplo: MUG=2 CAP=1.</translation>
  </message>
  <message>
   <source>Such as: Main Street.</source>
   <translation>Por ejemplo: Calle Mayor.</translation>
  </message>
  <message>
   <source>Such as: safety 5, reorder at 10, up to 40.</source>
   <translation>Como: seguridad 5, pedir con 10, hasta 40.</translation>
  </message>
  <message>
   <source>Sum</source>
   <translation>Suma</translation>
  </message>
  <message>
   <source>Sum of all orders</source>
   <translation>Suma de los pedidos</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Proveedor</translation>
  </message>
  <message>
   <source>Suppliers</source>
   <translation>Proveedores</translation>
  </message>
  <message>
   <source>Swap both places</source>
   <translation>Intercambiar ambos lugares</translation>
  </message>
  <message>
   <source>Switch user</source>
   <translation>Cambiar de persona</translation>
  </message>
  <message>
   <source>Synced {ago}</source>
   <translation>Sincronizado {ago}</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>Table {table}, {key}: a date, a yes/no or a JSON value in this row cannot be read. Nothing was changed.</source>
   <translation>Tabla {table}, {key}: una fecha, un sí/no o un valor JSON de esta fila no se puede leer. No se cambió nada.</translation>
  </message>
  <message>
   <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
   <translation>Tablas (*.csv *.tsv *.txt *.xlsx);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Marca</translation>
  </message>
  <message>
   <source>Tag of an order</source>
   <translation>Marca de un pedido</translation>
  </message>
  <message>
   <source>Tag taken off: {tags}</source>
   <translation>Marca quitada: {tags}</translation>
  </message>
  <message>
   <source>Tag {orders} with</source>
   <translation>Marcar {orders} con</translation>
  </message>
  <message>
   <source>Tag {tag} taken from 1 order</source>
   <translation>Marca {tag} quitada de 1 pedido</translation>
  </message>
  <message>
   <source>Tag {tag} taken from {n} orders</source>
   <translation>Marca {tag} quitada de {n} pedidos</translation>
  </message>
  <message>
   <source>Tagged {tags}</source>
   <translation>Marca puesta: {tags}</translation>
  </message>
  <message>
   <source>Tagging</source>
   <translation>Marcando</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Marcas</translation>
  </message>
  <message>
   <source>Take a new order, if the buyer wants the goods after all.</source>
   <translation>Registrar un pedido nuevo, si el comprador quiere la mercancía después de todo.</translation>
  </message>
  <message>
   <source>Take another name.</source>
   <translation>Elegir otro nombre.</translation>
  </message>
  <message>
   <source>Take another one, and scan its serial number</source>
   <translation>Tomar otra y escanear su número de serie</translation>
  </message>
  <message>
   <source>Take another one, or count its bin</source>
   <translation>Tomar otra o contar su ubicación</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Revertir</translation>
  </message>
  <message>
   <source>Take changes back</source>
   <translation>Revertir los cambios</translation>
  </message>
  <message>
   <source>Take goods back</source>
   <translation>Recoger una devolución</translation>
  </message>
  <message>
   <source>Take it all the same</source>
   <translation>Aceptar igualmente</translation>
  </message>
  <message>
   <source>Take it back from the floor first.</source>
   <translation>Retire primero la liberación.</translation>
  </message>
  <message>
   <source>Take it from there first.</source>
   <translation>Quítelo de allí primero.</translation>
  </message>
  <message>
   <source>Take it out.</source>
   <translation>Quitarlo.</translation>
  </message>
  <message>
   <source>Take its scans back at a packing station first.</source>
   <translation>Deshacer antes sus escaneos en un puesto de embalaje.</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Tomar</translation>
  </message>
  <message>
   <source>Take the last digit away</source>
   <translation>Quitar la última cifra</translation>
  </message>
  <message>
   <source>Take the most urgent order</source>
   <translation>Tomar el pedido más urgente</translation>
  </message>
  <message>
   <source>Take the number</source>
   <translation>Tomar el número</translation>
  </message>
  <message>
   <source>Take the order</source>
   <translation>Registrar pedido</translation>
  </message>
  <message>
   <source>Take the supplier back into use first.</source>
   <translation>Vuelva a usar primero al proveedor.</translation>
  </message>
  <message>
   <source>Take their scans back and pack other units, or count their bin.</source>
   <translation>Deshacer sus escaneos y empaquetar otras unidades, o contar su ubicación.</translation>
  </message>
  <message>
   <source>Take theirs</source>
   <translation>Tomar lo ajeno</translation>
  </message>
  <message>
   <source>Take them out of stock first, and put what is in them into stock.</source>
   <translation>Sáquelos primero de las existencias e incorpore su contenido.</translation>
  </message>
  <message>
   <source>Take this PC's shop along</source>
   <translation>Trasladar la tienda de este PC</translation>
  </message>
  <message>
   <source>Take this note away</source>
   <translation>Quitar esta nota</translation>
  </message>
  <message>
   <source>Take what was sent back as a return.</source>
   <translation>Recibir lo enviado como devolución.</translation>
  </message>
  <message>
   <source>Take {code} out</source>
   <translation>Quitar {code}</translation>
  </message>
  <message>
   <source>Take {product} out</source>
   <translation>Quitar {product}</translation>
  </message>
  <message>
   <source>Take {rest} and put the rest aside, or take it all the same.</source>
   <translation>Tome {rest} y aparte el resto, o acéptelo todo igualmente.</translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>Registrado</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Retirado</translation>
  </message>
  <message>
   <source>Taken back from picking</source>
   <translation>Retirado de recogida</translation>
  </message>
  <message>
   <source>Taken back from picking, to be released again</source>
   <translation>Retirado de recogida, por liberar de nuevo</translation>
  </message>
  <message>
   <source>Taken back: {title}</source>
   <translation>Deshecho: {title}</translation>
  </message>
  <message numerus="yes">
   <source>Taken by hand: {n} units</source>
   <translation>
    <numerusform>Registrado a mano: {n} unidad</numerusform>
    <numerusform>Registrado a mano: {n} unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>Taking tags away</source>
   <translation>Quitando marcas</translation>
  </message>
  <message>
   <source>Taking the order</source>
   <translation>Registrando el pedido</translation>
  </message>
  <message>
   <source>Tamil</source>
   <translation>tamil</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>Impuesto</translation>
  </message>
  <message>
   <source>Tax added</source>
   <translation>Impuesto añadido</translation>
  </message>
  <message>
   <source>Tax in it: {amount}</source>
   <translation>Impuesto incluido: {amount}</translation>
  </message>
  <message>
   <source>Tax name</source>
   <translation>Nombre del impuesto</translation>
  </message>
  <message>
   <source>Tax on the shipping too</source>
   <translation>Impuesto también en el envío</translation>
  </message>
  <message>
   <source>Tax rate, %</source>
   <translation>Tasa de impuesto, %</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>Teléfono</translation>
  </message>
  <message>
   <source>Telugu</source>
   <translation>telugu</translation>
  </message>
  <message>
   <source>Template CSV</source>
   <translation>Plantilla CSV</translation>
  </message>
  <message>
   <source>Template CSV: {kind}</source>
   <translation>Plantilla CSV: {kind}</translation>
  </message>
  <message>
   <source>Test connection</source>
   <translation>Probar la conexión</translation>
  </message>
  <message>
   <source>Test the scanner</source>
   <translation>Probar el escáner</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Tamaño del texto</translation>
  </message>
  <message>
   <source>Thai</source>
   <translation>tailandés</translation>
  </message>
  <message>
   <source>Thank you!</source>
   <translation>¡Muchas gracias!</translation>
  </message>
  <message>
   <source>That is all of it</source>
   <translation>Eso es todo</translation>
  </message>
  <message>
   <source>That is another bin.</source>
   <translation>Esa es otra ubicación.</translation>
  </message>
  <message>
   <source>That is more than {most}.</source>
   <translation>Eso es más que {most}.</translation>
  </message>
  <message>
   <source>That is no product</source>
   <translation>Eso no es un producto</translation>
  </message>
  <message>
   <source>That was a scan, which is no answer here. Nothing was done.</source>
   <translation>Eso fue un escaneo, que aquí no es una respuesta. No se hizo nada.</translation>
  </message>
  <message>
   <source>That was taken back before. Nothing was changed.</source>
   <translation>Eso ya se deshizo antes. No se cambió nada.</translation>
  </message>
  <message>
   <source>The Windows or Command key belongs to the system.</source>
   <translation>La tecla Windows o Command pertenece al sistema.</translation>
  </message>
  <message>
   <source>The address names no database. Nothing was changed.</source>
   <translation>La dirección no nombra ninguna base de datos. No se cambió nada.</translation>
  </message>
  <message>
   <source>The address of "{name}" is too long for the label; a part of it is not printed. Check it.</source>
   <translation>La dirección de «{name}» es demasiado larga para la etiqueta; una parte no se imprime. Revísela.</translation>
  </message>
  <message>
   <source>The address of "{name}" is too long for the paper; a part of it is not printed.</source>
   <translation>La dirección de «{name}» es demasiado larga para el papel; una parte no se imprime.</translation>
  </message>
  <message>
   <source>The address of "{name}" is too long for the slip; a part of it is not printed. Check it.</source>
   <translation>La dirección de «{name}» es demasiado larga para el albarán; una parte no se imprime. Revísela.</translation>
  </message>
  <message>
   <source>The address still has no city. The hold stands.</source>
   <translation>La dirección sigue sin ciudad. La retención se mantiene.</translation>
  </message>
  <message>
   <source>The address still has no street. The hold stands.</source>
   <translation>La dirección sigue sin calle. La retención se mantiene.</translation>
  </message>
  <message>
   <source>The address was taken apart</source>
   <translation>La dirección se descompuso en sus partes</translation>
  </message>
  <message>
   <source>The administrator's password is used for this and forgotten.</source>
   <translation>La contraseña del administrador se usa para esto y se olvida.</translation>
  </message>
  <message>
   <source>The bin {bin} is not counted in {number} now. Nothing was changed.</source>
   <translation>La ubicación {bin} no se está contando ahora en {number}. No se cambió nada.</translation>
  </message>
  <message>
   <source>The bin {code} counts as counted</source>
   <translation>La ubicación {code} cuenta como contada</translation>
  </message>
  <message>
   <source>The bin {code} is at another location. Nothing was changed.</source>
   <translation>La ubicación {code} está en otra sede. No se cambió nada.</translation>
  </message>
  <message>
   <source>The bin {code} is changed</source>
   <translation>La ubicación {code} está cambiada</translation>
  </message>
  <message>
   <source>The bin {code} is given up</source>
   <translation>La ubicación {code} está retirada</translation>
  </message>
  <message>
   <source>The certificate file cannot be read, so {server} cannot be checked.</source>
   <translation>El archivo del certificado no se puede leer, así que {server} no se puede comprobar.</translation>
  </message>
  <message>
   <source>The certificate of the server {where} is for another name, so it may be another server. The password was not sent.</source>
   <translation>El certificado del servidor {where} es de otro nombre, así que puede ser otro servidor. La contraseña no se envió.</translation>
  </message>
  <message>
   <source>The certificate of the server {where} is from nobody that this machine trusts, so it may be another server. The password was not sent.</source>
   <translation>Este equipo no confía en quien emitió el certificado del servidor {where}, así que puede ser otro servidor. La contraseña no se envió.</translation>
  </message>
  <message>
   <source>The certificate of the server {where} is out of date. The password was not sent.</source>
   <translation>El certificado del servidor {where} está caducado. La contraseña no se envió.</translation>
  </message>
  <message>
   <source>The certificate of {server} is for another name, so it may be another server. The password was not sent.</source>
   <translation>El certificado de {server} es para otro nombre, así que puede ser otro servidor. La contraseña no se envió.</translation>
  </message>
  <message>
   <source>The certificate of {server} is from nobody that this computer trusts, so it may be another server. The password was not sent.</source>
   <translation>El certificado de {server} no procede de nadie en quien este equipo confíe, así que puede ser otro servidor. La contraseña no se envió.</translation>
  </message>
  <message>
   <source>The certificate of {server} is out of date. The password was not sent.</source>
   <translation>El certificado de {server} ha caducado. La contraseña no se envió.</translation>
  </message>
  <message>
   <source>The change of order {number} cannot be taken back now</source>
   <translation>El cambio del pedido {number} no se puede deshacer ahora</translation>
  </message>
  <message>
   <source>The channel says that units of it were sent meanwhile.</source>
   <translation>El canal indica que se enviaron unidades entretanto.</translation>
  </message>
  <message>
   <source>The channel's id belongs to order {number} here. Kept that one; this one was left out.</source>
   <translation>El identificador del canal pertenece aquí al pedido {number}. Se conservó aquel; este se dejó fuera.</translation>
  </message>
  <message>
   <source>The channel's order {external_id} is there {times} times in channel account {channel_account_id}.</source>
   <translation>El pedido {external_id} del canal está {times} veces en la cuenta de canal {channel_account_id}.</translation>
  </message>
  <message>
   <source>The check adds up stock, orders, money and papers anew. It only reads, and everybody can go on working.</source>
   <translation>La comprobación vuelve a sumar existencias, pedidos, importes y papeles. Solo lee, y todos pueden seguir trabajando.</translation>
  </message>
  <message>
   <source>The check was stopped. Nothing was changed.</source>
   <translation>Se paró la comprobación. No se cambió nada.</translation>
  </message>
  <message>
   <source>The clipboard holds no table: copy cells with their header first</source>
   <translation>El portapapeles no contiene una tabla: copiar las celdas con su encabezado</translation>
  </message>
  <message>
   <source>The comparison was stopped. Nothing was changed.</source>
   <translation>La comparación se detuvo. No se cambió nada.</translation>
  </message>
  <message>
   <source>The connection to the database has been lost since {since:%H:%M}. Nothing was changed.</source>
   <translation>La conexión con la base de datos está perdida desde las {since:%H:%M}. No se cambió nada.</translation>
  </message>
  <message>
   <source>The connection to the database {where} broke.</source>
   <translation>Se cortó la conexión con la base de datos {where}.</translation>
  </message>
  <message>
   <source>The connection to {where} broke at the very end: the copy is there as a whole or not at all. The database that was copied is unchanged.</source>
   <translation>La conexión con {where} se cortó justo al final: la copia está entera o no está. La base de datos copiada no ha cambiado.</translation>
  </message>
  <message>
   <source>The copy {target} of the shop cannot be written ({error}). Nothing was changed.</source>
   <translation>La copia {target} de la tienda no se puede escribir ({error}). No se cambió nada.</translation>
  </message>
  <message>
   <source>The count {number} is over, or waits for approval. Nothing was changed.</source>
   <translation>El recuento {number} ha terminado o espera aprobación. No se cambió nada.</translation>
  </message>
  <message>
   <source>The customer is as before</source>
   <translation>El cliente está como antes</translation>
  </message>
  <message>
   <source>The customer is changed</source>
   <translation>El cliente ha cambiado</translation>
  </message>
  <message>
   <source>The cut-off is a time of the day. Nothing was changed.</source>
   <translation>La hora límite es una hora del día. No se cambió nada.</translation>
  </message>
  <message>
   <source>The database cannot be written: the disk is full or the folder is not writable. {changed}</source>
   <translation>No se puede escribir en la base de datos: el disco está lleno o la carpeta no permite escritura. {changed}</translation>
  </message>
  <message>
   <source>The database file is busy: a program that is not this one keeps it locked. Nothing was changed.</source>
   <translation>El archivo de la base de datos está ocupado: un programa que no es este lo mantiene bloqueado. No se cambió nada.</translation>
  </message>
  <message>
   <source>The database file is damaged: a part of it that is needed here cannot be read. {changed}</source>
   <translation>El archivo de la base de datos está dañado: una parte que hace falta aquí no se puede leer. {changed}</translation>
  </message>
  <message>
   <source>The database file {where} holds no tables and was not opened: it was copied without its log {name}-wal, or what was in it is lost. Nothing was changed.</source>
   <translation>El archivo de la base de datos {where} no contiene tablas y no se abrió: se copió sin su registro {name}-wal, o se perdió lo que contenía. No se cambió nada.</translation>
  </message>
  <message>
   <source>The database file {where} is damaged and was not opened{why}. Nothing was changed.</source>
   <translation>El archivo de la base de datos {where} está dañado y no se abrió{why}. No se cambió nada.</translation>
  </message>
  <message>
   <source>The database file {where} is empty (0 bytes) and was not opened: a shop's file never is, so what was in it is lost, or another program made it. Nothing was changed.</source>
   <translation>El archivo de la base de datos {where} está vacío (0 bytes) y no se abrió: el archivo de una tienda nunca lo está, así que se perdió lo que contenía u otro programa lo creó. No se cambió nada.</translation>
  </message>
  <message>
   <source>The database is busy.</source>
   <translation>La base de datos está ocupada.</translation>
  </message>
  <message>
   <source>The database is busy. {changed}</source>
   <translation>La base de datos está ocupada. {changed}</translation>
  </message>
  <message>
   <source>The database is busy: another program of this shop has been writing to it, or is stuck, for more than {patience:.0f} seconds. Nothing was changed.</source>
   <translation>La base de datos está ocupada: otro programa de esta tienda lleva más de {patience:.0f} segundos escribiendo en ella, o está bloqueado. No se cambió nada.</translation>
  </message>
  <message>
   <source>The database is made, with a role that owns it and nobody logs in as.</source>
   <translation>Se crea la base de datos, con un rol que la posee y con el que nadie inicia sesión.</translation>
  </message>
  <message>
   <source>The database itself is damaged</source>
   <translation>La propia base de datos está dañada</translation>
  </message>
  <message>
   <source>The database that is {value}, {where}, could not go on ({said}). Nothing was changed.</source>
   <translation>La base de datos ({value}), {where}, no pudo continuar ({said}). No se cambió nada.</translation>
  </message>
  <message>
   <source>The database that is {value}, {where}, is damaged. Nothing was changed.</source>
   <translation>La base de datos ({value}), {where}, está dañada. No se cambió nada.</translation>
  </message>
  <message>
   <source>The database that is {value}, {where}, is in use by others just now. Nothing was changed.</source>
   <translation>La base de datos ({value}), {where}, está ahora en uso por otros. No se cambió nada.</translation>
  </message>
  <message>
   <source>The database took too long over this step and stopped it.</source>
   <translation>La base de datos tardó demasiado en este paso y lo detuvo.</translation>
  </message>
  <message>
   <source>The database {database} belongs to another program. Nothing was changed.</source>
   <translation>La base de datos {database} pertenece a otro programa. No se cambió nada.</translation>
  </message>
  <message>
   <source>The database {database} was made, but this PC's shop did not come along: {message}</source>
   <translation>La base de datos {database} se creó, pero la tienda de este PC no se trasladó: {message}</translation>
  </message>
  <message>
   <source>The database {name} belongs to another program. Nothing was changed.</source>
   <translation>La base de datos {name} pertenece a otro programa. No se cambió nada.</translation>
  </message>
  <message>
   <source>The database {name} has no roles for stations: it was not made by db init. Nothing was changed.</source>
   <translation>La base de datos {name} no tiene roles para puestos: no se creó con db init. No se cambió nada.</translation>
  </message>
  <message>
   <source>The database {name} holds a shop already: {value}. Nothing was changed.</source>
   <translation>La base de datos {name} ya contiene una tienda: {value}. No se cambió nada.</translation>
  </message>
  <message>
   <source>The database {name} is in {encoding} with the locale {ctype}: search would miss names with letters beyond English ones. Nothing was changed.</source>
   <translation>La base de datos {name} está en {encoding} con la configuración regional {ctype}: la búsqueda no encontraría nombres con letras distintas de las inglesas. No se cambió nada.</translation>
  </message>
  <message>
   <source>The database {where} cannot be reached just now.</source>
   <translation>No se puede acceder ahora a la base de datos {where}.</translation>
  </message>
  <message>
   <source>The database {where} cannot be reached just now. Nothing was changed. {why}</source>
   <translation>No se puede acceder ahora a la base de datos {where}. No se cambió nada. {why}</translation>
  </message>
  <message>
   <source>The database {where} cannot be reached just now: it does not answer.</source>
   <translation>No se puede acceder ahora a la base de datos {where}: no responde.</translation>
  </message>
  <message>
   <source>The database {where} cannot be reached just now: nobody knows a machine of that name.</source>
   <translation>No se puede acceder ahora a la base de datos {where}: no se conoce ningún equipo con ese nombre.</translation>
  </message>
  <message>
   <source>The database {where} cannot be reached just now: none of these servers takes changes.</source>
   <translation>No se puede acceder ahora a la base de datos {where}: ninguno de estos servidores admite cambios.</translation>
  </message>
  <message>
   <source>The database {where} cannot be reached just now: nothing listens there.</source>
   <translation>No se puede acceder ahora a la base de datos {where}: allí no escucha nada.</translation>
  </message>
  <message>
   <source>The database {where} cannot be reached just now: the server ended the connection or is being stopped.</source>
   <translation>No se puede acceder ahora a la base de datos {where}: el servidor cerró la conexión o se está deteniendo.</translation>
  </message>
  <message>
   <source>The database {where} cannot be reached just now: the server is starting.</source>
   <translation>No se puede acceder ahora a la base de datos {where}: el servidor está arrancando.</translation>
  </message>
  <message>
   <source>The database {where} is a copy for reading and takes no changes.</source>
   <translation>La base de datos {where} es una copia de lectura y no admite cambios.</translation>
  </message>
  <message>
   <source>The database {where} is busy: it takes no more connections just now.</source>
   <translation>La base de datos {where} está ocupada: ahora no admite más conexiones.</translation>
  </message>
  <message>
   <source>The demo shop is being opened: its orders come in and are routed …</source>
   <translation>Se está abriendo la tienda de demostración: entran sus pedidos y se asignan …</translation>
  </message>
  <message>
   <source>The demo stays one command away</source>
   <translation>La demostración sigue a un comando de distancia</translation>
  </message>
  <message>
   <source>The discount is more than what it is taken off.</source>
   <translation>El descuento supera aquello de lo que se descuenta.</translation>
  </message>
  <message>
   <source>The discount on {title} is more than it costs. Nothing was changed.</source>
   <translation>El descuento en {title} supera su precio. No se cambió nada.</translation>
  </message>
  <message>
   <source>The document has {count} pages; page {value} is not one of them.</source>
   <translation>El documento tiene {count} páginas; la página {value} no es una de ellas.</translation>
  </message>
  <message>
   <source>The draft was sent to the supplier</source>
   <translation>El borrador se envió al proveedor</translation>
  </message>
  <message>
   <source>The figures are right</source>
   <translation>Las cifras son correctas</translation>
  </message>
  <message>
   <source>The figures are set to the sum of all movements. No movement is changed.</source>
   <translation>Las cifras se ponen en la suma de todos los movimientos. No se cambia ningún movimiento.</translation>
  </message>
  <message>
   <source>The figures are set to the sum of all movements. Where movements promise units to an order that has them not reserved any more, a new movement frees them.</source>
   <translation>Las cifras se ponen en la suma de todos los movimientos. Si los movimientos comprometen unidades para un pedido que ya no las tiene reservadas, un movimiento nuevo las libera.</translation>
  </message>
  <message>
   <source>The figures stay as they are</source>
   <translation>Las cifras se quedan como están</translation>
  </message>
  <message>
   <source>The file does not decide this: check it</source>
   <translation>El archivo no lo decide: comprobarlo</translation>
  </message>
  <message>
   <source>The file does not give the currency: the order's money is unknown.</source>
   <translation>El archivo no indica la moneda: los importes del pedido se desconocen.</translation>
  </message>
  <message>
   <source>The file does not give the price of each line: the order's money is unknown.</source>
   <translation>El archivo no indica el precio de cada línea: los importes del pedido se desconocen.</translation>
  </message>
  <message>
   <source>The file does not name its currency: choose it, or the money is unknown.</source>
   <translation>El archivo no indica su moneda: elegirla, o los importes quedan desconocidos.</translation>
  </message>
  <message>
   <source>The file had no prices</source>
   <translation>El archivo no tenía precios</translation>
  </message>
  <message>
   <source>The file is damaged: {why}.</source>
   <translation>El archivo está dañado: {why}.</translation>
  </message>
  <message>
   <source>The file itself decides this</source>
   <translation>El propio archivo lo decide</translation>
  </message>
  <message>
   <source>The file with the authorities to trust cannot be read, so the server {where} cannot be checked.</source>
   <translation>No se puede leer el archivo con las autoridades de confianza, así que no se puede comprobar el servidor {where}.</translation>
  </message>
  <message>
   <source>The first of them cannot be drawn. Enter prints those that can.</source>
   <translation>El primero no se puede crear. Intro imprime los demás.</translation>
  </message>
  <message>
   <source>The first of them may have no label now. Enter prints those that may.</source>
   <translation>Los primeros paquetes no pueden llevar etiqueta ahora. Intro imprime los demás.</translation>
  </message>
  <message numerus="yes">
   <source>The first {shown} of {n} orders are shown</source>
   <translation>
    <numerusform>Se muestran los primeros {shown} de {n} pedido</numerusform>
    <numerusform>Se muestran los primeros {shown} de {n} pedidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The first {shown} of {n} rows are shown</source>
   <translation>
    <numerusform>Se muestran las primeras {shown} de {n} fila</numerusform>
    <numerusform>Se muestran las primeras {shown} de {n} filas</numerusform>
   </translation>
  </message>
  <message>
   <source>The folder of the database cannot be written ({parent}: {strerror}). Nothing was changed.</source>
   <translation>No se puede escribir en la carpeta de la base de datos ({parent}: {strerror}). No se cambió nada.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be written to ({value}); nothing was printed.</source>
   <translation>No se puede escribir en la carpeta {folder} ({value}); no se imprimió nada.</translation>
  </message>
  <message>
   <source>The folder {folder} is not there. Nothing was written.</source>
   <translation>La carpeta {folder} no existe. No se escribió nada.</translation>
  </message>
  <message>
   <source>The folder {parent} cannot be made ({strerror}). Nothing was changed.</source>
   <translation>La carpeta {parent} no se puede crear ({strerror}). No se cambió nada.</translation>
  </message>
  <message>
   <source>The folder {parent} cannot be written ({said}). No shop was made in it; nothing was changed.</source>
   <translation>No se puede escribir en la carpeta {parent} ({said}). No se creó ninguna tienda en ella; no se cambió nada.</translation>
  </message>
  <message>
   <source>The form is empty</source>
   <translation>El formulario está vacío</translation>
  </message>
  <message>
   <source>The guard {name} is missing, switched off or changed.</source>
   <translation>La protección {name} falta, está desactivada o cambiada.</translation>
  </message>
  <message>
   <source>The import of {file} changed nothing, so there is nothing to undo.</source>
   <translation>La importación de {file} no cambió nada, así que no hay nada que deshacer.</translation>
  </message>
  <message>
   <source>The items file has no totals: they are the sum of the lines, without the tax that Etsy collects.</source>
   <translation>El archivo de artículos no tiene totales: son la suma de las líneas, sin el impuesto que cobra Etsy.</translation>
  </message>
  <message>
   <source>The label does not exist yet: Enter buys it and prints it with this slip.</source>
   <translation>La etiqueta aún no existe: Intro la compra y la imprime con este albarán.</translation>
  </message>
  <message>
   <source>The label is made when it is packed</source>
   <translation>La etiqueta se crea al embalarlo</translation>
  </message>
  <message>
   <source>The label is printing</source>
   <translation>La etiqueta se está imprimiendo</translation>
  </message>
  <message>
   <source>The label of {ref} does not exist yet: Enter buys the labels and prints them.</source>
   <translation>La etiqueta de {ref} aún no existe: Intro compra las etiquetas y las imprime.</translation>
  </message>
  <message>
   <source>The last 30 days</source>
   <translation>Los últimos 30 días</translation>
  </message>
  <message>
   <source>The last 7 days</source>
   <translation>Los últimos 7 días</translation>
  </message>
  <message>
   <source>The last step is not saved yet</source>
   <translation>El último paso aún no se ha guardado</translation>
  </message>
  <message>
   <source>The last step may or may not have been saved.</source>
   <translation>El último paso puede haberse guardado o no.</translation>
  </message>
  <message>
   <source>The lines of order {number} were changed meanwhile. It stays cancelled.</source>
   <translation>Las líneas del pedido {number} se cambiaron entretanto. Sigue cancelado.</translation>
  </message>
  <message>
   <source>The location of before was chosen again</source>
   <translation>Se eligió de nuevo la sede anterior</translation>
  </message>
  <message>
   <source>The login was made for “{name}”.</source>
   <translation>El acceso se creó para “{name}”.</translation>
  </message>
  <message>
   <source>The login {login} may not do this in the database {where}.</source>
   <translation>El usuario {login} no puede hacer esto en la base de datos {where}.</translation>
  </message>
  <message>
   <source>The login {login} may not upgrade it. Whoever looks after the server runs: {command}</source>
   <translation>El usuario {login} no puede actualizarla. Quien administra el servidor ejecuta: {command}</translation>
  </message>
  <message>
   <source>The login {value} may not set up this server. Nothing was changed. It says: {said}.</source>
   <translation>El usuario {value} no puede configurar este servidor. No se cambió nada. Dice: {said}.</translation>
  </message>
  <message>
   <source>The login {who} may not make roles and databases on this server. Nothing was changed.</source>
   <translation>El usuario {who} no puede crear roles ni bases de datos en este servidor. No se cambió nada.</translation>
  </message>
  <message>
   <source>The login {who} may work on the database {database}, but not change its schema. Nothing was changed.</source>
   <translation>El usuario {who} puede trabajar en la base de datos {database}, pero no cambiar su esquema. No se cambió nada.</translation>
  </message>
  <message>
   <source>The logo cannot be read; the company's first letter is printed instead.</source>
   <translation>No se puede leer el logotipo; en su lugar se imprime la primera letra de la empresa.</translation>
  </message>
  <message>
   <source>The lot {lot} of {code} expired on {day}. Nothing was changed.</source>
   <translation>El lote {lot} de {code} caducó el {day}. No se cambió nada.</translation>
  </message>
  <message>
   <source>The lot {lot} of {code} is known with another last day than {day}. Nothing was changed.</source>
   <translation>El lote {lot} de {code} consta con otra caducidad que {day}. No se cambió nada.</translation>
  </message>
  <message>
   <source>The merge into {number} cannot be taken apart</source>
   <translation>La unión en {number} no se puede deshacer</translation>
  </message>
  <message>
   <source>The movements are damaged themselves, so their sums are no truth. Nothing that follows from them is changed.</source>
   <translation>Los propios movimientos están dañados, así que sus sumas no valen. No se cambia nada de lo que depende de ellos.</translation>
  </message>
  <message>
   <source>The new order is kept as a draft</source>
   <translation>El nuevo pedido se guardó como borrador</translation>
  </message>
  <message>
   <source>The note is taken away</source>
   <translation>La nota se quitó</translation>
  </message>
  <message>
   <source>The note is written</source>
   <translation>La nota se escribió</translation>
  </message>
  <message>
   <source>The old file is kept as it was: {kept_file}</source>
   <translation>El archivo antiguo se conserva como estaba: {kept_file}</translation>
  </message>
  <message>
   <source>The order file does not have this order: its tax is unknown.</source>
   <translation>El archivo de pedidos no contiene este pedido: su impuesto se desconoce.</translation>
  </message>
  <message>
   <source>The order file does not name the articles: import the order items with it for the lines.</source>
   <translation>El archivo de pedidos no nombra los artículos: importar con él los artículos del pedido para tener las líneas.</translation>
  </message>
  <message>
   <source>The order has no such line. Nothing was changed.</source>
   <translation>El pedido no tiene esa línea. No se cambió nada.</translation>
  </message>
  <message>
   <source>The order: {doubt}.</source>
   <translation>El pedido: {doubt}.</translation>
  </message>
  <message>
   <source>The orders are apart again</source>
   <translation>Los pedidos vuelven a estar separados</translation>
  </message>
  <message>
   <source>The other screen</source>
   <translation>La otra pantalla</translation>
  </message>
  <message>
   <source>The packing slip prints, the label cannot.</source>
   <translation>El albarán se imprime, la etiqueta no es posible.</translation>
  </message>
  <message>
   <source>The papers are kept: {again} prints them. {words}</source>
   <translation>Los documentos se conservan: {again} los imprime. {words}</translation>
  </message>
  <message>
   <source>The papers of {name} are printed again.</source>
   <translation>Los documentos de {name} se imprimen de nuevo.</translation>
  </message>
  <message>
   <source>The papers of {name} were printed again.</source>
   <translation>Los documentos de {name} se imprimieron de nuevo.</translation>
  </message>
  <message>
   <source>The parcel leaves the building</source>
   <translation>El paquete sale del edificio</translation>
  </message>
  <message>
   <source>The parcel was opened again while its label was bought. The label is not used.</source>
   <translation>El paquete se abrió de nuevo mientras se compraba su etiqueta. La etiqueta no se usa.</translation>
  </message>
  <message>
   <source>The parts add up to {parts} {currency}, the channel's total is {total}: the channel's total is kept.</source>
   <translation>Las partes suman {parts} {currency}, el total del canal es {total}: se conserva el total del canal.</translation>
  </message>
  <message>
   <source>The password is in this computer's keyring, in no file.</source>
   <translation>La contraseña está en el llavero de este equipo, en ningún archivo.</translation>
  </message>
  <message>
   <source>The photo is still being read.</source>
   <translation>La foto aún se está leyendo.</translation>
  </message>
  <message>
   <source>The picture is missing. Nothing was changed.</source>
   <translation>Falta la imagen. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>The picture of "{name}" cannot be read; its place is left empty.</source>
   <translation>No se puede leer la imagen de «{name}»; su lugar queda vacío.</translation>
  </message>
  <message>
   <source>The port {port!r} is not a number from 1 to 65535.</source>
   <translation>El puerto {port!r} no es un número de 1 a 65535.</translation>
  </message>
  <message>
   <source>The printer at {address} cannot be reached ({reason}); {shown} was not printed.</source>
   <translation>No se puede acceder a la impresora en {address} ({reason}); {shown} no se imprimió.</translation>
  </message>
  <message>
   <source>The printer at {host}:{port} broke off at the end of {shown} ({reason}); it may have been printed in full, in part or not at all.</source>
   <translation>La impresora en {host}:{port} se interrumpió al final de {shown} ({reason}); puede haberse impreso entero, en parte o nada.</translation>
  </message>
  <message>
   <source>The printer at {host}:{port} stopped taking {shown} ({reason}) after {sent:,} of {count:,} bytes of copy {value}; a part of it may have been printed.</source>
   <translation>La impresora en {host}:{port} dejó de recibir {shown} ({reason}) tras {sent:,} de {count:,} bytes de la copia {value}; puede haberse impreso una parte.</translation>
  </message>
  <message>
   <source>The product has no lot {value!r}. Nothing was changed.</source>
   <translation>El artículo no tiene el lote {value!r}. No se cambió nada.</translation>
  </message>
  <message>
   <source>The product in front cannot be had there any more</source>
   <translation>El producto elegido ya no se consigue ahí</translation>
  </message>
  <message>
   <source>The program cannot set this right. Keep this file as it is, go on with the newest backup, and show this list to whoever looks after the program.</source>
   <translation>El programa no puede corregir esto. Conserve este archivo como está, siga con la copia de seguridad más reciente y muestre esta lista a quien cuida del programa.</translation>
  </message>
  <message>
   <source>The program is closing. What was written before stays.</source>
   <translation>El programa se está cerrando. Lo escrito antes se queda.</translation>
  </message>
  <message>
   <source>The program stopped before its papers were printed.</source>
   <translation>El programa se detuvo antes de imprimir sus documentos.</translation>
  </message>
  <message>
   <source>The program's own font {name} is missing or broken in {folder}; nothing was printed.</source>
   <translation>La fuente propia del programa {name} falta o está dañada en {folder}; no se imprimió nada.</translation>
  </message>
  <message>
   <source>The purchase order in front</source>
   <translation>El pedido de compra elegido</translation>
  </message>
  <message>
   <source>The purchase order {number} is a draft. Nothing was changed.</source>
   <translation>El pedido de compra {number} es un borrador. No se cambió nada.</translation>
  </message>
  <message>
   <source>The purchase order {number} is cancelled. Nothing was changed.</source>
   <translation>El pedido de compra {number} está cancelado. No se cambió nada.</translation>
  </message>
  <message>
   <source>The purchase order {number} {state}. Nothing was changed.</source>
   <translation>El pedido de compra {number} {state}. No se cambió nada.</translation>
  </message>
  <message>
   <source>The range ends before it begins.</source>
   <translation>El intervalo termina antes de empezar.</translation>
  </message>
  <message>
   <source>The rank is a whole number: the smaller goes first.</source>
   <translation>El rango es un número entero: el menor va primero.</translation>
  </message>
  <message>
   <source>The reason has {n} characters; {most} fit. Nothing was changed.</source>
   <translation>El motivo tiene {n} caracteres; caben {most}. No se cambió nada.</translation>
  </message>
  <message>
   <source>The receipt is closed</source>
   <translation>La recepción está cerrada</translation>
  </message>
  <message>
   <source>The receipt {number} is closed. Nothing was changed.</source>
   <translation>La recepción {number} está cerrada. No se cambió nada.</translation>
  </message>
  <message>
   <source>The record is a customer of its own again</source>
   <translation>La ficha vuelve a ser un cliente propio</translation>
  </message>
  <message>
   <source>The refund is stopped</source>
   <translation>El reembolso está detenido</translation>
  </message>
  <message>
   <source>The refund of {money} for order {number} was recorded already. It stays cancelled.</source>
   <translation>El reembolso de {money} del pedido {number} ya se registró. Sigue cancelado.</translation>
  </message>
  <message>
   <source>The refund of {money} is not due yet.</source>
   <translation>El reembolso de {money} aún no toca.</translation>
  </message>
  <message>
   <source>The refund of {money} was recorded already.</source>
   <translation>El reembolso de {money} ya se registró.</translation>
  </message>
  <message>
   <source>The remembered mapping of columns cannot be read.</source>
   <translation>La asignación de columnas guardada no se puede leer.</translation>
  </message>
  <message>
   <source>The report of unshipped orders has no prices: the money is unknown.</source>
   <translation>El informe de pedidos sin enviar no trae precios: los importes se desconocen.</translation>
  </message>
  <message>
   <source>The rest of the order comes from there</source>
   <translation>El resto del pedido sale de allí</translation>
  </message>
  <message>
   <source>The rest of the search runs.</source>
   <translation>El resto de la búsqueda funciona.</translation>
  </message>
  <message>
   <source>The routing of order {number} was taken back before.</source>
   <translation>La asignación del pedido {number} ya se deshizo.</translation>
  </message>
  <message>
   <source>The rows are</source>
   <translation>Las filas son</translation>
  </message>
  <message>
   <source>The same file can be imported again.</source>
   <translation>El mismo archivo se puede importar de nuevo.</translation>
  </message>
  <message>
   <source>The same file twice is safe</source>
   <translation>El mismo archivo dos veces no hace daño</translation>
  </message>
  <message>
   <source>The screen {screen} is not plugged in</source>
   <translation>La pantalla {screen} no está conectada</translation>
  </message>
  <message>
   <source>The search is not understood at {text}: {why} Nothing was begun.</source>
   <translation>La búsqueda no se entiende en {text}: {why} No se empezó nada.</translation>
  </message>
  <message>
   <source>The search's {name} is missing or changed.</source>
   <translation>Falta {name} de la búsqueda, o está cambiado.</translation>
  </message>
  <message>
   <source>The serial number {serial} is at {place} already. Nothing was changed.</source>
   <translation>El número de serie {serial} ya está en {place}. No se cambió nada.</translation>
  </message>
  <message>
   <source>The serial numbers do not fit the lines. Nothing was changed.</source>
   <translation>Los números de serie no corresponden a las líneas. No se cambió nada.</translation>
  </message>
  <message>
   <source>The server answers, and it has no database {database} yet.</source>
   <translation>El servidor responde, pero aún no tiene la base de datos {database}.</translation>
  </message>
  <message>
   <source>The server answers, and there is no shop yet in the database {database}.</source>
   <translation>El servidor responde, pero aún no hay tienda en la base de datos {database}.</translation>
  </message>
  <message>
   <source>The server does not let the login {login} in at {where}.</source>
   <translation>El servidor no deja entrar al usuario {login} en {where}.</translation>
  </message>
  <message>
   <source>The server does not let the login {login} in.</source>
   <translation>El servidor no deja entrar al usuario {login}.</translation>
  </message>
  <message>
   <source>The server has a role {role} already, and it is not Stationmaster's. Nothing was changed.</source>
   <translation>El servidor ya tiene un rol {role}, y no es de Stationmaster. No se cambió nada.</translation>
  </message>
  <message>
   <source>The server has no locale with UTF-8 that knows letters of every language. No database was made.</source>
   <translation>El servidor no tiene una configuración regional UTF-8 que conozca las letras de todos los idiomas. No se creó ninguna base de datos.</translation>
  </message>
  <message>
   <source>The server is PostgreSQL {value}; Stationmaster needs {oldest_server} or newer. Nothing was changed.</source>
   <translation>El servidor es PostgreSQL {value}; Stationmaster necesita {oldest_server} o posterior. No se cambió nada.</translation>
  </message>
  <message>
   <source>The server refused the password of the login {login} at {where}.</source>
   <translation>El servidor rechazó la contraseña del usuario {login} en {where}.</translation>
  </message>
  <message>
   <source>The server refused the password of the login {login}.</source>
   <translation>El servidor rechazó la contraseña del usuario {login}.</translation>
  </message>
  <message>
   <source>The server wants a password for the login {login} at {where}, and there is none.</source>
   <translation>El servidor pide una contraseña para el usuario {login} en {where}, y no hay ninguna.</translation>
  </message>
  <message>
   <source>The server wants a password for the login {login}.</source>
   <translation>El servidor pide una contraseña para el usuario {login}.</translation>
  </message>
  <message>
   <source>The server {where} does not encrypt its connections. The password was not sent.</source>
   <translation>El servidor {where} no cifra sus conexiones. La contraseña no se envió.</translation>
  </message>
  <message>
   <source>The server {where} has no room left (disk or memory).</source>
   <translation>Al servidor {where} no le queda espacio (disco o memoria).</translation>
  </message>
  <message>
   <source>The setting {name} cannot be {value!r}.</source>
   <translation>El ajuste {name} no puede ser {value!r}.</translation>
  </message>
  <message>
   <source>The settings cannot be written: {reason}. Nothing was changed.</source>
   <translation>Los ajustes no se pueden escribir: {reason}. No se cambió nada.</translation>
  </message>
  <message>
   <source>The settings file {path} cannot be read: {error}.</source>
   <translation>El archivo de ajustes {path} no se puede leer: {error}.</translation>
  </message>
  <message>
   <source>The settings file {path} is not an object.</source>
   <translation>El archivo de ajustes {path} no es un objeto.</translation>
  </message>
  <message>
   <source>The settings of this PC cannot be written ({strerror}). The shared shop is as it was.</source>
   <translation>Los ajustes de este PC no se pueden escribir ({strerror}). La tienda compartida sigue como estaba.</translation>
  </message>
  <message>
   <source>The shared shop</source>
   <translation>La tienda compartida</translation>
  </message>
  <message>
   <source>The shared shop is being made</source>
   <translation>Se está creando la tienda compartida</translation>
  </message>
  <message>
   <source>The sheet {sheet} was read; not {others}.</source>
   <translation>Se leyó la hoja {sheet}; no {others}.</translation>
  </message>
  <message>
   <source>The shop</source>
   <translation>La tienda</translation>
  </message>
  <message>
   <source>The shop could not be made or opened, for a reason that nobody foresaw; it was logged.</source>
   <translation>La tienda no se pudo crear o abrir por un motivo imprevisto; quedó en el registro.</translation>
  </message>
  <message>
   <source>The shop there</source>
   <translation>La tienda de allí</translation>
  </message>
  <message>
   <source>The slip is printed, the label is not.</source>
   <translation>El albarán se imprimió, la etiqueta no.</translation>
  </message>
  <message>
   <source>The split of {number} cannot be taken back</source>
   <translation>La división de {number} no se puede deshacer</translation>
  </message>
  <message>
   <source>The station {name} is no longer in use. Nothing was changed.</source>
   <translation>El puesto {name} ya no está en uso. No se cambió nada.</translation>
  </message>
  <message>
   <source>The station {name} is open on {host} since {since}. Nothing was changed.</source>
   <translation>El puesto {name} está abierto en {host} desde el {since}. No se cambió nada.</translation>
  </message>
  <message>
   <source>The station {station} has a login already: {login}. Nothing was changed.</source>
   <translation>El puesto {station} ya tiene un acceso: {login}. No se cambió nada.</translation>
  </message>
  <message>
   <source>The station {station} stands there.</source>
   <translation>El puesto {station} está ahí.</translation>
  </message>
  <message>
   <source>The stock at {place} is worth {amount}</source>
   <translation>Las existencias en {place} valen {amount}</translation>
  </message>
  <message>
   <source>The stored document of print job {job_id} is not what was printed.</source>
   <translation>El documento guardado de la impresión {job_id} no es el que se imprimió.</translation>
  </message>
  <message>
   <source>The supplier in front</source>
   <translation>El proveedor elegido</translation>
  </message>
  <message>
   <source>The supplier still owes what is missing, until it is cancelled.</source>
   <translation>El proveedor debe lo que falta hasta que se cancele.</translation>
  </message>
  <message>
   <source>The tag has {n} characters; {most} fit. Nothing was changed.</source>
   <translation>La marca tiene {n} caracteres; caben {most}. No se cambió nada.</translation>
  </message>
  <message>
   <source>The tags it is found by are made anew</source>
   <translation>Las marcas por las que se encuentra se crean de nuevo</translation>
  </message>
  <message>
   <source>The tax could not be worked out again; check the adjustment.</source>
   <translation>El impuesto no se pudo recalcular; comprobar el ajuste.</translation>
  </message>
  <message>
   <source>The time {value} does not exist in {zone} (clocks go forward there).</source>
   <translation>La hora {value} no existe en {zone} (los relojes se adelantan en ese momento).</translation>
  </message>
  <message>
   <source>The title "{title}" is too long for the label; a part of it is not printed.</source>
   <translation>El título «{title}» es demasiado largo para la etiqueta; una parte no se imprime.</translation>
  </message>
  <message>
   <source>The transfer is kept as a draft</source>
   <translation>El traslado queda como borrador</translation>
  </message>
  <message>
   <source>The transfer {number} is {state}. Nothing was changed.</source>
   <translation>El traslado {number} está {state}. No se cambió nada.</translation>
  </message>
  <message>
   <source>The unit is put where its movements brought it. No movement is changed.</source>
   <translation>La unidad se pone donde la llevaron sus movimientos. No se cambia ningún movimiento.</translation>
  </message>
  <message>
   <source>The unit {code} is in a box already. Take another one; nothing was counted.</source>
   <translation>La unidad {code} ya está en un paquete. Tomar otra; no se contó nada.</translation>
  </message>
  <message>
   <source>The upgrade would leave {count} rows without their parent. Nothing was changed.</source>
   <translation>La actualización dejaría {count} filas sin su registro superior. No se cambió nada.</translation>
  </message>
  <message>
   <source>The view “{name}” was changed meanwhile. Nothing was saved.</source>
   <translation>La vista “{name}” se cambió entretanto. No se guardó nada.</translation>
  </message>
  <message>
   <source>The way of a lot or serial number, as CSV and PDF</source>
   <translation>El camino de un lote o número de serie, en CSV y PDF</translation>
  </message>
  <message>
   <source>The whole order</source>
   <translation>Todo el pedido</translation>
  </message>
  <message>
   <source>There are no labels to print.</source>
   <translation>No hay etiquetas que imprimir.</translation>
  </message>
  <message>
   <source>There are orders for it.</source>
   <translation>Hay pedidos para ella.</translation>
  </message>
  <message>
   <source>There are orders of this customer.</source>
   <translation>Hay pedidos de este cliente.</translation>
  </message>
  <message>
   <source>There is a bin {code} already. Nothing was changed.</source>
   <translation>Ya hay una ubicación {code}. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is a note about this customer.</source>
   <translation>Hay una nota sobre este cliente.</translation>
  </message>
  <message>
   <source>There is a person {name} already. Nothing was changed.</source>
   <translation>Ya hay una persona {name}. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>There is a supplier {name} already. Nothing was changed.</source>
   <translation>Ya existe un proveedor {name}. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is a view “{name}” already. Nothing was saved.</source>
   <translation>Ya existe una vista “{name}”. No se guardó nada.</translation>
  </message>
  <message>
   <source>There is an order {number} already. Nothing was taken.</source>
   <translation>Ya existe el pedido {number}. No se registró nada.</translation>
  </message>
  <message>
   <source>There is no bin {code} here.</source>
   <translation>Aquí no hay ninguna ubicación {code}.</translation>
  </message>
  <message>
   <source>There is no bin {value!r} there. Nothing was changed.</source>
   <translation>Allí no existe la ubicación {value!r}. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is no channel yet: import its orders first.</source>
   <translation>Aún no hay ningún canal: importe primero sus pedidos.</translation>
  </message>
  <message>
   <source>There is no channel {name!r}.</source>
   <translation>No existe el canal {name!r}.</translation>
  </message>
  <message>
   <source>There is no column {name}. Nothing was written.</source>
   <translation>No existe la columna {name}. No se escribió nada.</translation>
  </message>
  <message>
   <source>There is no database {database} on the server of {where}.</source>
   <translation>No hay ninguna base de datos {database} en el servidor de {where}.</translation>
  </message>
  <message>
   <source>There is no field {field}.</source>
   <translation>No existe el campo {field}.</translation>
  </message>
  <message>
   <source>There is no file {shown}. Nothing was imported.</source>
   <translation>No existe el archivo {shown}. No se importó nada.</translation>
  </message>
  <message>
   <source>There is no import {batch}. Nothing was changed.</source>
   <translation>No existe la importación {batch}. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is no label sheet {name!a}; nothing was printed.</source>
   <translation>No hay ninguna hoja de etiquetas {name!a}; no se imprimió nada.</translation>
  </message>
  <message>
   <source>There is no layout {layout}.</source>
   <translation>No existe el formato {layout}.</translation>
  </message>
  <message>
   <source>There is no location yet: import stock first.</source>
   <translation>Aún no hay sede: importe primero existencias.</translation>
  </message>
  <message>
   <source>There is no location {value!r}. Nothing was changed.</source>
   <translation>No existe la sede {value!r}. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is no location “{name}”</source>
   <translation>No existe la sede “{name}”</translation>
  </message>
  <message>
   <source>There is no order to put aside. Scan one first.</source>
   <translation>No hay ningún pedido que apartar. Escanear uno antes.</translation>
  </message>
  <message>
   <source>There is no order {value!r}.</source>
   <translation>No existe el pedido {value!r}.</translation>
  </message>
  <message>
   <source>There is no parcel {parcel_id}.</source>
   <translation>No existe el paquete {parcel_id}.</translation>
  </message>
  <message>
   <source>There is no print job {job_id}.</source>
   <translation>No existe el trabajo de impresión {job_id}.</translation>
  </message>
  <message>
   <source>There is no product {code}.</source>
   <translation>No existe el artículo {code}.</translation>
  </message>
  <message>
   <source>There is no product {sku}. Nothing was changed.</source>
   <translation>No existe el producto {sku}. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is no product {value!r}.</source>
   <translation>No hay ningún producto {value!r}.</translation>
  </message>
  <message>
   <source>There is no purchase order {value!r}. Nothing was changed.</source>
   <translation>No existe el pedido de compra {value!r}. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is no role {role!r}. Nothing was changed.</source>
   <translation>No hay ninguna función {role!r}. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>There is no scan to take back</source>
   <translation>No hay ningún escaneo que deshacer</translation>
  </message>
  <message>
   <source>There is no scan to take back.</source>
   <translation>No hay ningún escaneo que deshacer.</translation>
  </message>
  <message>
   <source>There is no second screen</source>
   <translation>No hay una segunda pantalla</translation>
  </message>
  <message>
   <source>There is no setting {key!r}. Nothing was changed.</source>
   <translation>No existe el ajuste {key!r}. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is no shipment {shipment_id}.</source>
   <translation>No existe el envío {shipment_id}.</translation>
  </message>
  <message>
   <source>There is no shop yet at {where}.</source>
   <translation>Aún no hay ninguna tienda en {where}.</translation>
  </message>
  <message>
   <source>There is no such bin. Nothing was changed.</source>
   <translation>No existe esa ubicación. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is no such bin. Nothing was printed.</source>
   <translation>No existe esa ubicación. No se imprimió nada.</translation>
  </message>
  <message>
   <source>There is no such channel. Nothing was changed.</source>
   <translation>No existe ese canal. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is no such count. Nothing was changed.</source>
   <translation>No existe ese recuento. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is no such job.</source>
   <translation>No existe esa tarea.</translation>
  </message>
  <message>
   <source>There is no such location. Nothing was changed.</source>
   <translation>No existe esa sede. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is no such lot. Nothing was changed.</source>
   <translation>No existe ese lote. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is no such note. Nothing was changed.</source>
   <translation>No existe esa nota. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is no such order or location. Nothing was changed.</source>
   <translation>No existe ese pedido o esa sede. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is no such order. Nothing was changed.</source>
   <translation>No existe ese pedido. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is no such person, or no PIN. Nothing was changed.</source>
   <translation>Esa persona no existe o no tiene PIN. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>There is no such product or location. Nothing was changed.</source>
   <translation>No existe ese producto o esa sede. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is no such product.</source>
   <translation>No existe ese producto.</translation>
  </message>
  <message>
   <source>There is no such product. Nothing was changed.</source>
   <translation>No existe ese producto. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is no such product. Nothing was taken.</source>
   <translation>No existe ese producto. No se registró nada.</translation>
  </message>
  <message>
   <source>There is no such purchase order. Nothing was changed.</source>
   <translation>No existe ese pedido de compra. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is no such purchase order. Nothing was printed.</source>
   <translation>Ese pedido de compra no existe. No se imprimió nada.</translation>
  </message>
  <message>
   <source>There is no such receipt.</source>
   <translation>No existe esa entrada.</translation>
  </message>
  <message>
   <source>There is no such receipt. Nothing was changed.</source>
   <translation>No existe esa recepción. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is no such supplier or location. Nothing was changed.</source>
   <translation>No existe ese proveedor o esa sede. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is no such supplier. Nothing was changed.</source>
   <translation>No existe ese proveedor. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is no such transfer. Nothing was changed.</source>
   <translation>No existe ese traslado. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is no supplier {value!r}. Nothing was changed.</source>
   <translation>No existe el proveedor {value!r}. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is no symbology {name!a}. Nothing was printed.</source>
   <translation>No hay ninguna simbología {name!a}. No se imprimió nada.</translation>
  </message>
  <message>
   <source>There is no text for {symbology}; nothing was printed.</source>
   <translation>No hay texto para {symbology}; no se imprimió nada.</translation>
  </message>
  <message>
   <source>There is no time zone {value}. Nothing was changed.</source>
   <translation>No existe la zona horaria {value}. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is no transfer {number}. Nothing was changed.</source>
   <translation>No hay ningún traslado {number}. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is nothing of that kind on its way.</source>
   <translation>No hay nada de ese tipo en camino.</translation>
  </message>
  <message>
   <source>There is nothing to do again</source>
   <translation>No hay nada que rehacer</translation>
  </message>
  <message>
   <source>There is nothing to look at yet.</source>
   <translation>Aún no hay nada que ver.</translation>
  </message>
  <message>
   <source>There is nothing to look for in it.</source>
   <translation>No contiene nada que buscar.</translation>
  </message>
  <message>
   <source>There is nothing to take back. Nothing was changed.</source>
   <translation>No hay nada que deshacer. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is nothing to undo</source>
   <translation>No hay nada que deshacer</translation>
  </message>
  <message>
   <source>There is nothing to undo: everything has moved on, or is undone already.</source>
   <translation>No hay nada que deshacer: todo ha seguido adelante o ya está deshecho.</translation>
  </message>
  <message>
   <source>There is only one location.</source>
   <translation>Solo hay una sede.</translation>
  </message>
  <message>
   <source>There is stock in it.</source>
   <translation>Contiene existencias.</translation>
  </message>
  <message>
   <source>There is stock of it.</source>
   <translation>Tiene existencias.</translation>
  </message>
  <message>
   <source>These are not with the customer</source>
   <translation>El cliente no tiene estos</translation>
  </message>
  <message>
   <source>These could not be drawn: {orders}.</source>
   <translation>Estos no se pudieron dibujar: {orders}.</translation>
  </message>
  <message>
   <source>These opening hours cannot be read. Nothing was changed.</source>
   <translation>No se puede leer este horario. No se cambió nada.</translation>
  </message>
  <message>
   <source>These rows are left out, the others go in</source>
   <translation>Estas filas se omiten, las demás entran</translation>
  </message>
  <message>
   <source>These serial numbers are not here, in a box or named twice: {codes}. Nothing was changed.</source>
   <translation>Estos números de serie no están aquí, están en un paquete o se repiten: {codes}. No se cambió nada.</translation>
  </message>
  <message>
   <source>These serial numbers did not leave with this order line, or are named twice: {codes}. Nothing was changed.</source>
   <translation>Estos números de serie no salieron con esta línea o se repiten: {codes}. No se cambió nada.</translation>
  </message>
  <message>
   <source>These units left by their serial numbers: scan the number of each.</source>
   <translation>Estas unidades salieron con su número de serie: escanee el de cada una.</translation>
  </message>
  <message>
   <source>They come with the orders that you import or take.
A file of customers can be imported by itself.</source>
   <translation>Llegan con los pedidos que se importan o registran.
Un archivo de clientes se puede importar por separado.</translation>
  </message>
  <message>
   <source>They may be one order twice</source>
   <translation>Puede ser el mismo pedido dos veces</translation>
  </message>
  <message>
   <source>Third party</source>
   <translation>Tercero</translation>
  </message>
  <message>
   <source>This PC</source>
   <translation>Este PC</translation>
  </message>
  <message>
   <source>This PC works as it did. {fix} Then make it under another name.</source>
   <translation>Este PC funciona como antes. {fix} Después, crearla con otro nombre.</translation>
  </message>
  <message>
   <source>This PC's shop came along; every table was counted and compared.</source>
   <translation>La tienda de este PC se trasladó; se contaron y compararon todas las tablas.</translation>
  </message>
  <message>
   <source>This PostgreSQL server has not got the extension {extension}, which search needs. Nothing was changed.</source>
   <translation>Este servidor PostgreSQL no tiene la extensión {extension}, que la búsqueda necesita. No se cambió nada.</translation>
  </message>
  <message>
   <source>This address is not kept any more. Nothing was changed.</source>
   <translation>Esta dirección ya no se guarda. No se cambió nada.</translation>
  </message>
  <message>
   <source>This bin now</source>
   <translation>Ahora esta ubicación</translation>
  </message>
  <message>
   <source>This code is longer than {n} characters. Nothing was done with it.</source>
   <translation>Este código tiene más de {n} caracteres. No se hizo nada con él.</translation>
  </message>
  <message>
   <source>This code of {scanned} counts {units}; only {missing} are missing. Scan single units instead.</source>
   <translation>Este código de {scanned} cuenta {units}; solo faltan {missing}. Escanear unidades sueltas.</translation>
  </message>
  <message>
   <source>This computer has no keyring that encrypts</source>
   <translation>Este equipo no tiene un llavero con cifrado</translation>
  </message>
  <message>
   <source>This could not be checked: {why}.</source>
   <translation>Esto no se pudo comprobar: {why}.</translation>
  </message>
  <message>
   <source>This customer is linked to another one already. Nothing was changed.</source>
   <translation>Este cliente ya está vinculado a otro. No se cambió nada.</translation>
  </message>
  <message>
   <source>This customer is not there any more</source>
   <translation>Este cliente ya no existe</translation>
  </message>
  <message>
   <source>This customer is not there any more.</source>
   <translation>Este cliente ya no existe.</translation>
  </message>
  <message>
   <source>This customer is not there any more. Nothing was changed.</source>
   <translation>Este cliente ya no existe. No se cambió nada.</translation>
  </message>
  <message>
   <source>This customer is not there any more. Nothing was taken.</source>
   <translation>Este cliente ya no existe. No se registró nada.</translation>
  </message>
  <message>
   <source>This customer stands twice in this file; the first row was taken.</source>
   <translation>Este cliente aparece dos veces en el archivo; se tomó la primera fila.</translation>
  </message>
  <message>
   <source>This did not work, for a reason that nobody foresaw; it was logged.</source>
   <translation>Esto no funcionó por un motivo imprevisto; quedó en el registro.</translation>
  </message>
  <message>
   <source>This file is no picture that can be shown.</source>
   <translation>Este archivo no es una imagen que se pueda mostrar.</translation>
  </message>
  <message>
   <source>This form is too large to be kept as a draft. Save it soon.</source>
   <translation>Este formulario es demasiado grande para guardarlo como borrador. Guárdelo pronto.</translation>
  </message>
  <message>
   <source>This import was undone at another place while it was under way. The rest was not written.</source>
   <translation>Esta importación se deshizo en otro puesto mientras estaba en curso. El resto no se escribió.</translation>
  </message>
  <message>
   <source>This is neither a PNG nor a JPEG picture. Nothing was changed.</source>
   <translation>No es una imagen PNG ni JPEG. No se cambió nada.</translation>
  </message>
  <message>
   <source>This is no badge of a person here.</source>
   <translation>No es la credencial de nadie de aquí.</translation>
  </message>
  <message>
   <source>This is no picture that can be read. Nothing was changed.</source>
   <translation>No es una imagen que se pueda leer. No se cambió nada.</translation>
  </message>
  <message>
   <source>This is not a PDF that can be shown.</source>
   <translation>No es un PDF que se pueda mostrar.</translation>
  </message>
  <message>
   <source>This is not the address of a PostgreSQL database.</source>
   <translation>No es la dirección de una base de datos PostgreSQL.</translation>
  </message>
  <message>
   <source>This is not the address of a PostgreSQL server.</source>
   <translation>No es la dirección de un servidor PostgreSQL.</translation>
  </message>
  <message>
   <source>This is the last owner of the shop. Nothing was changed.</source>
   <translation>Es el último propietario de la tienda. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>This is the right PIN.</source>
   <translation>Es el PIN correcto.</translation>
  </message>
  <message>
   <source>This login may not add the extension {extension} to the database, which search needs. Nothing was changed.</source>
   <translation>Este usuario no puede añadir a la base de datos la extensión {extension}, que la búsqueda necesita. No se cambió nada.</translation>
  </message>
  <message>
   <source>This login may upgrade it. Close the program on every other station first.</source>
   <translation>Este usuario puede actualizarla. Cerrar antes el programa en todos los demás puestos.</translation>
  </message>
  <message>
   <source>This month</source>
   <translation>Este mes</translation>
  </message>
  <message>
   <source>This order</source>
   <translation>Este pedido</translation>
  </message>
  <message>
   <source>This order costs more than can be booked. Nothing was taken.</source>
   <translation>Este pedido cuesta más de lo que se puede registrar. No se registró nada.</translation>
  </message>
  <message>
   <source>This order is not there any more</source>
   <translation>Este pedido ya no existe</translation>
  </message>
  <message>
   <source>This order is not there any more. Put its items back.</source>
   <translation>Este pedido ya no existe. Devolver sus artículos a su sitio.</translation>
  </message>
  <message>
   <source>This person does not work here. Nothing was printed.</source>
   <translation>Esta persona no trabaja aquí. No se imprimió nada.</translation>
  </message>
  <message>
   <source>This place of work is “{station}”, at {title}.</source>
   <translation>Este lugar de trabajo es “{station}”, en {title}.</translation>
  </message>
  <message>
   <source>This product</source>
   <translation>Este producto</translation>
  </message>
  <message>
   <source>This product has no lots and no serial numbers.</source>
   <translation>Este producto no tiene lotes ni números de serie.</translation>
  </message>
  <message>
   <source>This product has no lots.</source>
   <translation>Este producto no tiene lotes.</translation>
  </message>
  <message>
   <source>This product has no such lot. Nothing was changed.</source>
   <translation>Este producto no tiene ese lote. No se cambió nada.</translation>
  </message>
  <message>
   <source>This product in Inventory</source>
   <translation>Este producto en Inventario</translation>
  </message>
  <message>
   <source>This record is a customer of its own again</source>
   <translation>Esta ficha vuelve a ser un cliente propio</translation>
  </message>
  <message>
   <source>This record is linked to {name}.</source>
   <translation>Esta ficha está vinculada a {name}.</translation>
  </message>
  <message>
   <source>This shop has a station “{name}”. Join under its name only if this PC takes its place: two PCs cannot be open under one name.</source>
   <translation>Esta tienda tiene un puesto “{name}”. Unirse con su nombre solo si este PC ocupa su lugar: dos PC no pueden estar abiertos con un mismo nombre.</translation>
  </message>
  <message>
   <source>This shop has no station {station!r}.</source>
   <translation>Esta tienda no tiene el puesto {station!r}.</translation>
  </message>
  <message>
   <source>This station gets a login of its own, which may do its work and no more.</source>
   <translation>Este puesto recibe un acceso propio, que permite hacer su trabajo y nada más.</translation>
  </message>
  <message>
   <source>This station has no location</source>
   <translation>Este puesto no tiene sede</translation>
  </message>
  <message>
   <source>This very unit was scanned already.</source>
   <translation>Esta misma unidad ya se escaneó.</translation>
  </message>
  <message>
   <source>This view is not shared. Nothing was changed.</source>
   <translation>Esta vista no está compartida. No se cambió nada.</translation>
  </message>
  <message>
   <source>This view is not there any more. Nothing was saved.</source>
   <translation>Esta vista ya no existe. No se guardó nada.</translation>
  </message>
  <message>
   <source>This was counted again meanwhile. Nothing was taken back.</source>
   <translation>Entretanto se contó otra vez. No se deshizo nada.</translation>
  </message>
  <message>
   <source>This window stands on its screen</source>
   <translation>Esta ventana está en su pantalla</translation>
  </message>
  <message>
   <source>Three letters, as EUR.</source>
   <translation>Tres letras, como EUR.</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Umbral</translation>
  </message>
  <message>
   <source>Thrown away</source>
   <translation>Desechado</translation>
  </message>
  <message>
   <source>Thrown away or kept</source>
   <translation>Desechado o conservado</translation>
  </message>
  <message>
   <source>Tibetan</source>
   <translation>tibetano</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Zona horaria</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>Timeline entries</source>
   <translation>Entradas del historial</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Para</translation>
  </message>
  <message>
   <source>To be looked at</source>
   <translation>Por revisar</translation>
  </message>
  <message>
   <source>To be sent</source>
   <translation>Por enviar</translation>
  </message>
  <message>
   <source>To begin</source>
   <translation>Para empezar</translation>
  </message>
  <message>
   <source>To buy</source>
   <translation>Comprar</translation>
  </message>
  <message>
   <source>To change people:</source>
   <translation>Para cambiar personas:</translation>
  </message>
  <message>
   <source>To order</source>
   <translation>Por pedir</translation>
  </message>
  <message>
   <source>To pack</source>
   <translation>Por embalar</translation>
  </message>
  <message>
   <source>To pick</source>
   <translation>Por recoger</translation>
  </message>
  <message>
   <source>To release</source>
   <translation>Por liberar</translation>
  </message>
  <message>
   <source>To route</source>
   <translation>Por asignar</translation>
  </message>
  <message>
   <source>To send</source>
   <translation>Por enviar</translation>
  </message>
  <message>
   <source>To ship</source>
   <translation>Por enviar</translation>
  </message>
  <message>
   <source>To store</source>
   <translation>Por guardar</translation>
  </message>
  <message>
   <source>To take {n}: type {n}, then scan again.</source>
   <translation>Para tomar {n}: teclee {n} y escanee otra vez.</translation>
  </message>
  <message>
   <source>To the list</source>
   <translation>A la lista</translation>
  </message>
  <message>
   <source>To the products</source>
   <translation>A los productos</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Today and 2 days more</source>
   <translation>Hoy y 2 días más</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Mañana</translation>
  </message>
  <message>
   <source>Too late</source>
   <translation>Demasiado tarde</translation>
  </message>
  <message>
   <source>Too many</source>
   <translation>Demasiados</translation>
  </message>
  <message>
   <source>Too much was scanned</source>
   <translation>Se escaneó de más</translation>
  </message>
  <message>
   <source>Topics</source>
   <translation>Temas</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Total of the line</source>
   <translation>Total de la línea</translation>
  </message>
  <message>
   <source>Total of the order</source>
   <translation>Total del pedido</translation>
  </message>
  <message numerus="yes">
   <source>Total without {n} lines</source>
   <translation>
    <numerusform>Total sin {n} línea</numerusform>
    <numerusform>Total sin {n} líneas</numerusform>
   </translation>
  </message>
  <message>
   <source>Total {amount}</source>
   <translation>Total {amount}</translation>
  </message>
  <message>
   <source>Total {before} → {amount}</source>
   <translation>Total {before} → {amount}</translation>
  </message>
  <message>
   <source>Total {total}</source>
   <translation>Total {total}</translation>
  </message>
  <message>
   <source>Town</source>
   <translation>Población</translation>
  </message>
  <message>
   <source>Tracking</source>
   <translation>Seguimiento</translation>
  </message>
  <message>
   <source>Transfer</source>
   <translation>Traslado</translation>
  </message>
  <message>
   <source>Transfer {number}</source>
   <translation>Traslado {number}</translation>
  </message>
  <message>
   <source>Transferred</source>
   <translation>Trasladado</translation>
  </message>
  <message>
   <source>Transfers</source>
   <translation>Traslados</translation>
  </message>
  <message>
   <source>True size</source>
   <translation>Tamaño real</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar de nuevo</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>Intentarlo de nuevo en un momento.</translation>
  </message>
  <message>
   <source>Try again in a moment. If it stays so, whoever looks after the server finds out what keeps it.</source>
   <translation>Reintentar en un momento. Si sigue así, quien administra el servidor averigua qué la retiene.</translation>
  </message>
  <message>
   <source>Try again once it is back; it is being tried all the time.</source>
   <translation>Intentarlo de nuevo cuando vuelva; se reintenta continuamente.</translation>
  </message>
  <message>
   <source>Try again. If it stays like this, send the log.</source>
   <translation>Intentarlo de nuevo. Si sigue así, enviar el registro.</translation>
  </message>
  <message>
   <source>Try again. If it stays so, look for a window of Stationmaster on this computer that does not answer, and end it.</source>
   <translation>Intentarlo de nuevo. Si sigue así, buscar en este equipo una ventana de Stationmaster que no responda y cerrarla.</translation>
  </message>
  <message>
   <source>Try again: the same step is never done twice.</source>
   <translation>Reintentar: el mismo paso nunca se hace dos veces.</translation>
  </message>
  <message>
   <source>Try again; if it stays like this, run: stationmaster doctor</source>
   <translation>Intentarlo de nuevo; si sigue igual, ejecutar: stationmaster doctor</translation>
  </message>
  <message>
   <source>Try the demo shop</source>
   <translation>Probar la tienda de demostración</translation>
  </message>
  <message>
   <source>Trying again</source>
   <translation>Intentando de nuevo</translation>
  </message>
  <message>
   <source>Two letters, as DE.</source>
   <translation>Dos letras, como DE.</translation>
  </message>
  <message>
   <source>Type a code</source>
   <translation>Escribir código</translation>
  </message>
  <message>
   <source>Type a code, or 12 x code</source>
   <translation>Código, o 12 x código</translation>
  </message>
  <message>
   <source>Type a command, a place, or an order</source>
   <translation>Escribir un comando, un lugar o un pedido</translation>
  </message>
  <message>
   <source>Type a number</source>
   <translation>Escribir un número</translation>
  </message>
  <message>
   <source>Type it again</source>
   <translation>Escribirla de nuevo</translation>
  </message>
  <message>
   <source>Type it again, or have it replaced by whoever looks after the server.</source>
   <translation>Escribirla de nuevo, o pedir otra a quien administra el servidor.</translation>
  </message>
  <message>
   <source>Type it as 2026-12-24 or 24.12.2026; +9 is in nine days.</source>
   <translation>Escriba 2026-12-24 o 24.12.2026; +9 es dentro de nueve días.</translation>
  </message>
  <message>
   <source>Type it.</source>
   <translation>Escribirla.</translation>
  </message>
  <message>
   <source>Type or scan a bin</source>
   <translation>Escriba o escanee</translation>
  </message>
  <message>
   <source>Type or scan a product, or 12 x product</source>
   <translation>Escriba o escanee un producto, o 12 x producto</translation>
  </message>
  <message>
   <source>Type with the keyboard.</source>
   <translation>Escribir con el teclado.</translation>
  </message>
  <message>
   <source>Type your name, or scan your badge.</source>
   <translation>Escriba su nombre o escanee su credencial.</translation>
  </message>
  <message>
   <source>Typed</source>
   <translation>Escrito</translation>
  </message>
  <message>
   <source>Unchanged</source>
   <translation>Sin cambios</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>En curso</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo it again to go on: what is undone stays so.</source>
   <translation>Deshacerla de nuevo para continuar: lo deshecho queda así.</translation>
  </message>
  <message>
   <source>Undo its last scan at a packing station first.</source>
   <translation>Deshacer antes su último escaneo en un puesto de embalaje.</translation>
  </message>
  <message>
   <source>Undo now</source>
   <translation>Deshacer ahora</translation>
  </message>
  <message>
   <source>Undo scan</source>
   <translation>Deshacer escaneo</translation>
  </message>
  <message>
   <source>Undo that first.</source>
   <translation>Deshacer eso antes.</translation>
  </message>
  <message>
   <source>Undo the import of {file}</source>
   <translation>Deshacer la importación de {file}</translation>
  </message>
  <message>
   <source>Undo this import</source>
   <translation>Deshacer esta importación</translation>
  </message>
  <message>
   <source>Undo {n} changes</source>
   <translation>Deshacer {n} cambios</translation>
  </message>
  <message>
   <source>Undo: {what}</source>
   <translation>Deshacer: {what}</translation>
  </message>
  <message>
   <source>Undoing</source>
   <translation>Deshaciendo</translation>
  </message>
  <message>
   <source>Undoing {file}</source>
   <translation>Deshaciendo {file}</translation>
  </message>
  <message>
   <source>Undoing: {what}</source>
   <translation>Deshaciendo: {what}</translation>
  </message>
  <message>
   <source>Undone</source>
   <translation>Deshecha</translation>
  </message>
  <message>
   <source>Undone in part</source>
   <translation>Deshecha en parte</translation>
  </message>
  <message>
   <source>Undone: {file}</source>
   <translation>Deshecho: {file}</translation>
  </message>
  <message>
   <source>Undone: {file}, but {n} left as they are</source>
   <translation>Deshecho: {file}, pero {n} se dejaron como estaban</translation>
  </message>
  <message>
   <source>Units</source>
   <translation>Unidades</translation>
  </message>
  <message>
   <source>Units came or went without an order</source>
   <translation>Entraron o salieron unidades sin pedido</translation>
  </message>
  <message>
   <source>Units in a pack</source>
   <translation>Unidades por paquete</translation>
  </message>
  <message>
   <source>Units it never gets</source>
   <translation>Unidades que nunca recibe</translation>
  </message>
  <message>
   <source>Units missing</source>
   <translation>Unidades que faltan</translation>
  </message>
  <message>
   <source>Units of a lot whose last day of sale is within 30 days</source>
   <translation>Unidades de un lote cuyo último día de venta es en 30 días</translation>
  </message>
  <message>
   <source>Units of it are being packed or held.</source>
   <translation>Hay unidades en embalaje o retenidas.</translation>
  </message>
  <message>
   <source>Units of several orders have the number {code}: open the order, then scan it</source>
   <translation>Unidades de varios pedidos tienen el número {code}: abra el pedido y escanéelo</translation>
  </message>
  <message>
   <source>Units of the order: {before} → {after}</source>
   <translation>Unidades del pedido: {before} → {after}</translation>
  </message>
  <message>
   <source>Units of this line left by their serial numbers: {codes}. Nothing was changed.</source>
   <translation>Las unidades de esta línea salieron con su número de serie: {codes}. No se cambió nada.</translation>
  </message>
  <message>
   <source>Units of this parcel lie where nothing is sold from, or their lot is blocked. Nothing was shipped.</source>
   <translation>Unidades de este paquete están donde no se vende nada, o su lote está bloqueado. No se envió nada.</translation>
  </message>
  <message>
   <source>Units of {code} go by their serial number. Nothing was changed.</source>
   <translation>Las unidades de {code} van por su número de serie. No se cambió nada.</translation>
  </message>
  <message>
   <source>Units of {product}</source>
   <translation>Unidades de {product}</translation>
  </message>
  <message>
   <source>Units of {product} in one kit</source>
   <translation>Unidades de {product} en un kit</translation>
  </message>
  <message>
   <source>Units of {product} into a new order</source>
   <translation>Unidades de {product} a un pedido nuevo</translation>
  </message>
  <message>
   <source>Units of {product} that came back</source>
   <translation>Unidades de {product} que han vuelto</translation>
  </message>
  <message>
   <source>Units of {scanned} go by their serial number: scan it. Nothing was counted. If it has none, count its bin first.</source>
   <translation>{scanned} se empaqueta por número de serie: escanearlo. No se contó nada. Si no lo tiene, contar primero su ubicación.</translation>
  </message>
  <message>
   <source>Units on hand</source>
   <translation>Unidades en existencias</translation>
  </message>
  <message>
   <source>Units only</source>
   <translation>Solo unidades</translation>
  </message>
  <message>
   <source>Units returned</source>
   <translation>Unidades devueltas</translation>
  </message>
  <message>
   <source>Units that a channel never gets</source>
   <translation>Unidades que un canal nunca recibe</translation>
  </message>
  <message>
   <source>Units that are not sold</source>
   <translation>Unidades que no se venden</translation>
  </message>
  <message>
   <source>Units that are wrongly held</source>
   <translation>Unidades mal retenidas</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Desbloquear</translation>
  </message>
  <message>
   <source>Unlock as {name}</source>
   <translation>Desbloquear como {name}</translation>
  </message>
  <message>
   <source>Up and down</source>
   <translation>Arriba y abajo</translation>
  </message>
  <message>
   <source>Up to</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <source>Up to here a difference is posted at once, with nobody's approval. The whole shop's.</source>
   <translation>Hasta aquí una diferencia se registra enseguida, sin aprobación. De toda la empresa.</translation>
  </message>
  <message>
   <source>Update the program on this PC, then test again.</source>
   <translation>Actualizar el programa en este PC y probar de nuevo.</translation>
  </message>
  <message>
   <source>Update this program first.</source>
   <translation>Actualizar antes este programa.</translation>
  </message>
  <message numerus="yes">
   <source>Update {n} customers</source>
   <translation>
    <numerusform>Actualizar {n} cliente</numerusform>
    <numerusform>Actualizar {n} clientes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Update {n} locations</source>
   <translation>
    <numerusform>Actualizar {n} sede</numerusform>
    <numerusform>Actualizar {n} sedes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Update {n} orders</source>
   <translation>
    <numerusform>Actualizar {n} pedido</numerusform>
    <numerusform>Actualizar {n} pedidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Update {n} products</source>
   <translation>
    <numerusform>Actualizar {n} producto</numerusform>
    <numerusform>Actualizar {n} productos</numerusform>
   </translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>Actualizado</translation>
  </message>
  <message>
   <source>Updates by SKU, letter for letter; an empty cell changes nothing</source>
   <translation>Actualiza por SKU, letra por letra; una celda vacía no cambia nada</translation>
  </message>
  <message>
   <source>Updates by code; an empty cell changes nothing</source>
   <translation>Actualiza por código; una celda vacía no cambia nada</translation>
  </message>
  <message>
   <source>Updates by e-mail, else by phone; an empty cell changes nothing</source>
   <translation>Actualiza por correo, si no por teléfono; una celda vacía no cambia nada</translation>
  </message>
  <message>
   <source>Updates by order number within one shop</source>
   <translation>Actualiza por número de pedido dentro de una tienda</translation>
  </message>
  <message>
   <source>Upgrade it</source>
   <translation>Actualizarla</translation>
  </message>
  <message>
   <source>Upsell</source>
   <translation>Venta adicional</translation>
  </message>
  <message>
   <source>Upsell hold lifted</source>
   <translation>Retención por venta adicional levantada</translation>
  </message>
  <message>
   <source>Use 1 to {most_station} letters, such as: Packing 1</source>
   <translation>Usar de 1 a {most_station} letras, como: Packing 1</translation>
  </message>
  <message>
   <source>Use a name such as Europe/Berlin or America/New_York.</source>
   <translation>Use un nombre como Europe/Berlin o America/New_York.</translation>
  </message>
  <message>
   <source>Use a shared database</source>
   <translation>Usar una base de datos compartida</translation>
  </message>
  <message>
   <source>Use a shorter code.</source>
   <translation>Usar un código más corto.</translation>
  </message>
  <message>
   <source>Use a shorter one.</source>
   <translation>Usar una más corta.</translation>
  </message>
  <message>
   <source>Use a smaller discount.</source>
   <translation>Usar un descuento menor.</translation>
  </message>
  <message>
   <source>Use a whole number from {least} to {most}.</source>
   <translation>Use un número entero de {least} a {most}.</translation>
  </message>
  <message>
   <source>Use a whole number that is not below zero.</source>
   <translation>Usar un número entero que no sea inferior a cero.</translation>
  </message>
  <message>
   <source>Use a word or a few, without commas.</source>
   <translation>Usar una palabra o varias, sin comas.</translation>
  </message>
  <message>
   <source>Use again</source>
   <translation>Usar de nuevo</translation>
  </message>
  <message>
   <source>Use its code, as it stands on its label.</source>
   <translation>Use su código, tal como figura en su etiqueta.</translation>
  </message>
  <message>
   <source>Use its code, as it stands on the goods.</source>
   <translation>Use su código, tal como figura en la mercancía.</translation>
  </message>
  <message>
   <source>Use its three letters: EUR, USD</source>
   <translation>Usar sus tres letras: EUR, USD</translation>
  </message>
  <message>
   <source>Use its two letters, such as DE or US.</source>
   <translation>Usar sus dos letras, como DE o US.</translation>
  </message>
  <message>
   <source>Use letters A to Z, digits and plain signs in the code.</source>
   <translation>Usar letras de la A a la Z, dígitos y signos sencillos en el código.</translation>
  </message>
  <message>
   <source>Use one of: auto, {names}.</source>
   <translation>Usar uno de: auto, {names}.</translation>
  </message>
  <message>
   <source>Use one of: {kinds}.</source>
   <translation>Usar uno de: {kinds}.</translation>
  </message>
  <message>
   <source>Use one of: {layouts}.</source>
   <translation>Usar uno de: {layouts}.</translation>
  </message>
  <message>
   <source>Use one of: {names}.</source>
   <translation>Usar uno de: {names}.</translation>
  </message>
  <message>
   <source>Use postgresql://ADMIN@HOST/DATABASE</source>
   <translation>Usar postgresql://ADMIN@HOST/DATABASE</translation>
  </message>
  <message>
   <source>Use some of: {names}.</source>
   <translation>Usar algunas de: {names}.</translation>
  </message>
  <message>
   <source>Use the digits 0 to 9, without spaces.</source>
   <translation>Use las cifras del 0 al 9, sin espacios.</translation>
  </message>
  <message>
   <source>Use the login of the server's administrator, or the one that made this database.</source>
   <translation>Usar el acceso del administrador del servidor, o el que creó esta base de datos.</translation>
  </message>
  <message>
   <source>Use the login of the server's administrator.</source>
   <translation>Usar el acceso del administrador del servidor.</translation>
  </message>
  <message>
   <source>Use the name that the certificate was made for, or have one made for this name.</source>
   <translation>Usar el nombre para el que se hizo el certificado o pedir uno para este nombre.</translation>
  </message>
  <message>
   <source>Use this name</source>
   <translation>Usar este nombre</translation>
  </message>
  <message>
   <source>Use up to {most_name} small letters, digits and _, with a letter first, such as: shop</source>
   <translation>Usar hasta {most_name} letras minúsculas, dígitos y _, con una letra primero, como: shop</translation>
  </message>
  <message>
   <source>Use up to {n} characters in one line.</source>
   <translation>Use hasta {n} caracteres en una línea.</translation>
  </message>
  <message>
   <source>Use up to {n} options, such as Size: M.</source>
   <translation>Use hasta {n} opciones, por ejemplo Talla: M.</translation>
  </message>
  <message>
   <source>Use {least} to {most} characters.</source>
   <translation>Use de {least} a {most} caracteres.</translation>
  </message>
  <message>
   <source>Use {least} to {most}.</source>
   <translation>Usar de {least} a {most}.</translation>
  </message>
  <message>
   <source>Use: {known}</source>
   <translation>Use: {known}</translation>
  </message>
  <message>
   <source>Use: {names}.</source>
   <translation>Usar: {names}.</translation>
  </message>
  <message>
   <source>Used by us</source>
   <translation>Usado por nosotros</translation>
  </message>
  <message>
   <source>Used once, never stored: the administrator's password</source>
   <translation>Se usa una vez, nunca se guarda: la contraseña del administrador</translation>
  </message>
  <message>
   <source>Usually it is {port}.</source>
   <translation>Normalmente es {port}.</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>Value of all {n} units</source>
   <translation>Valor de las {n} unidades</translation>
  </message>
  <message>
   <source>Value of the stock</source>
   <translation>Valor de las existencias</translation>
  </message>
  <message>
   <source>Value, refunds taken off</source>
   <translation>Valor, menos reembolsos</translation>
  </message>
  <message>
   <source>Value: {value}</source>
   <translation>Valor: {value}</translation>
  </message>
  <message>
   <source>Variable, grouped and external products, which are not kept themselves, left out</source>
   <translation>Productos variables, agrupados y externos, que no se guardan como tales, omitidos</translation>
  </message>
  <message>
   <source>Variant</source>
   <translation>Variante</translation>
  </message>
  <message>
   <source>Vendor</source>
   <translation>Proveedor</translation>
  </message>
  <message>
   <source>Vendor: nothing is sent from there</source>
   <translation>Proveedor: de allí no se envía nada</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Versión</translation>
  </message>
  <message>
   <source>View “{name}” deleted</source>
   <translation>Vista “{name}” eliminada</translation>
  </message>
  <message>
   <source>View “{name}” hidden</source>
   <translation>Vista “{name}” oculta</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Vistas</translation>
  </message>
  <message>
   <source>Views of the orders</source>
   <translation>Vistas de los pedidos</translation>
  </message>
  <message>
   <source>Views of the stock</source>
   <translation>Vistas del inventario</translation>
  </message>
  <message>
   <source>Voided</source>
   <translation>Anulado</translation>
  </message>
  <message>
   <source>Volume of the sounds</source>
   <translation>Volumen de los sonidos</translation>
  </message>
  <message>
   <source>Wait a moment, then try again.</source>
   <translation>Esperar un momento y reintentar.</translation>
  </message>
  <message>
   <source>Wait for its end, or stop it first.</source>
   <translation>Esperar a que termine, o detenerla antes.</translation>
  </message>
  <message>
   <source>Wait some seconds.</source>
   <translation>Esperar unos segundos.</translation>
  </message>
  <message>
   <source>Wait until it is back, then try again.</source>
   <translation>Esperar a que vuelva y reintentar.</translation>
  </message>
  <message>
   <source>Wait until it is done, then try again.</source>
   <translation>Esperar a que termine e intentarlo de nuevo.</translation>
  </message>
  <message>
   <source>Wait until one of them has taken over, or name the server that takes changes.</source>
   <translation>Esperar a que uno tome el relevo o indicar el servidor que admite cambios.</translation>
  </message>
  <message>
   <source>Wait until the file is complete, then import it again: what is already in stays and is not doubled.</source>
   <translation>Esperar a que el archivo esté completo e importarlo de nuevo: lo que ya está dentro se queda y no se duplica.</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En espera</translation>
  </message>
  <message>
   <source>Waiting for the database</source>
   <translation>Esperando la base de datos</translation>
  </message>
  <message>
   <source>Waits for a person</source>
   <translation>Espera a una persona</translation>
  </message>
  <message>
   <source>Waits for stock</source>
   <translation>Espera stock</translation>
  </message>
  <message>
   <source>Walk</source>
   <translation>Recorrido</translation>
  </message>
  <message>
   <source>Warehouse</source>
   <translation>Almacén</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Peso</translation>
  </message>
  <message>
   <source>Weight in grams</source>
   <translation>Peso en gramos</translation>
  </message>
  <message>
   <source>Weight, g</source>
   <translation>Peso, g</translation>
  </message>
  <message>
   <source>Welcome to Stationmaster</source>
   <translation>Bienvenido a Stationmaster</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What a channel never gets of any product is set</source>
   <translation>Queda fijado lo que un canal nunca recibe de ningún producto</translation>
  </message>
  <message>
   <source>What a channel never gets of {code} is set</source>
   <translation>Fijado lo que un canal nunca recibe de {code}</translation>
  </message>
  <message>
   <source>What arrived is not what was sent (tables: {wrong}), so nothing was kept. This PC's shop is unchanged.</source>
   <translation>Lo que llegó no es lo que se envió (tablas: {wrong}), así que no se conservó nada. La tienda de este PC no ha cambiado.</translation>
  </message>
  <message>
   <source>What badges are printed on</source>
   <translation>En qué se imprimen las credenciales</translation>
  </message>
  <message>
   <source>What came along</source>
   <translation>Qué se trasladó</translation>
  </message>
  <message>
   <source>What came in by file, and how to undo it</source>
   <translation>Qué llegó por archivo y cómo deshacerlo</translation>
  </message>
  <message>
   <source>What came short and over, as a paper for the supplier</source>
   <translation>Lo que falta y lo que llegó de más, en un documento para el proveedor</translation>
  </message>
  <message>
   <source>What can be had there</source>
   <translation>Lo que se consigue ahí</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>Qué cambia</translation>
  </message>
  <message>
   <source>What comes then</source>
   <translation>Qué llega entonces</translation>
  </message>
  <message>
   <source>What falls to its reorder point is proposed here.
Inventory says at how many units that is: Levels.</source>
   <translation>Lo que baja a su punto de pedido se propone aquí.
Inventario dice a cuántas unidades: Niveles.</translation>
  </message>
  <message>
   <source>What fits</source>
   <translation>Lo que coincide</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Qué ocurrió</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>Qué ocurre</translation>
  </message>
  <message>
   <source>What has not left would not be sent, and what is reserved would be free again.</source>
   <translation>Lo que no ha salido no se enviaría, y lo reservado volvería a quedar libre.</translation>
  </message>
  <message>
   <source>What is awaited</source>
   <translation>Lo que se espera</translation>
  </message>
  <message>
   <source>What is on hand, by the moving average of its cost</source>
   <translation>Lo que hay, al promedio móvil de su coste</translation>
  </message>
  <message>
   <source>What is on its way stays a place of its own. Nothing was changed.</source>
   <translation>Lo que está en camino sigue siendo un lugar propio. No se cambió nada.</translation>
  </message>
  <message>
   <source>What is this place of work called?</source>
   <translation>¿Cómo se llama este lugar de trabajo?</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>Qué está mal</translation>
  </message>
  <message>
   <source>What is wrong stands at each of them.</source>
   <translation>En cada uno dice qué está mal.</translation>
  </message>
  <message>
   <source>What is wrong stands at each of them. Nothing was taken.</source>
   <translation>En cada campo figura lo que está mal. No se registró nada.</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Qué es</translation>
  </message>
  <message>
   <source>What it is sorted and found by is made anew</source>
   <translation>Lo que sirve para ordenar y encontrar se crea de nuevo</translation>
  </message>
  <message>
   <source>What lies in no bin is not counted in {number}. Nothing was changed.</source>
   <translation>Lo que no está en ninguna ubicación no se cuenta en {number}. No se cambió nada.</translation>
  </message>
  <message>
   <source>What needs you</source>
   <translation>Lo que requiere atención</translation>
  </message>
  <message>
   <source>What others see in the timeline. Used from the next start on; empty: {name}.</source>
   <translation>Lo que ven los demás en el historial. Se usa a partir del próximo inicio; vacío: {name}.</translation>
  </message>
  <message>
   <source>What should be ordered</source>
   <translation>Lo que hay que pedir</translation>
  </message>
  <message>
   <source>What should be there</source>
   <translation>Lo que debería haber</translation>
  </message>
  <message>
   <source>What should have come by today stands here.</source>
   <translation>Aquí está lo que ya debería haber llegado.</translation>
  </message>
  <message>
   <source>What stood in order {number} before is kept nowhere: {what}. Nothing was taken back.</source>
   <translation>Lo que había antes en el pedido {number} no se guarda en ninguna parte: {what}. No se deshizo nada.</translation>
  </message>
  <message>
   <source>What the customer is found by is made anew from the name.</source>
   <translation>Lo que sirve para encontrar al cliente se crea de nuevo a partir del nombre.</translation>
  </message>
  <message>
   <source>What the file says is what is there, for each SKU and location</source>
   <translation>Lo que dice el archivo es lo que hay, por SKU y sede</translation>
  </message>
  <message>
   <source>What the others should know about this order</source>
   <translation>Lo que los demás deberían saber de este pedido</translation>
  </message>
  <message>
   <source>What the product is found by is made anew from its title.</source>
   <translation>Lo que sirve para encontrar el producto se crea de nuevo a partir de su título.</translation>
  </message>
  <message>
   <source>What the rows are</source>
   <translation>Qué son las filas</translation>
  </message>
  <message>
   <source>What the undo leaves</source>
   <translation>Lo que el deshacer deja</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Qué hacer</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Lo que se encontró</translation>
  </message>
  <message>
   <source>What was imported, and undoing it</source>
   <translation>Qué se importó y cómo deshacerlo</translation>
  </message>
  <message>
   <source>What was made on the server by then can be joined: test the connection.</source>
   <translation>Es posible unirse a lo ya creado en el servidor: probar la conexión.</translation>
  </message>
  <message>
   <source>What was paid back elsewhere is told of all lines, or of none. Nothing was changed.</source>
   <translation>Lo reembolsado en otra parte se indica para todas las líneas o para ninguna. No se cambió nada.</translation>
  </message>
  <message>
   <source>What was paid is not known here; pay back in the shop.</source>
   <translation>Aquí no se sabe qué se pagó; devolverlo en la tienda.</translation>
  </message>
  <message>
   <source>What was pasted has {count} million characters; the limit is {limit} million. Nothing was imported.</source>
   <translation>Lo pegado tiene {count} millones de caracteres; el límite es de {limit} millones. No se importó nada.</translation>
  </message>
  <message>
   <source>What was received follows from the receipts, and the state from the lines.</source>
   <translation>Lo recibido se toma de las recepciones, y el estado de las líneas.</translation>
  </message>
  <message>
   <source>What was scanned is not booked yet. After that, what is missing can be written off.</source>
   <translation>Lo escaneado aún no tiene entrada. Después se puede dar de baja lo que falta.</translation>
  </message>
  <message>
   <source>What was set right</source>
   <translation>Lo que se corrigió</translation>
  </message>
  <message>
   <source>What was set right here, the newest first</source>
   <translation>Lo que se corrigió aquí, lo más reciente primero</translation>
  </message>
  <message>
   <source>What was typed here before is here again.</source>
   <translation>Lo que se escribió aquí antes está de nuevo.</translation>
  </message>
  <message>
   <source>What was written</source>
   <translation>Lo que se escribió</translation>
  </message>
  <message>
   <source>What will be written</source>
   <translation>Lo que se escribirá</translation>
  </message>
  <message>
   <source>What you can do</source>
   <translation>Qué puede hacer usted</translation>
  </message>
  <message>
   <source>What you need</source>
   <translation>Qué hace falta</translation>
  </message>
  <message>
   <source>What you see is as it was then, and nothing can be saved until the database is back. It is tried again by itself.</source>
   <translation>Lo que se ve es como era entonces, y no se puede guardar nada hasta que vuelva la base de datos. Se reintenta automáticamente.</translation>
  </message>
  <message>
   <source>What you see is {age} old.</source>
   <translation>Lo que se ve tiene {age}.</translation>
  </message>
  <message>
   <source>What you typed at {time} is here again.</source>
   <translation>Lo escrito a las {time} está aquí de nuevo.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>When it was last counted stays as it was: a file is no look at the shelf</source>
   <translation>La fecha del último recuento queda como estaba: un archivo no es mirar el estante</translation>
  </message>
  <message>
   <source>Whenever</source>
   <translation>Cuando sea</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <source>Where is it?</source>
   <translation>¿Dónde está?</translation>
  </message>
  <message>
   <source>Where it is bought</source>
   <translation>Dónde se compra</translation>
  </message>
  <message>
   <source>Where it is now</source>
   <translation>Dónde está ahora</translation>
  </message>
  <message>
   <source>Where three of the four books of an order agree (its lines, reservations, shipments and movements), the fourth follows; state, units and holds follow from these. Its timeline says what was changed.</source>
   <translation>Si tres de los cuatro libros de un pedido coinciden (líneas, reservas, envíos y movimientos), el cuarto los sigue; de ahí salen estado, unidades y retenciones. Su historial dice qué se cambió.</translation>
  </message>
  <message>
   <source>Which lot is it? Scan it, or type it.</source>
   <translation>¿Qué lote es? Escanéelo o escríbalo.</translation>
  </message>
  <message>
   <source>Which lot of {code} is it? Nothing was changed.</source>
   <translation>¿Qué lote de {code} es? No se cambió nada.</translation>
  </message>
  <message>
   <source>Which lot of {code}?</source>
   <translation>¿Qué lote de {code}?</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <source>Who counts sees</source>
   <translation>Quien cuenta ve</translation>
  </message>
  <message>
   <source>Who works here</source>
   <translation>Quién trabaja aquí</translation>
  </message>
  <message>
   <source>Whoever looks after the server makes room, then try again.</source>
   <translation>Quien administra el servidor libera espacio; después, reintentar.</translation>
  </message>
  <message>
   <source>Whoever looks after the server renews it. Check this computer's date too.</source>
   <translation>Quien administra el servidor lo renueva. Comprobar también la fecha de este equipo.</translation>
  </message>
  <message>
   <source>Whoever looks after the server renews it. Check this machine's date and time too.</source>
   <translation>Quien administra el servidor lo renueva. Comprobar también la fecha y la hora de este equipo.</translation>
  </message>
  <message>
   <source>Whoever looks after the server runs in this database: CREATE EXTENSION {extension}</source>
   <translation>Quien administra el servidor ejecuta en esta base de datos: CREATE EXTENSION {extension}</translation>
  </message>
  <message>
   <source>Whoever looks after the server runs: stationmaster db upgrade --admin-url postgresql://ADMIN@HOST/{database}</source>
   <translation>Quien administra el servidor ejecuta: stationmaster db upgrade --admin-url postgresql://ADMIN@HOST/{database}</translation>
  </message>
  <message>
   <source>Whoever looks after the server turns encryption on and gives it a certificate.</source>
   <translation>Quien administra el servidor activa el cifrado y le da un certificado.</translation>
  </message>
  <message>
   <source>Whoever looks after the server turns ssl on and gives it a certificate.</source>
   <translation>Quien administra el servidor activa ssl y le da un certificado.</translation>
  </message>
  <message>
   <source>Whole</source>
   <translation>Entero</translation>
  </message>
  <message>
   <source>Whole file</source>
   <translation>Todo el archivo</translation>
  </message>
  <message>
   <source>Whole or part by part</source>
   <translation>Entero o pieza a pieza</translation>
  </message>
  <message>
   <source>Whole page</source>
   <translation>Página entera</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>Why here</source>
   <translation>Por qué aquí</translation>
  </message>
  <message>
   <source>Why this location</source>
   <translation>Por qué esta sede</translation>
  </message>
  <message>
   <source>Why: {reason}</source>
   <translation>Por qué: {reason}</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>¿Por qué?</translation>
  </message>
  <message>
   <source>Width, mm</source>
   <translation>Ancho, mm</translation>
  </message>
  <message>
   <source>Will be set</source>
   <translation>Se pondrá</translation>
  </message>
  <message>
   <source>Will these never come?</source>
   <translation>¿No llegarán nunca?</translation>
  </message>
  <message>
   <source>With customers</source>
   <translation>En manos de clientes</translation>
  </message>
  <message>
   <source>With differences</source>
   <translation>Con diferencias</translation>
  </message>
  <message>
   <source>With the customer</source>
   <translation>Con el cliente</translation>
  </message>
  <message>
   <source>Within 30 days</source>
   <translation>Dentro de 30 días</translation>
  </message>
  <message>
   <source>Without a name</source>
   <translation>Sin nombre</translation>
  </message>
  <message>
   <source>Without a purchase order</source>
   <translation>Sin pedido de compra</translation>
  </message>
  <message>
   <source>Without the photo</source>
   <translation>Sin la foto</translation>
  </message>
  <message>
   <source>WooCommerce orders</source>
   <translation>Pedidos de WooCommerce</translation>
  </message>
  <message>
   <source>WooCommerce products</source>
   <translation>Productos de WooCommerce</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Palabras</translation>
  </message>
  <message>
   <source>Words, numbers, money and dates on the screen. Papers keep the language of the shop.</source>
   <translation>Palabras, números, importes y fechas en pantalla. Los documentos conservan el idioma de la tienda.</translation>
  </message>
  <message>
   <source>Write a date between the years 1990 and 2100.</source>
   <translation>Escribir una fecha entre los años 1990 y 2100.</translation>
  </message>
  <message>
   <source>Write a date like 2026-03-25 or 2026-03-25 21:56.</source>
   <translation>Escribir una fecha como 2026-03-25 o 2026-03-25 21:56.</translation>
  </message>
  <message>
   <source>Write a date that exists.</source>
   <translation>Escribir una fecha que exista.</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>Escribir una nota</translation>
  </message>
  <message>
   <source>Write a note about this customer</source>
   <translation>Escribir una nota sobre este cliente</translation>
  </message>
  <message>
   <source>Write a number that is large enough.</source>
   <translation>Escribir un número suficientemente grande.</translation>
  </message>
  <message>
   <source>Write a whole number.</source>
   <translation>Escribir un número entero.</translation>
  </message>
  <message>
   <source>Write all dates with the day first, or all with the month first.</source>
   <translation>Escribir todas las fechas con el día primero, o todas con el mes primero.</translation>
  </message>
  <message>
   <source>Write an amount like 1234.56, or choose the other decimal sign.</source>
   <translation>Escribir un importe como 1234.56, o elegir el otro signo decimal.</translation>
  </message>
  <message>
   <source>Write an amount of 0 or more.</source>
   <translation>Escribir un importe de 0 o más.</translation>
  </message>
  <message>
   <source>Write an amount with a decimal point, like 1234.56.</source>
   <translation>Escribir un importe con punto decimal, como 1234.56.</translation>
  </message>
  <message>
   <source>Write each field once with its number in brackets, as (01)09501101530003(10)AB12.</source>
   <translation>Escriba cada campo una vez con su número entre paréntesis, como (01)09501101530003(10)AB12.</translation>
  </message>
  <message>
   <source>Write it as {first}, or {second}.</source>
   <translation>Escribirlo como {first}, o {second}.</translation>
  </message>
  <message>
   <source>Write its name or its two letters, such as DE.</source>
   <translation>Escribir el nombre o las dos letras, por ejemplo DE.</translation>
  </message>
  <message>
   <source>Write off the rest</source>
   <translation>Dar de baja el resto</translation>
  </message>
  <message>
   <source>Write something, or shorten it.</source>
   <translation>Escribir algo, o acortarlo.</translation>
  </message>
  <message>
   <source>Write the country as two letters, like DE, or by its English name.</source>
   <translation>Escribir el país con dos letras, como DE, o con su nombre en inglés.</translation>
  </message>
  <message>
   <source>Write the currency as three letters, like EUR.</source>
   <translation>Escribir la moneda con tres letras, como EUR.</translation>
  </message>
  <message>
   <source>Write the server's name as it stands in the certificate.</source>
   <translation>Escribir el nombre del servidor tal como figura en el certificado.</translation>
  </message>
  <message>
   <source>Write {a} or {b}.</source>
   <translation>Escribir {a} o {b}.</translation>
  </message>
  <message>
   <source>Writing the settings of this PC</source>
   <translation>Escribiendo los ajustes de este PC</translation>
  </message>
  <message>
   <source>Writing {file}</source>
   <translation>Escribiendo {file}</translation>
  </message>
  <message>
   <source>Written off</source>
   <translation>Dado de baja</translation>
  </message>
  <message>
   <source>Wrong</source>
   <translation>Mal</translation>
  </message>
  <message>
   <source>Wrong item</source>
   <translation>Artículo equivocado</translation>
  </message>
  <message>
   <source>Wrong stock figures</source>
   <translation>Existencias erróneas</translation>
  </message>
  <message>
   <source>Wrong? {undo} opens it again.</source>
   <translation>¿Error? {undo} lo abre de nuevo.</translation>
  </message>
  <message>
   <source>Year, month, day: 2026-12-24.</source>
   <translation>Año, mes, día: 2026-12-24.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Ayer</translation>
  </message>
  <message>
   <source>You counted {code} yourself. Nothing was posted.</source>
   <translation>Usted mismo contó {code}. No se registró nada.</translation>
  </message>
  <message>
   <source>You may go on. Where you both change the same field, the later one is shown both values.</source>
   <translation>Se puede seguir. Donde ambos cambien el mismo campo, el último en guardar verá los dos valores.</translation>
  </message>
  <message>
   <source>You scanned</source>
   <translation>Se escaneó</translation>
  </message>
  <message>
   <source>Your PIN</source>
   <translation>Su PIN</translation>
  </message>
  <message>
   <source>Your PIN was not right. Nothing was changed.</source>
   <translation>Su PIN no era correcto. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>Your changes are not saved.</source>
   <translation>Los cambios no están guardados.</translation>
  </message>
  <message>
   <source>Your code</source>
   <translation>Su código</translation>
  </message>
  <message>
   <source>Your message</source>
   <translation>Su mensaje</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Su nombre</translation>
  </message>
  <message>
   <source>Your note is not saved.</source>
   <translation>La nota no está guardada.</translation>
  </message>
  <message>
   <source>Your order</source>
   <translation>Su pedido</translation>
  </message>
  <message>
   <source>Your order {number}</source>
   <translation>Su pedido {number}</translation>
  </message>
  <message>
   <source>Your shop is being made …</source>
   <translation>Se está creando la tienda …</translation>
  </message>
  <message>
   <source>Zone</source>
   <translation>Zona</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Ampliar</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Reducir</translation>
  </message>
  <message>
   <source>a new address</source>
   <translation>una dirección nueva</translation>
  </message>
  <message>
   <source>a person must look at the order first</source>
   <translation>una persona debe revisar antes el pedido</translation>
  </message>
  <message>
   <source>a product</source>
   <translation>un producto</translation>
  </message>
  <message>
   <source>a product code with the right check digit</source>
   <translation>un código de producto con el dígito de control correcto</translation>
  </message>
  <message>
   <source>a server</source>
   <translation>un servidor</translation>
  </message>
  <message>
   <source>above</source>
   <translation>encima</translation>
  </message>
  <message>
   <source>actual size</source>
   <translation>tamaño original, 100 por cien</translation>
  </message>
  <message>
   <source>address</source>
   <translation>dirección</translation>
  </message>
  <message>
   <source>address, repair, mend</source>
   <translation>dirección, reparar, corregir</translation>
  </message>
  <message>
   <source>all orders that fit</source>
   <translation>todos los pedidos que coinciden</translation>
  </message>
  <message>
   <source>all values fit</source>
   <translation>todos los valores encajan</translation>
  </message>
  <message>
   <source>all {n} orders</source>
   <translation>todos los {n} pedidos</translation>
  </message>
  <message>
   <source>all {n} orders but {but}</source>
   <translation>todos los {n} pedidos menos {but}</translation>
  </message>
  <message>
   <source>always empty</source>
   <translation>siempre vacía</translation>
  </message>
  <message>
   <source>and 1 more product</source>
   <translation>y 1 producto más</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <translation>y {count} más</translation>
  </message>
  <message>
   <source>and {more} more that are not listed</source>
   <translation>y {more} más que no figuran</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>y {n} más</translation>
  </message>
  <message numerus="yes">
   <source>and {n} more</source>
   <translation>
    <numerusform>y {n} más</numerusform>
    <numerusform>y {n} más</numerusform>
   </translation>
  </message>
  <message>
   <source>and {n} more kinds: save the rows to see all of them</source>
   <translation>y {n} tipos más: guardar las filas para verlos todos</translation>
  </message>
  <message numerus="yes">
   <source>and {n} more like this</source>
   <translation>
    <numerusform>y {n} más así</numerusform>
    <numerusform>y {n} más así</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {n} more lines</source>
   <translation>
    <numerusform>y {n} línea más</numerusform>
    <numerusform>y {n} líneas más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {n} more locations</source>
   <translation>
    <numerusform>y {n} sede más</numerusform>
    <numerusform>y {n} sedes más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {n} new locations: {names}</source>
   <translation>
    <numerusform>y {n} sede nueva: {names}</numerusform>
    <numerusform>y {n} sedes nuevas: {names}</numerusform>
   </translation>
  </message>
  <message>
   <source>and {others} more products</source>
   <translation>y {others} productos más</translation>
  </message>
  <message>
   <source>and {plural} with {rows}, compared too</source>
   <translation>y {plural} con {rows}, también comparadas</translation>
  </message>
  <message>
   <source>and {rest}</source>
   <translation>y {rest}</translation>
  </message>
  <message>
   <source>animation</source>
   <translation>animación</translation>
  </message>
  <message>
   <source>another address</source>
   <translation>otra dirección</translation>
  </message>
  <message>
   <source>another currency</source>
   <translation>otra moneda</translation>
  </message>
  <message>
   <source>another customer</source>
   <translation>otro cliente</translation>
  </message>
  <message>
   <source>another payment</source>
   <translation>otro pago</translation>
  </message>
  <message>
   <source>another reason</source>
   <translation>otro motivo</translation>
  </message>
  <message>
   <source>another station</source>
   <translation>otro puesto</translation>
  </message>
  <message>
   <source>approve, accept the difference</source>
   <translation>aprobar, aceptar la diferencia</translation>
  </message>
  <message>
   <source>archive, delete, remove, use again</source>
   <translation>archivar, borrar, quitar, usar de nuevo</translation>
  </message>
  <message>
   <source>as they were before the import</source>
   <translation>como estaban antes de la importación</translation>
  </message>
  <message>
   <source>as usual</source>
   <translation>lo habitual</translation>
  </message>
  <message>
   <source>ascending</source>
   <translation>ascendente</translation>
  </message>
  <message>
   <source>at the same time</source>
   <translation>al mismo tiempo</translation>
  </message>
  <message>
   <source>at {location}</source>
   <translation>en {location}</translation>
  </message>
  <message>
   <source>audit, who, record</source>
   <translation>auditoría, quién, registro</translation>
  </message>
  <message>
   <source>backorder</source>
   <translation>sin stock</translation>
  </message>
  <message>
   <source>barcode</source>
   <translation>código de barras</translation>
  </message>
  <message>
   <source>barcode, shelf label</source>
   <translation>código de barras, etiqueta de estante</translation>
  </message>
  <message>
   <source>barcodes, no scanner, click</source>
   <translation>códigos de barras, sin escáner, clic</translation>
  </message>
  <message>
   <source>batch, expiry</source>
   <translation>partida, caducidad</translation>
  </message>
  <message>
   <source>before the import</source>
   <translation>antes de la importación</translation>
  </message>
  <message>
   <source>below</source>
   <translation>debajo</translation>
  </message>
  <message>
   <source>bin, no</source>
   <translation>ubicación, no</translation>
  </message>
  <message>
   <source>bin, put away, refill</source>
   <translation>ubicación, colocar, reponer</translation>
  </message>
  <message>
   <source>bin, yes</source>
   <translation>ubicación, sí</translation>
  </message>
  <message>
   <source>blind, unexpected, delivery</source>
   <translation>a ciegas, inesperado, entrega</translation>
  </message>
  <message>
   <source>bundle, set, component</source>
   <translation>lote, conjunto, componente</translation>
  </message>
  <message>
   <source>buy, reorder, replenish, purchase order, supplier</source>
   <translation>comprar, volver a pedir, reponer, pedido de compra, proveedor</translation>
  </message>
  <message>
   <source>buyer, name, address</source>
   <translation>comprador, nombre, dirección</translation>
  </message>
  <message>
   <source>by entries in the ledger</source>
   <translation>mediante entradas en el registro de existencias</translation>
  </message>
  <message>
   <source>by mistake</source>
   <translation>por error</translation>
  </message>
  <message>
   <source>by what the file says</source>
   <translation>según lo que dice el archivo</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>cancelado</translation>
  </message>
  <message>
   <source>cannot be an order number.</source>
   <translation>no puede ser un número de pedido.</translation>
  </message>
  <message>
   <source>cannot be read</source>
   <translation>no se puede leer</translation>
  </message>
  <message>
   <source>city</source>
   <translation>ciudad</translation>
  </message>
  <message>
   <source>clipboard, excel</source>
   <translation>portapapeles, excel</translation>
  </message>
  <message>
   <source>close, finish, done</source>
   <translation>cerrar, terminar, listo</translation>
  </message>
  <message>
   <source>close, later, return</source>
   <translation>cerrar, más tarde, volver</translation>
  </message>
  <message>
   <source>close, return, list</source>
   <translation>cerrar, volver, lista</translation>
  </message>
  <message>
   <source>column {column} has a formula that was never calculated.</source>
   <translation>la columna {column} tiene una fórmula que nunca se calculó.</translation>
  </message>
  <message>
   <source>column {column} has an error in place of a value (like #N/A).</source>
   <translation>la columna {column} tiene un error en lugar de un valor (como #N/A).</translation>
  </message>
  <message>
   <source>column {n}</source>
   <translation>columna {n}</translation>
  </message>
  <message>
   <source>comma</source>
   <translation>coma</translation>
  </message>
  <message>
   <source>comment, remark</source>
   <translation>comentario, observación</translation>
  </message>
  <message>
   <source>comment, remark, write</source>
   <translation>comentario, observación, escribir</translation>
  </message>
  <message>
   <source>complete, everything</source>
   <translation>completo, sin escanear</translation>
  </message>
  <message>
   <source>count without bins, store, shelf</source>
   <translation>contar sin ubicaciones, tienda, estante</translation>
  </message>
  <message>
   <source>count, tolerance, difference, variance, stocktake</source>
   <translation>recuento, tolerancia, diferencia, inventario</translation>
  </message>
  <message>
   <source>counted as on hand now</source>
   <translation>contado como existencias de ahora</translation>
  </message>
  <message>
   <source>country</source>
   <translation>país</translation>
  </message>
  <message>
   <source>counts reversed</source>
   <translation>recuentos revertidos</translation>
  </message>
  <message>
   <source>csv, xlsx, excel, spreadsheet, download</source>
   <translation>csv, xlsx, excel, hoja de cálculo, descargar</translation>
  </message>
  <message>
   <source>customer display, second screen, monitor</source>
   <translation>visor para clientes, segunda pantalla, monitor</translation>
  </message>
  <message>
   <source>cycle count, stock take, inventory</source>
   <translation>recuento, inventario</translation>
  </message>
  <message>
   <source>cycle count, zone, ABC class</source>
   <translation>recuento cíclico, zona, clase ABC</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>dañado</translation>
  </message>
  <message>
   <source>dark mode, light, theme, colours, font, text size, zoom</source>
   <translation>modo oscuro, claro, tema, colores, letra, tamaño del texto, zoom</translation>
  </message>
  <message>
   <source>date, day, late, delay, arrival</source>
   <translation>fecha, día, tarde, retraso, llegada</translation>
  </message>
  <message>
   <source>delete product</source>
   <translation>eliminar producto</translation>
  </message>
  <message>
   <source>delete, not sold</source>
   <translation>borrar, no se vende</translation>
  </message>
  <message>
   <source>delete, remove</source>
   <translation>borrar, quitar</translation>
  </message>
  <message>
   <source>density, height, touch</source>
   <translation>densidad, altura, táctil</translation>
  </message>
  <message>
   <source>descending</source>
   <translation>descendente</translation>
  </message>
  <message>
   <source>deselect, untick, reset, clear filter</source>
   <translation>deseleccionar, desmarcar, restablecer, quitar filtro</translation>
  </message>
  <message>
   <source>differs from another row of the order; that was taken.</source>
   <translation>difiere de otra fila del pedido; se tomó esa.</translation>
  </message>
  <message>
   <source>dismiss, ignore</source>
   <translation>descartar, ignorar</translation>
  </message>
  <message>
   <source>do again, repeat</source>
   <translation>hacer de nuevo, repetir</translation>
  </message>
  <message>
   <source>doctor, add up anew, verify</source>
   <translation>revisar, volver a sumar, verificar</translation>
  </message>
  <message>
   <source>document</source>
   <translation>documento</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>borrador</translation>
  </message>
  <message>
   <source>drafted {day}</source>
   <translation>borrador: {day}</translation>
  </message>
  <message>
   <source>e-mail</source>
   <translation>correo electrónico</translation>
  </message>
  <message>
   <source>eBay sales history</source>
   <translation>Historial de ventas de eBay</translation>
  </message>
  <message>
   <source>edit, address</source>
   <translation>editar, dirección</translation>
  </message>
  <message>
   <source>edit, correct, address, change address, quantity, price</source>
   <translation>editar, corregir, cambiar dirección, cantidad, precio</translation>
  </message>
  <message>
   <source>edit, rename, barcode, weight, price, tariff</source>
   <translation>editar, renombrar, código de barras, peso, precio, arancel</translation>
  </message>
  <message>
   <source>edit, rename, e-mail, telephone, lead time</source>
   <translation>editar, renombrar, correo, teléfono, plazo</translation>
  </message>
  <message>
   <source>edit, units, price, add</source>
   <translation>editar, unidades, precio, añadir</translation>
  </message>
  <message>
   <source>edit, zone, purpose, walk</source>
   <translation>editar, zona, uso, recorrido</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vacío</translation>
  </message>
  <message>
   <source>empty, reset, discard</source>
   <translation>vaciar, restablecer, descartar</translation>
  </message>
  <message>
   <source>every row can be used</source>
   <translation>todas las filas se pueden usar</translation>
  </message>
  <message>
   <source>every row was used</source>
   <translation>se usaron todas las filas</translation>
  </message>
  <message>
   <source>expected {day}</source>
   <translation>previsto: {day}</translation>
  </message>
  <message>
   <source>find, look up, filter, seek</source>
   <translation>buscar, encontrar, consultar, filtrar</translation>
  </message>
  <message>
   <source>finish, done, close the bin</source>
   <translation>terminar, listo, cerrar la ubicación</translation>
  </message>
  <message>
   <source>first label in about 3 minutes</source>
   <translation>primera etiqueta en unos 3 minutos</translation>
  </message>
  <message>
   <source>fit page</source>
   <translation>ajustar a la página</translation>
  </message>
  <message>
   <source>fit width</source>
   <translation>ajustar al ancho</translation>
  </message>
  <message>
   <source>font, zoom, larger, smaller</source>
   <translation>fuente, zoom, más grande, más pequeño</translation>
  </message>
  <message>
   <source>for {place}</source>
   <translation>para {place}</translation>
  </message>
  <message>
   <source>found, lost, damaged, write off, correct, change quantity, stock</source>
   <translation>encontrado, perdido, dañado, dar de baja, corregir, cambiar cantidad, existencias</translation>
  </message>
  <message>
   <source>full screen, kiosk, packing mode</source>
   <translation>pantalla completa, quiosco, modo de embalaje</translation>
  </message>
  <message>
   <source>go on, continue, pack</source>
   <translation>seguir, continuar, embalar</translation>
  </message>
  <message>
   <source>go to, open, show</source>
   <translation>ir a, abrir, mostrar</translation>
  </message>
  <message>
   <source>go to, open, show, between locations, send, move stock, replenish, branch, store</source>
   <translation>ir a, abrir, mostrar, entre sedes, enviar, mover existencias, reponer, sucursal, tienda</translation>
  </message>
  <message>
   <source>go to, open, show, buyers, clients, people, contacts, addresses</source>
   <translation>ir a, abrir, mostrar, compradores, clientes, personas, contactos, direcciones</translation>
  </message>
  <message>
   <source>go to, open, show, check and repair, doctor, wrong stock, does not add up, rebuild, damage</source>
   <translation>ir a, abrir, mostrar, comprobar y reparar, revisar, existencias mal, no cuadra, reconstruir, daño</translation>
  </message>
  <message>
   <source>go to, open, show, goods in, delivery, purchase order, supplier, unpack</source>
   <translation>ir a, abrir, mostrar, entrada de mercancía, entrega, pedido de compra, proveedor, desempaquetar</translation>
  </message>
  <message>
   <source>go to, open, show, pack, ship, dispatch, send, parcel, box, scan</source>
   <translation>ir a, abrir, mostrar, embalar, enviar, despachar, envío, paquete, caja, escanear</translation>
  </message>
  <message>
   <source>go to, open, show, sales, order list, purchases of customers</source>
   <translation>ir a, abrir, mostrar, ventas, lista de pedidos, compras de clientes</translation>
  </message>
  <message>
   <source>go to, open, show, stock take, cycle count, inventory, stock</source>
   <translation>ir a, abrir, mostrar, recuento, inventario, contar existencias, existencias</translation>
  </message>
  <message>
   <source>go to, open, show, stock, quantity, on hand, products, articles, SKU, warehouse</source>
   <translation>ir a, abrir, mostrar, existencias, cantidad, disponible, productos, artículos, SKU, almacén</translation>
  </message>
  <message>
   <source>go to, open, show, suppliers, purchase orders, replenish, reorder, low stock, procurement</source>
   <translation>ir a, abrir, mostrar, proveedores, pedidos de compra, reponer, volver a pedir, poco stock, aprovisionamiento</translation>
  </message>
  <message>
   <source>go to, open, show, upload, load, file, CSV, Excel, spreadsheet</source>
   <translation>ir a, abrir, mostrar, subir, cargar, archivo, CSV, Excel, hoja de cálculo</translation>
  </message>
  <message>
   <source>goods are to come back first</source>
   <translation>antes debe volver mercancía</translation>
  </message>
  <message>
   <source>goods come back first</source>
   <translation>antes vuelve mercancía</translation>
  </message>
  <message>
   <source>goods in, delivery, over</source>
   <translation>entrada de mercancía, entrega, de más</translation>
  </message>
  <message>
   <source>goods, line, item, SKU</source>
   <translation>mercancía, línea, artículo, SKU</translation>
  </message>
  <message>
   <source>goods, price, pack, lead time, code</source>
   <translation>género, precio, paquete, plazo, código</translation>
  </message>
  <message>
   <source>h</source>
   <translation>h</translation>
  </message>
  <message>
   <source>hand over, dispatch, send, ship, carrier</source>
   <translation>entregar, despachar, enviar, envío, transportista</translation>
  </message>
  <message>
   <source>handling time, ship by, late</source>
   <translation>tiempo de preparación, enviar antes de, con retraso</translation>
  </message>
  <message>
   <source>has everything</source>
   <translation>lo tiene todo</translation>
  </message>
  <message>
   <source>has everything too, but comes later</source>
   <translation>también lo tiene todo, pero va después</translation>
  </message>
  <message>
   <source>has everything too, but is farther: {far}</source>
   <translation>también lo tiene todo, pero está más lejos: {far}</translation>
  </message>
  <message>
   <source>has nothing of this order</source>
   <translation>no tiene nada de este pedido</translation>
  </message>
  <message>
   <source>here</source>
   <translation>aquí</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>oculta</translation>
  </message>
  <message>
   <source>history, ledger, who, why, open</source>
   <translation>historial, libro, quién, por qué, abrir</translation>
  </message>
  <message>
   <source>holds {count} characters; a row may have {most}.</source>
   <translation>contiene {count} caracteres; una fila puede tener {most}.</translation>
  </message>
  <message>
   <source>identical, left as they are</source>
   <translation>idénticos, se dejan como están</translation>
  </message>
  <message>
   <source>if no column says it</source>
   <translation>si ninguna columna lo dice</translation>
  </message>
  <message>
   <source>in no bin</source>
   <translation>en ninguna ubicación</translation>
  </message>
  <message>
   <source>in no place</source>
   <translation>en ningún sitio</translation>
  </message>
  <message>
   <source>in {n} ms, ended by {enter}</source>
   <translation>en {n} ms, terminado con {enter}</translation>
  </message>
  <message>
   <source>incl. {tax} {amount}</source>
   <translation>incl. {tax} {amount}</translation>
  </message>
  <message>
   <source>is a draft</source>
   <translation>es un borrador</translation>
  </message>
  <message>
   <source>is cancelled</source>
   <translation>está cancelado</translation>
  </message>
  <message>
   <source>is empty, and no row above has the title of {handle}.</source>
   <translation>está vacío, y ninguna fila anterior tiene el título de {handle}.</translation>
  </message>
  <message>
   <source>is empty, and so are e-mail and phone: nobody can tell who it is.</source>
   <translation>está vacío, igual que el correo y el teléfono: no se puede saber quién es.</translation>
  </message>
  <message>
   <source>is empty, and so is the title: nobody can tell which product it is.</source>
   <translation>está vacío, igual que el título: no se puede saber qué producto es.</translation>
  </message>
  <message>
   <source>is empty.</source>
   <translation>está vacío.</translation>
  </message>
  <message>
   <source>is empty: nobody can tell what was ordered.</source>
   <translation>está vacío: no se puede saber qué se pidió.</translation>
  </message>
  <message>
   <source>is empty; it must be a date and time.</source>
   <translation>está vacío; debe ser una fecha con hora.</translation>
  </message>
  <message>
   <source>is empty; it must be a whole number.</source>
   <translation>está vacío; debe ser un número entero.</translation>
  </message>
  <message>
   <source>is shared now</source>
   <translation>ahora está compartida</translation>
  </message>
  <message>
   <source>it is to leave on a later day</source>
   <translation>debe salir otro día</translation>
  </message>
  <message>
   <source>it may be fraud</source>
   <translation>puede ser un fraude</translation>
  </message>
  <message>
   <source>it was put on hold</source>
   <translation>fue retenido</translation>
  </message>
  <message>
   <source>its import was undone</source>
   <translation>se deshizo su importación</translation>
  </message>
  <message>
   <source>its payment status '{status}' is not known</source>
   <translation>su estado de pago '{status}' no se conoce</translation>
  </message>
  <message>
   <source>its status '{status}' is not known</source>
   <translation>su estado '{status}' no se conoce</translation>
  </message>
  <message>
   <source>joining a shared shop</source>
   <translation>unirse a una tienda compartida</translation>
  </message>
  <message>
   <source>keep, store</source>
   <translation>conservar, guardar</translation>
  </message>
  <message>
   <source>kits, scan whole, by component, station</source>
   <translation>kits, escanear entero, por componentes, puesto</translation>
  </message>
  <message>
   <source>label, complete, done</source>
   <translation>etiqueta, completar, listo</translation>
  </message>
  <message>
   <source>label, mark, flag</source>
   <translation>etiqueta, señalar, marcar</translation>
  </message>
  <message>
   <source>larger</source>
   <translation>más grande, zoom</translation>
  </message>
  <message>
   <source>last {day}</source>
   <translation>el último, {day}</translation>
  </message>
  <message numerus="yes">
   <source>lasts about {n} days</source>
   <translation>
    <numerusform>dura cerca de {n} día</numerusform>
    <numerusform>dura cerca de {n} días</numerusform>
   </translation>
  </message>
  <message>
   <source>later</source>
   <translation>después</translation>
  </message>
  <message>
   <source>leave out, ignore</source>
   <translation>omitir, ignorar</translation>
  </message>
  <message>
   <source>leave the bin, pause, back</source>
   <translation>dejar la ubicación, pausa, volver</translation>
  </message>
  <message>
   <source>left</source>
   <translation>se deja</translation>
  </message>
  <message>
   <source>left as they were: {orders}</source>
   <translation>quedaron como estaban: {orders}</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>omitidas</translation>
  </message>
  <message>
   <source>left out unless you fix them here</source>
   <translation>se omiten si no se corrigen aquí</translation>
  </message>
  <message>
   <source>left out with the rest of order {order}, because of {because}.</source>
   <translation>omitida con el resto del pedido {order}, a causa de {because}.</translation>
  </message>
  <message>
   <source>levels</source>
   <translation>niveles</translation>
  </message>
  <message>
   <source>line, new product</source>
   <translation>línea, producto nuevo</translation>
  </message>
  <message>
   <source>lines</source>
   <translation>líneas</translation>
  </message>
  <message>
   <source>location, warehouse, store, branch, move</source>
   <translation>sede, almacén, tienda, sucursal, mover</translation>
  </message>
  <message>
   <source>lock, timeout, idle, PIN</source>
   <translation>bloqueo, tiempo, inactividad, PIN</translation>
  </message>
  <message>
   <source>log out, sign out, change person, badge</source>
   <translation>cerrar sesión, salir, cambiar de persona, credencial</translation>
  </message>
  <message>
   <source>logo, image, photo, idle</source>
   <translation>logo, imagen, foto, reposo</translation>
  </message>
  <message>
   <source>look around first</source>
   <translation>echar antes un vistazo</translation>
  </message>
  <message>
   <source>looks like a number that a spreadsheet rewrote. Export the file again and import it without opening it in a spreadsheet.</source>
   <translation>parece un número que una hoja de cálculo reescribió. Exportar el archivo de nuevo e importarlo sin abrirlo en una hoja de cálculo.</translation>
  </message>
  <message>
   <source>make, create, shelf</source>
   <translation>crear, hacer, estante</translation>
  </message>
  <message>
   <source>making a shared shop</source>
   <translation>crear una tienda compartida</translation>
  </message>
  <message>
   <source>manual, how, explain, topic</source>
   <translation>manual, cómo, explicar, tema</translation>
  </message>
  <message>
   <source>matched by SKU</source>
   <translation>reconocidos por SKU</translation>
  </message>
  <message>
   <source>matched by code</source>
   <translation>reconocidas por código</translation>
  </message>
  <message>
   <source>matched by e-mail or phone</source>
   <translation>reconocidos por correo o teléfono</translation>
  </message>
  <message>
   <source>matched by order number</source>
   <translation>reconocidos por número de pedido</translation>
  </message>
  <message>
   <source>menu</source>
   <translation>menú</translation>
  </message>
  <message>
   <source>merge, duplicate, same person</source>
   <translation>unir, duplicado, misma persona</translation>
  </message>
  <message>
   <source>min</source>
   <translation>min</translation>
  </message>
  <message>
   <source>missing, lost, close</source>
   <translation>falta, perdido, cerrar</translation>
  </message>
  <message>
   <source>missing: {serials}</source>
   <translation>falta: {serials}</translation>
  </message>
  <message>
   <source>money</source>
   <translation>importe</translation>
  </message>
  <message>
   <source>monitor, HDMI, unplugged</source>
   <translation>monitor, HDMI, desconectada</translation>
  </message>
  <message>
   <source>more station</source>
   <translation>puesto más</translation>
  </message>
  <message>
   <source>more stations</source>
   <translation>puestos más</translation>
  </message>
  <message>
   <source>move between locations, request, replenish</source>
   <translation>entre sedes, pedir, reponer, tienda</translation>
  </message>
  <message>
   <source>moved on since, see below</source>
   <translation>avanzó después, ver abajo</translation>
  </message>
  <message>
   <source>mute, quiet, loud</source>
   <translation>silenciar, bajo, alto</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nombre</translation>
  </message>
  <message>
   <source>needed for the fewest parcels</source>
   <translation>necesaria para el menor número de paquetes</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nunca</translation>
  </message>
  <message>
   <source>new</source>
   <translation>nuevo</translation>
  </message>
  <message>
   <source>new product</source>
   <translation>producto nuevo</translation>
  </message>
  <message>
   <source>new products</source>
   <translation>productos nuevos</translation>
  </message>
  <message>
   <source>new: {locations}</source>
   <translation>nuevas: {locations}</translation>
  </message>
  <message>
   <source>no city</source>
   <translation>sin ciudad</translation>
  </message>
  <message>
   <source>no longer archived</source>
   <translation>ya no está archivado</translation>
  </message>
  <message>
   <source>no new location</source>
   <translation>ninguna sede nueva</translation>
  </message>
  <message>
   <source>no scanner at hand</source>
   <translation>sin escáner a mano</translation>
  </message>
  <message>
   <source>no street</source>
   <translation>sin calle</translation>
  </message>
  <message>
   <source>nobody said how long it takes</source>
   <translation>no se sabe cuánto tarda</translation>
  </message>
  <message>
   <source>nobody uses them</source>
   <translation>nadie los usa</translation>
  </message>
  <message>
   <source>none</source>
   <translation>nada</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>aún ninguna</translation>
  </message>
  <message>
   <source>not in stock</source>
   <translation>sin stock</translation>
  </message>
  <message>
   <source>not known here yet</source>
   <translation>aún no se conoce aquí</translation>
  </message>
  <message>
   <source>not sent yet</source>
   <translation>sin enviar</translation>
  </message>
  <message>
   <source>not trusted</source>
   <translation>no es de fiar</translation>
  </message>
  <message>
   <source>not wanted</source>
   <translation>no deseado</translation>
  </message>
  <message>
   <source>note</source>
   <translation>nota</translation>
  </message>
  <message>
   <source>nothing more</source>
   <translation>nada más</translation>
  </message>
  <message>
   <source>nothing that is not here yet</source>
   <translation>nada que no esté ya aquí</translation>
  </message>
  <message>
   <source>notifications, alerts, problems, failed prints, printer</source>
   <translation>notificaciones, avisos, alertas, problemas, sin imprimir, impresora</translation>
  </message>
  <message>
   <source>now</source>
   <translation>ahora</translation>
  </message>
  <message>
   <source>of it tax</source>
   <translation>de ello, impuesto</translation>
  </message>
  <message>
   <source>of the postal code</source>
   <translation>las del código postal</translation>
  </message>
  <message>
   <source>on a day that nobody knows</source>
   <translation>un día que no se sabe</translation>
  </message>
  <message>
   <source>on its way</source>
   <translation>en camino</translation>
  </message>
  <message>
   <source>only fields that nobody changed since</source>
   <translation>solo campos que nadie cambió después</translation>
  </message>
  <message>
   <source>open</source>
   <translation>abierto</translation>
  </message>
  <message>
   <source>open, show</source>
   <translation>abrir, mostrar</translation>
  </message>
  <message>
   <source>or paste or drop one</source>
   <translation>o pegue o arrastre una</translation>
  </message>
  <message>
   <source>order by, arrange</source>
   <translation>orden, ordenar, clasificar</translation>
  </message>
  <message>
   <source>order {number}</source>
   <translation>pedido {number}</translation>
  </message>
  <message>
   <source>order, buy, one supplier</source>
   <translation>pedir, comprar, un proveedor</translation>
  </message>
  <message>
   <source>order, buy, replenish, reorder, purchase orders</source>
   <translation>pedir, comprar, reponer, volver a pedir, pedidos de compra</translation>
  </message>
  <message>
   <source>order, buy, write, draft</source>
   <translation>pedir, comprar, escribir, borrador</translation>
  </message>
  <message>
   <source>ordered</source>
   <translation>pedido</translation>
  </message>
  <message>
   <source>orders cancelled</source>
   <translation>pedidos cancelados</translation>
  </message>
  <message>
   <source>orders set back</source>
   <translation>pedidos restablecidos</translation>
  </message>
  <message>
   <source>over, too many, accept</source>
   <translation>de más, demasiado, aceptar</translation>
  </message>
  <message>
   <source>over-receipt, tolerance, supplier, purchase</source>
   <translation>exceso, tolerancia, proveedor, compra</translation>
  </message>
  <message>
   <source>packed</source>
   <translation>embalado</translation>
  </message>
  <message>
   <source>packing</source>
   <translation>embalando</translation>
  </message>
  <message>
   <source>packing slip</source>
   <translation>albarán</translation>
  </message>
  <message>
   <source>packing slip, shipping label, pick list, delivery note, paper, document, PDF, print preview</source>
   <translation>albarán, nota de entrega, etiqueta de envío, lista de recogida, papel, documento, PDF, vista previa</translation>
  </message>
  <message>
   <source>paid in</source>
   <translation>se paga en</translation>
  </message>
  <message>
   <source>palette, actions, go to</source>
   <translation>paleta, acciones, ir a</translation>
  </message>
  <message>
   <source>paper, PDF, delivery note</source>
   <translation>papel, PDF, nota de entrega</translation>
  </message>
  <message>
   <source>part shipped</source>
   <translation>enviado en parte</translation>
  </message>
  <message>
   <source>part, divide, partial</source>
   <translation>parte, separar, parcial</translation>
  </message>
  <message>
   <source>partly received</source>
   <translation>recibido en parte</translation>
  </message>
  <message>
   <source>past imports, log, undo import</source>
   <translation>importaciones anteriores, registro, deshacer importación</translation>
  </message>
  <message>
   <source>paste, cells, spreadsheet</source>
   <translation>pegar, celdas, hoja de cálculo</translation>
  </message>
  <message>
   <source>pasted cells</source>
   <translation>celdas pegadas</translation>
  </message>
  <message>
   <source>pause, back to the list</source>
   <translation>pausa, volver a la lista</translation>
  </message>
  <message>
   <source>pay, discount, tax, fee</source>
   <translation>pagar, descuento, impuesto, cargo</translation>
  </message>
  <message>
   <source>pcs</source>
   <translation>uds.</translation>
  </message>
  <message>
   <source>phone</source>
   <translation>teléfono</translation>
  </message>
  <message>
   <source>phone order, counter, sell, take an order</source>
   <translation>pedido por teléfono, mostrador, vender, tomar un pedido</translation>
  </message>
  <message>
   <source>pick list</source>
   <translation>lista de recogida</translation>
  </message>
  <message>
   <source>pick, let go, to the floor, send to warehouse, start picking</source>
   <translation>recoger, soltar, a recogida, mandar al almacén, empezar a recoger</translation>
  </message>
  <message>
   <source>pinned</source>
   <translation>fijada</translation>
  </message>
  <message>
   <source>place, console</source>
   <translation>lugar, consola</translation>
  </message>
  <message>
   <source>placed {when}</source>
   <translation>pedido {when}</translation>
  </message>
  <message>
   <source>postcode</source>
   <translation>código postal</translation>
  </message>
  <message>
   <source>posted</source>
   <translation>contabilizado</translation>
  </message>
  <message>
   <source>preferences, options, configure</source>
   <translation>preferencias, opciones, configurar</translation>
  </message>
  <message>
   <source>price</source>
   <translation>precio</translation>
  </message>
  <message>
   <source>print again, label</source>
   <translation>imprimir de nuevo, etiqueta</translation>
  </message>
  <message>
   <source>print, look, ask</source>
   <translation>imprimir, ver, preguntar</translation>
  </message>
  <message>
   <source>print, short, over, complaint, document</source>
   <translation>imprimir, faltante, sobrante, reclamación, documento</translation>
  </message>
  <message>
   <source>printer, paper, label, folder, A4, Letter</source>
   <translation>impresora, papel, etiqueta, carpeta, A4, Carta</translation>
  </message>
  <message>
   <source>problem</source>
   <translation>problema</translation>
  </message>
  <message>
   <source>problems</source>
   <translation>problemas</translation>
  </message>
  <message>
   <source>products archived</source>
   <translation>productos archivados</translation>
  </message>
  <message>
   <source>proposed, last order</source>
   <translation>propuesto, último pedido</translation>
  </message>
  <message>
   <source>proposed, last sold</source>
   <translation>propuesto, última venta</translation>
  </message>
  <message>
   <source>proposed, list price</source>
   <translation>propuesto, de lista</translation>
  </message>
  <message>
   <source>quantity, by hand, no scanner</source>
   <translation>cantidad, a mano, sin escáner</translation>
  </message>
  <message>
   <source>quantity, how many, edit</source>
   <translation>cantidad, cuántos, editar</translation>
  </message>
  <message>
   <source>quantity, open</source>
   <translation>cantidad, abrir</translation>
  </message>
  <message>
   <source>quantity, price, edit</source>
   <translation>cantidad, precio, editar</translation>
  </message>
  <message>
   <source>ready to go</source>
   <translation>listo para salir</translation>
  </message>
  <message>
   <source>reason, explain, location</source>
   <translation>motivo, explicar, sede</translation>
  </message>
  <message>
   <source>rebuild, counters, ledger</source>
   <translation>reconstruir, contadores, movimientos</translation>
  </message>
  <message>
   <source>rebuild, write</source>
   <translation>reconstruir, escribir</translation>
  </message>
  <message>
   <source>recall, quarantine, expired</source>
   <translation>retirada, cuarentena, caducado</translation>
  </message>
  <message>
   <source>received</source>
   <translation>recibido</translation>
  </message>
  <message>
   <source>recipient</source>
   <translation>destinatario</translation>
  </message>
  <message>
   <source>records removed</source>
   <translation>registros quitados</translation>
  </message>
  <message>
   <source>records set back</source>
   <translation>registros restablecidos</translation>
  </message>
  <message>
   <source>recount</source>
   <translation>recontar</translation>
  </message>
  <message>
   <source>region</source>
   <translation>región</translation>
  </message>
  <message>
   <source>release hold, unblock, resume</source>
   <translation>quitar retención, desbloquear, reanudar</translation>
  </message>
  <message>
   <source>reload, update, read again</source>
   <translation>recargar, actualizar, leer de nuevo</translation>
  </message>
  <message>
   <source>rename, delete, share</source>
   <translation>renombrar, eliminar, compartir</translation>
  </message>
  <message>
   <source>reorder, buy, replenish</source>
   <translation>reponer, comprar, pedir</translation>
  </message>
  <message>
   <source>repair all, mend every one</source>
   <translation>reparar todos, arreglar todos</translation>
  </message>
  <message>
   <source>repair, mend, fix</source>
   <translation>reparar, arreglar, corregir</translation>
  </message>
  <message>
   <source>reprint, slip, label, delivery note, document, PDF, print preview</source>
   <translation>reimprimir, albarán, nota de entrega, etiqueta, documento, PDF, vista previa</translation>
  </message>
  <message>
   <source>request, move stock, replenish a store, between locations</source>
   <translation>pedir, mover existencias, reponer una tienda, entre sedes</translation>
  </message>
  <message>
   <source>reserve, allocate, assign stock</source>
   <translation>reservar, repartir, asignar existencias</translation>
  </message>
  <message>
   <source>reset, clear filter</source>
   <translation>restablecer, quitar filtro</translation>
  </message>
  <message>
   <source>return, came back, customer returns, refund, RMA, serial number</source>
   <translation>devolución, retorno, reembolso, RMA, número de serie</translation>
  </message>
  <message>
   <source>return, cancel</source>
   <translation>volver, cancelar</translation>
  </message>
  <message>
   <source>return, previous, history</source>
   <translation>volver, anterior, historial</translation>
  </message>
  <message>
   <source>row</source>
   <translation>fila</translation>
  </message>
  <message>
   <source>row {row}</source>
   <translation>fila {row}</translation>
  </message>
  <message>
   <source>row {row}, {column}</source>
   <translation>fila {row}, {column}</translation>
  </message>
  <message>
   <source>safety stock, reorder, minimum, low</source>
   <translation>existencia de seguridad, reponer, mínimo, bajo</translation>
  </message>
  <message>
   <source>save, finish, place order</source>
   <translation>guardar, terminar, hacer pedido</translation>
  </message>
  <message>
   <source>save, load, bring in</source>
   <translation>guardar, cargar, traer</translation>
  </message>
  <message>
   <source>save, request, finish</source>
   <translation>guardar, solicitar, terminar</translation>
  </message>
  <message>
   <source>scanner, sound, volume, workplace</source>
   <translation>escáner, sonido, volumen, puesto</translation>
  </message>
  <message>
   <source>second screen, pole display, monitor, customer screen</source>
   <translation>segunda pantalla, visor, monitor, pantalla para clientes</translation>
  </message>
  <message>
   <source>semicolon</source>
   <translation>punto y coma</translation>
  </message>
  <message>
   <source>send, receive, unpack, goods in</source>
   <translation>enviar, recibir, desempaquetar, entrada</translation>
  </message>
  <message>
   <source>sends what it has</source>
   <translation>envía lo que tiene</translation>
  </message>
  <message>
   <source>sent, place the order</source>
   <translation>enviado, hacer el pedido</translation>
  </message>
  <message>
   <source>sent, place the order, send</source>
   <translation>enviado, hacer el pedido, enviar</translation>
  </message>
  <message>
   <source>server, PostgreSQL, network, join</source>
   <translation>servidor, PostgreSQL, red, unirse</translation>
  </message>
  <message>
   <source>set aside, pause, later</source>
   <translation>dejar aparte, pausar, más tarde</translation>
  </message>
  <message>
   <source>shelf, aisle, place, zone</source>
   <translation>estante, pasillo, sitio, zona</translation>
  </message>
  <message>
   <source>ship by, promise, due</source>
   <translation>enviar antes de, promesa, por vencer</translation>
  </message>
  <message>
   <source>ship, book, receive, finish, done</source>
   <translation>enviar, recibir, dar entrada, terminar, listo</translation>
  </message>
  <message>
   <source>shipped</source>
   <translation>enviado</translation>
  </message>
  <message>
   <source>shipping costs</source>
   <translation>gastos de envío</translation>
  </message>
  <message>
   <source>shipping label</source>
   <translation>etiqueta de envío</translation>
  </message>
  <message>
   <source>shipping label (ZPL)</source>
   <translation>etiqueta de envío (ZPL)</translation>
  </message>
  <message>
   <source>shipping method</source>
   <translation>método de envío</translation>
  </message>
  <message>
   <source>short</source>
   <translation>falta</translation>
  </message>
  <message>
   <source>short {n}</source>
   <translation>faltan {n}</translation>
  </message>
  <message>
   <source>shortcuts</source>
   <translation>atajos</translation>
  </message>
  <message>
   <source>shortcuts, keyboard, key map</source>
   <translation>atajos, teclado, teclas</translation>
  </message>
  <message>
   <source>show customer, card</source>
   <translation>mostrar cliente, ficha</translation>
  </message>
  <message>
   <source>show order, details</source>
   <translation>mostrar pedido, detalles</translation>
  </message>
  <message>
   <source>show order, show product</source>
   <translation>mostrar pedido, mostrar producto</translation>
  </message>
  <message>
   <source>show, hide, pin, chooser</source>
   <translation>mostrar, ocultar, fijar, selector</translation>
  </message>
  <message>
   <source>show, products, change</source>
   <translation>mostrar, productos, cambiar</translation>
  </message>
  <message>
   <source>shown</source>
   <translation>visible</translation>
  </message>
  <message>
   <source>side panel, details</source>
   <translation>panel lateral, detalles</translation>
  </message>
  <message>
   <source>side panel, preview</source>
   <translation>panel lateral, vista previa</translation>
  </message>
  <message>
   <source>size</source>
   <translation>tamaño</translation>
  </message>
  <message>
   <source>smaller</source>
   <translation>más pequeño, zoom</translation>
  </message>
  <message>
   <source>so far</source>
   <translation>hasta ahora</translation>
  </message>
  <message>
   <source>sqlite:///{file} is not empty. Nothing was changed.</source>
   <translation>sqlite:///{file} no está vacío. No se cambió nada.</translation>
  </message>
  <message>
   <source>sslmode={mode} to {host} would not make sure that it is your server: anybody between here and there could read and change everything. Nothing was changed.</source>
   <translation>sslmode={mode} con {host} no garantizaría que es el servidor propio: cualquiera en el camino podría leer y cambiar todo. No se cambió nada.</translation>
  </message>
  <message>
   <source>status</source>
   <translation>estado</translation>
  </message>
  <message>
   <source>step waits</source>
   <translation>paso espera</translation>
  </message>
  <message>
   <source>steps wait</source>
   <translation>pasos esperan</translation>
  </message>
  <message>
   <source>stock take, difference, approve</source>
   <translation>inventario, diferencia, aprobar</translation>
  </message>
  <message>
   <source>stop, block, wait, pause, suspend, freeze</source>
   <translation>parar, bloquear, esperar, pausar, suspender, detener</translation>
  </message>
  <message>
   <source>stop, give up</source>
   <translation>parar, abandonar</translation>
  </message>
  <message>
   <source>stop, give up, void</source>
   <translation>parar, abandonar, anular</translation>
  </message>
  <message>
   <source>stop, take back, undo</source>
   <translation>parar, deshacer, devolver</translation>
  </message>
  <message>
   <source>stopped with {n} left as they were</source>
   <translation>detenido con {n} sin cambios</translation>
  </message>
  <message>
   <source>stored</source>
   <translation>guardado</translation>
  </message>
  <message>
   <source>street</source>
   <translation>calle</translation>
  </message>
  <message>
   <source>switch area, move focus</source>
   <translation>cambiar de zona, mover el foco</translation>
  </message>
  <message>
   <source>switch user, log out, sign out, change person, PIN, badge</source>
   <translation>cambiar de usuario, cerrar sesión, salir, PIN, credencial</translation>
  </message>
  <message>
   <source>tab</source>
   <translation>tabulador</translation>
  </message>
  <message>
   <source>take back, revert, delete</source>
   <translation>retirar, revertir, eliminar</translation>
  </message>
  <message>
   <source>take back, revert, oops, mistake</source>
   <translation>deshacer, retirar, revertir, error</translation>
  </message>
  <message>
   <source>take back, wrong scan</source>
   <translation>retirar, escaneo equivocado</translation>
  </message>
  <message>
   <source>take back, wrong scan, back</source>
   <translation>deshacer, escaneo equivocado, volver</translation>
  </message>
  <message>
   <source>telephone</source>
   <translation>teléfono</translation>
  </message>
  <message>
   <source>test</source>
   <translation>prueba</translation>
  </message>
  <message>
   <source>test, sample, try</source>
   <translation>prueba, muestra, probar</translation>
  </message>
  <message>
   <source>testing a connection</source>
   <translation>probar una conexión</translation>
  </message>
  <message>
   <source>the address has no city</source>
   <translation>la dirección no tiene ciudad</translation>
  </message>
  <message>
   <source>the address has no street</source>
   <translation>la dirección no tiene calle</translation>
  </message>
  <message>
   <source>the address is not complete</source>
   <translation>la dirección no está completa</translation>
  </message>
  <message>
   <source>the barcode cannot be read</source>
   <translation>el código de barras no se puede leer</translation>
  </message>
  <message>
   <source>the bin {code}</source>
   <translation>la ubicación {code}</translation>
  </message>
  <message>
   <source>the buyer may add to it</source>
   <translation>el comprador puede añadir algo</translation>
  </message>
  <message>
   <source>the customer wished it</source>
   <translation>el cliente lo deseó</translation>
  </message>
  <message>
   <source>the file has no prices</source>
   <translation>el archivo no tiene precios</translation>
  </message>
  <message>
   <source>the import had added them</source>
   <translation>los había añadido la importación</translation>
  </message>
  <message>
   <source>the lot {code}</source>
   <translation>el lote {code}</translation>
  </message>
  <message>
   <source>the order stands in row {row} already.</source>
   <translation>el pedido ya está en la fila {row}.</translation>
  </message>
  <message>
   <source>the payment is open</source>
   <translation>el pago está pendiente</translation>
  </message>
  <message>
   <source>the whole row</source>
   <translation>la fila entera</translation>
  </message>
  <message>
   <source>the wrong item</source>
   <translation>el artículo equivocado</translation>
  </message>
  <message>
   <source>their numbers are free again</source>
   <translation>sus números quedan libres de nuevo</translation>
  </message>
  <message>
   <source>theme, night, bright</source>
   <translation>tema, noche, claro</translation>
  </message>
  <message>
   <source>then scan {title}</source>
   <translation>luego escanear {title}</translation>
  </message>
  <message>
   <source>there is no stock for it</source>
   <translation>no hay existencias para él</translation>
  </message>
  <message>
   <source>they have no barcode</source>
   <translation>no tienen código de barras</translation>
  </message>
  <message>
   <source>this item</source>
   <translation>este artículo</translation>
  </message>
  <message>
   <source>threshold, buffer, hold back, marketplace, channel stock</source>
   <translation>umbral, margen, retener, mercado, existencias del canal</translation>
  </message>
  <message>
   <source>tick all, everything</source>
   <translation>marcar todo, todos</translation>
  </message>
  <message>
   <source>tick, mark, choose</source>
   <translation>marcar, señalar, elegir</translation>
  </message>
  <message>
   <source>title</source>
   <translation>título</translation>
  </message>
  <message>
   <source>to be looked at</source>
   <translation>por revisar</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>por hacer</translation>
  </message>
  <message>
   <source>to leave on a later day</source>
   <translation>con salida otro día</translation>
  </message>
  <message>
   <source>to pick</source>
   <translation>por recoger</translation>
  </message>
  <message>
   <source>to release</source>
   <translation>por liberar</translation>
  </message>
  <message>
   <source>to route</source>
   <translation>por asignar</translation>
  </message>
  <message>
   <source>to store</source>
   <translation>por guardar</translation>
  </message>
  <message>
   <source>toast</source>
   <translation>aviso</translation>
  </message>
  <message>
   <source>toast, no</source>
   <translation>mensaje, no</translation>
  </message>
  <message>
   <source>too late</source>
   <translation>demasiado tarde</translation>
  </message>
  <message>
   <source>too many to scan one by one</source>
   <translation>demasiadas para escanear una a una</translation>
  </message>
  <message>
   <source>too many: {serials}</source>
   <translation>de más: {serials}</translation>
  </message>
  <message>
   <source>trace, lot, serial number, recall</source>
   <translation>trazabilidad, lote, número de serie, retirada</translation>
  </message>
  <message>
   <source>transfer {number}</source>
   <translation>traslado {number}</translation>
  </message>
  <message>
   <source>translation</source>
   <translation>traducción</translation>
  </message>
  <message>
   <source>translation, German, English, Spanish, date, number</source>
   <translation>traducción, alemán, inglés, español, fecha, número</translation>
  </message>
  <message>
   <source>translation, date, number</source>
   <translation>traducción, fecha, número</translation>
  </message>
  <message>
   <source>turn round</source>
   <translation>dar la vuelta, al revés</translation>
  </message>
  <message>
   <source>typed by hand, or by a slow scanner</source>
   <translation>escrito a mano, o por un escáner lento</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>sin cambios</translation>
  </message>
  <message>
   <source>undo scan, wrong scan</source>
   <translation>deshacer escaneo, escaneo equivocado</translation>
  </message>
  <message>
   <source>undo scan, wrong scan, back to the list</source>
   <translation>deshacer escaneo, escaneo erróneo, a la lista</translation>
  </message>
  <message>
   <source>unpack, goods in, delivery</source>
   <translation>desempaquetar, entrada, entrega</translation>
  </message>
  <message>
   <source>updated</source>
   <translation>actualizado</translation>
  </message>
  <message>
   <source>upgrading a shared shop</source>
   <translation>actualizar una tienda compartida</translation>
  </message>
  <message>
   <source>upload, file, spreadsheet, excel</source>
   <translation>subir, archivo, hoja de cálculo, excel</translation>
  </message>
  <message>
   <source>upload, open, browse</source>
   <translation>subir, abrir, examinar</translation>
  </message>
  <message>
   <source>user, person, role, PIN, owner, manager, packer, badge</source>
   <translation>usuario, persona, función, PIN, propietario, encargado, embalaje, credencial</translation>
  </message>
  <message>
   <source>users, staff, employees, roles, rights, PIN, badge, password</source>
   <translation>usuarios, personal, empleados, funciones, permisos, PIN, credencial, contraseña</translation>
  </message>
  <message>
   <source>vendor</source>
   <translation>proveedor</translation>
  </message>
  <message>
   <source>vendor, add, make</source>
   <translation>vendedor, añadir, crear</translation>
  </message>
  <message>
   <source>vendor, price, pack, change supplier</source>
   <translation>vendedor, precio, paquete, cambiar proveedor</translation>
  </message>
  <message>
   <source>version, licence, folder, data</source>
   <translation>versión, licencia, carpeta, datos</translation>
  </message>
  <message>
   <source>vertical bar</source>
   <translation>barra vertical</translation>
  </message>
  <message>
   <source>view, filter, segment, keep</source>
   <translation>vista, filtro, segmento, conservar</translation>
  </message>
  <message>
   <source>view, filter, tab</source>
   <translation>vista, filtro, pestaña</translation>
  </message>
  <message>
   <source>void, delete, stop, refund, money back</source>
   <translation>anular, eliminar, parar, reembolso, reembolsar, devolver el dinero</translation>
  </message>
  <message>
   <source>warehouse, store, address, opening hours, cut-off, time zone, holiday</source>
   <translation>almacén, tienda, dirección, horario, hora límite, zona horaria, festivo</translation>
  </message>
  <message>
   <source>warehouse, store, branch, opening hours, address</source>
   <translation>almacén, tienda, sucursal, horario, dirección</translation>
  </message>
  <message>
   <source>warehouse, store, branch, shop, all locations</source>
   <translation>almacén, tienda, sucursal, todas las sedes</translation>
  </message>
  <message>
   <source>was ordered</source>
   <translation>está pedido</translation>
  </message>
  <message>
   <source>was received</source>
   <translation>está recibido</translation>
  </message>
  <message>
   <source>was received in part</source>
   <translation>está recibido en parte</translation>
  </message>
  <message>
   <source>wave, batch</source>
   <translation>ola, lote</translation>
  </message>
  <message>
   <source>weight</source>
   <translation>peso</translation>
  </message>
  <message>
   <source>welcome, greeting, idle</source>
   <translation>bienvenida, saludo, reposo</translation>
  </message>
  <message>
   <source>went no further</source>
   <translation>no pasó de aquí</translation>
  </message>
  <message>
   <source>were here already</source>
   <translation>ya estaban aquí</translation>
  </message>
  <message>
   <source>what is wrong</source>
   <translation>qué está mal</translation>
  </message>
  <message>
   <source>with a customer</source>
   <translation>con un cliente</translation>
  </message>
  <message>
   <source>with group signs, as GS1 codes have them</source>
   <translation>con signos de grupo, como los códigos GS1</translation>
  </message>
  <message>
   <source>without a lot</source>
   <translation>sin lote</translation>
  </message>
  <message numerus="yes">
   <source>without {n} lines</source>
   <translation>
    <numerusform>sin {n} línea</numerusform>
    <numerusform>sin {n} líneas</numerusform>
   </translation>
  </message>
  <message>
   <source>worth, cost, balance, assets, inventory value</source>
   <translation>valor, coste, balance, activos, valor del inventario</translation>
  </message>
  <message>
   <source>would only be one more parcel</source>
   <translation>solo supondría un paquete más</translation>
  </message>
  <message>
   <source>written just now</source>
   <translation>recién escrito</translation>
  </message>
  <message>
   <source>{action} is possible with {key}.</source>
   <translation>{action} es posible con {key}.</translation>
  </message>
  <message>
   <source>{amount} {currency} cannot have been paid back: only {left} is left of what was paid. Nothing was changed.</source>
   <translation>{amount} {currency} no pueden haberse reembolsado: de lo pagado solo quedan {left}. No se cambió nada.</translation>
  </message>
  <message>
   <source>{back}: its goods changed</source>
   <translation>{back}: su mercancía cambió</translation>
  </message>
  <message>
   <source>{before} → {after}</source>
   <translation>{before} → {after}</translation>
  </message>
  <message>
   <source>{bin}: empty</source>
   <translation>{bin}: vacía</translation>
  </message>
  <message>
   <source>{bin}: empty, near where it lay</source>
   <translation>{bin}: vacía, cerca de la de antes</translation>
  </message>
  <message>
   <source>{bin}: more of it lies there</source>
   <translation>{bin}: allí hay más</translation>
  </message>
  <message>
   <source>{bin}: this lot lies there</source>
   <translation>{bin}: allí está este lote</translation>
  </message>
  <message>
   <source>{cancelled}. {amount} is paid back in 20 s</source>
   <translation>{cancelled}. {amount} se devuelve en 20 s</translation>
  </message>
  <message>
   <source>{changed}. It stays on record.</source>
   <translation>{changed}. Queda registrado.</translation>
  </message>
  <message>
   <source>{changed}. Stopped: the rest is as it was.</source>
   <translation>{changed}. Detenido: el resto está como antes.</translation>
  </message>
  <message>
   <source>{channel}, without a name</source>
   <translation>{channel}, sin nombre</translation>
  </message>
  <message>
   <source>{code!a} is no GS1 code: a field in it is not as GS1 has it; nothing was printed.</source>
   <translation>{code!a} no es un código GS1: un campo no es como lo indica GS1; no se imprimió nada.</translation>
  </message>
  <message>
   <source>{code!a} is no GS1 code; nothing was printed.</source>
   <translation>{code!a} no es un código GS1; no se imprimió nada.</translation>
  </message>
  <message>
   <source>{code!a} is no {name}, which has {digits} digits; nothing was printed.</source>
   <translation>{code!a} no es un {name}, que tiene {digits} cifras; no se imprimió nada.</translation>
  </message>
  <message>
   <source>{code} at {place}</source>
   <translation>{code} en {place}</translation>
  </message>
  <message>
   <source>{code} empty now?</source>
   <translation>¿{code} vacía?</translation>
  </message>
  <message>
   <source>{code} fits {names}. Scan the product's own code.</source>
   <translation>{code} vale para {names}. Escanee el código del producto.</translation>
  </message>
  <message>
   <source>{code} has a wrong check digit: it ends in {found} where {right} is right. Nothing was changed.</source>
   <translation>{code} tiene un dígito de control erróneo: termina en {found} y lo correcto es {right}. No se cambió nada.</translation>
  </message>
  <message>
   <source>{code} has a wrong check digit: it ends in {found} where {right} is right; nothing was printed.</source>
   <translation>{code} tiene un dígito de control erróneo: termina en {found} y lo correcto es {right}; no se imprimió nada.</translation>
  </message>
  <message>
   <source>{code} has no serial numbers. Nothing was changed.</source>
   <translation>{code} no tiene números de serie. No se cambió nada.</translation>
  </message>
  <message>
   <source>{code} is an order or a parcel. It was not counted.</source>
   <translation>{code} es un pedido o un paquete. No se contó.</translation>
  </message>
  <message>
   <source>{code} is an order or a parcel. Nothing was received.</source>
   <translation>{code} es un pedido o un paquete. No se recibió nada.</translation>
  </message>
  <message>
   <source>{code} is changed</source>
   <translation>{code} se ha cambiado</translation>
  </message>
  <message>
   <source>{code} is counted by its serial numbers. Nothing was changed.</source>
   <translation>{code} se cuenta por sus números de serie. No se cambió nada.</translation>
  </message>
  <message>
   <source>{code} is no product that can be asked for.</source>
   <translation>{code} no es un producto que se pueda pedir.</translation>
  </message>
  <message>
   <source>{code} is no unit of this order, and no bin here.</source>
   <translation>{code} no es una unidad de este pedido ni una ubicación de aquí.</translation>
  </message>
  <message>
   <source>{code} is not in this transfer. Nothing was changed.</source>
   <translation>{code} no está en este traslado. No se cambió nada.</translation>
  </message>
  <message>
   <source>{code} is not known here. It was not counted.</source>
   <translation>{code} no se conoce aquí. No se contó.</translation>
  </message>
  <message>
   <source>{code} is not known here. Nothing was received.</source>
   <translation>{code} no se conoce aquí. No se recibió nada.</translation>
  </message>
  <message>
   <source>{code} is not on the purchase order {number}. Nothing was changed.</source>
   <translation>{code} no está en el pedido de compra {number}. No se cambió nada.</translation>
  </message>
  <message>
   <source>{code} is off by {units}. Nothing was posted.</source>
   <translation>{code} difiere en {units}. No se registró nada.</translation>
  </message>
  <message>
   <source>{code} needs the lot that is printed on it. Nothing was changed.</source>
   <translation>{code} necesita el lote impreso. No se cambió nada.</translation>
  </message>
  <message>
   <source>{code} stands twice in this file; the first row was taken.</source>
   <translation>{code} aparece dos veces en el archivo; se tomó la primera fila.</translation>
  </message>
  <message>
   <source>{code} was counted here, and that is settled. Nothing was changed.</source>
   <translation>{code} ya se contó aquí y está cerrado. No se cambió nada.</translation>
  </message>
  <message>
   <source>{code} was not sent with it. Put it aside and receive it by itself.</source>
   <translation>{code} no se envió con él. Apártelo y recíbalo por separado.</translation>
  </message>
  <message>
   <source>{code} was sent from several lots. Nothing was changed.</source>
   <translation>{code} se envió de varios lotes. No se cambió nada.</translation>
  </message>
  <message>
   <source>{code} · {n} free there</source>
   <translation>{code} · {n} libres allí</translation>
  </message>
  <message>
   <source>{code}, {n} free</source>
   <translation>{code}, {n} libres</translation>
  </message>
  <message>
   <source>{code}: count once more</source>
   <translation>{code}: contar otra vez</translation>
  </message>
  <message>
   <source>{column} is the same on each row of the order and was counted once: check it.</source>
   <translation>{column} es igual en todas las filas del pedido y se contó una vez: comprobarlo.</translation>
  </message>
  <message>
   <source>{column} {value} is not a country; the address has none.</source>
   <translation>{column} {value} no es un país; la dirección queda sin país.</translation>
  </message>
  <message>
   <source>{column} {value} {why} It was left out.</source>
   <translation>{column} {value} {why} Se omitió.</translation>
  </message>
  <message>
   <source>{copies} copies cannot be printed.</source>
   <translation>{copies} copias no se pueden imprimir.</translation>
  </message>
  <message>
   <source>{cost} each by the moving average</source>
   <translation>{cost} por unidad según la media móvil</translation>
  </message>
  <message>
   <source>{counted} of {expected}</source>
   <translation>{counted} de {expected}</translation>
  </message>
  <message>
   <source>{country} is no country.</source>
   <translation>{country} no es un país.</translation>
  </message>
  <message>
   <source>{country} is no country. Nothing was changed.</source>
   <translation>{country} no es un país. No se cambió nada.</translation>
  </message>
  <message>
   <source>{count} bins fit what you chose. Nothing was planned.</source>
   <translation>{count} ubicaciones coinciden con lo elegido. No se planificó nada.</translation>
  </message>
  <message>
   <source>{count} checks found nothing wrong.</source>
   <translation>{count} comprobaciones no encontraron nada mal.</translation>
  </message>
  <message>
   <source>{count} labels cannot be printed at once; nothing was printed.</source>
   <translation>{count} etiquetas no se pueden imprimir de una vez; no se imprimió nada.</translation>
  </message>
  <message>
   <source>{count} lines</source>
   <translation>{count} líneas</translation>
  </message>
  <message>
   <source>{count} printed</source>
   <translation>Impresión hecha: {count}</translation>
  </message>
  <message>
   <source>{count} printed, not all of them</source>
   <translation>Impresión hecha: {count}, no de todos</translation>
  </message>
  <message>
   <source>{count} printed: look at them.</source>
   <translation>Impresión hecha: {count}. Revisar.</translation>
  </message>
  <message>
   <source>{count} shipments, scanned at the packing station</source>
   <translation>{count} envíos, se escanean en el puesto de embalaje</translation>
  </message>
  <message>
   <source>{count}: choose one</source>
   <translation>{count}: elegir uno</translation>
  </message>
  <message>
   <source>{currency!r} is not a currency. Nothing was changed.</source>
   <translation>{currency!r} no es una moneda. No se cambió nada.</translation>
  </message>
  <message>
   <source>{days}, here about {day}</source>
   <translation>{days}, aquí hacia: {day}</translation>
  </message>
  <message numerus="yes">
   <source>{done} of {n} rows</source>
   <translation>
    <numerusform>{done} de {n} fila</numerusform>
    <numerusform>{done} de {n} filas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done} of {n} units</source>
   <translation>
    <numerusform>{done} de {n} unidad</numerusform>
    <numerusform>{done} de {n} unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} de {total}</translation>
  </message>
  <message>
   <source>{done} of {total} checks</source>
   <translation>{done} de {total} comprobaciones</translation>
  </message>
  <message>
   <source>{done} of {total} parts</source>
   <translation>{done} de {total} partes</translation>
  </message>
  <message>
   <source>{done}/{total} already</source>
   <translation>{done}/{total} ya</translation>
  </message>
  <message>
   <source>{done}; {waits}</source>
   <translation>{done}; {waits}</translation>
  </message>
  <message>
   <source>{do}: lot {lot}</source>
   <translation>{do}: lote {lot}</translation>
  </message>
  <message>
   <source>{error} {steps}, not saved yet: each is done as soon as it can be, while this window is open.</source>
   <translation>{error} {steps}, aún sin guardar: cada uno se hará en cuanto se pueda, mientras esta ventana siga abierta.</translation>
  </message>
  <message>
   <source>{field} of all rows</source>
   <translation>{field} de todas las filas</translation>
  </message>
  <message>
   <source>{field}: yours “{mine}”, theirs “{theirs}”</source>
   <translation>{field}: lo propio “{mine}”, lo ajeno “{theirs}”</translation>
  </message>
  <message>
   <source>{file} cannot be read as {layout}: {columns} missing. Nothing was imported.</source>
   <translation>{file} no se puede leer como {layout}: falta {columns}. No se importó nada.</translation>
  </message>
  <message>
   <source>{file} cannot be read: {why}.</source>
   <translation>No se puede leer {file}: {why}.</translation>
  </message>
  <message>
   <source>{file} cannot be written: {why}.</source>
   <translation>No se puede escribir {file}: {why}.</translation>
  </message>
  <message>
   <source>{file} cannot be written: {why}. Nothing was written.</source>
   <translation>{file} no se puede escribir: {why}. No se escribió nada.</translation>
  </message>
  <message>
   <source>{file} could not be saved: {reason}.</source>
   <translation>{file} no se pudo guardar: {reason}.</translation>
  </message>
  <message>
   <source>{file} does not have the columns of this mapping. Nothing was imported.</source>
   <translation>{file} no tiene las columnas de esta asignación. No se importó nada.</translation>
  </message>
  <message>
   <source>{file} expands to {ratio} times its size; the limit is {limit} times. Nothing was imported.</source>
   <translation>{file} se expande a {ratio} veces su tamaño; el límite es de {limit} veces. No se importó nada.</translation>
  </message>
  <message>
   <source>{file} expands to {size} MB; the limit is {limit} MB. Nothing was imported.</source>
   <translation>{file} se expande a {size} MB; el límite es de {limit} MB. No se importó nada.</translation>
  </message>
  <message>
   <source>{file} has a header but no rows. Nothing was imported.</source>
   <translation>{file} tiene encabezado, pero ninguna fila. No se importó nada.</translation>
  </message>
  <message>
   <source>{file} has cells without an address. Nothing was imported.</source>
   <translation>{file} tiene celdas sin dirección. No se importó nada.</translation>
  </message>
  <message>
   <source>{file} has no text in any of its sheets. Nothing was imported.</source>
   <translation>{file} no tiene texto en ninguna de sus hojas. No se importó nada.</translation>
  </message>
  <message>
   <source>{file} has the column {column} more than once (columns {numbers}). Nothing was imported.</source>
   <translation>{file} tiene la columna {column} más de una vez (columnas {numbers}). No se importó nada.</translation>
  </message>
  <message>
   <source>{file} has {count} parts inside; the limit is {limit}. Nothing was imported.</source>
   <translation>{file} tiene {count} partes en su interior; el límite es {limit}. No se importó nada.</translation>
  </message>
  <message>
   <source>{file} holds a document type declaration ({part}), which no spreadsheet writes. Nothing was imported.</source>
   <translation>{file} contiene una declaración de tipo de documento ({part}), que ninguna hoja de cálculo escribe. No se importó nada.</translation>
  </message>
  <message>
   <source>{file} holds macros. Nothing was imported.</source>
   <translation>{file} contiene macros. No se importó nada.</translation>
  </message>
  <message>
   <source>{file} holds more than {limit} texts. Nothing was imported.</source>
   <translation>{file} contiene más de {limit} textos. No se importó nada.</translation>
  </message>
  <message>
   <source>{file} is a binary workbook (.xlsb). Nothing was imported.</source>
   <translation>{file} es un libro binario (.xlsb). No se importó nada.</translation>
  </message>
  <message>
   <source>{file} is damaged: it cannot be opened as an Excel workbook. Nothing was imported.</source>
   <translation>{file} está dañado: no se puede abrir como libro de Excel. No se importó nada.</translation>
  </message>
  <message>
   <source>{file} is damaged: the sheet {sheet} cannot be read. Nothing was imported.</source>
   <translation>{file} está dañado: la hoja {sheet} no se puede leer. No se importó nada.</translation>
  </message>
  <message>
   <source>{file} is encrypted with a password. Nothing was imported.</source>
   <translation>{file} está cifrado con contraseña. No se importó nada.</translation>
  </message>
  <message>
   <source>{file} is larger than {limit} MB. Nothing was imported.</source>
   <translation>{file} supera los {limit} MB. No se importó nada.</translation>
  </message>
  <message>
   <source>{file} is too large for a photo.</source>
   <translation>{file} es demasiado grande para una foto.</translation>
  </message>
  <message>
   <source>{file} was changed after it was checked. Nothing was imported.</source>
   <translation>{file} cambió después de comprobarse. No se importó nada.</translation>
  </message>
  <message>
   <source>{file}-to-fix.csv</source>
   <translation>{file}-por-corregir.csv</translation>
  </message>
  <message>
   <source>{file}: no column is chosen for {fields}. Nothing was imported.</source>
   <translation>{file}: no se ha elegido columna para {fields}. No se importó nada.</translation>
  </message>
  <message>
   <source>{file}: the rows of too many orders are not together (more than {max_held_rows:,} rows). Reading stopped there.</source>
   <translation>{file}: las filas de demasiados pedidos no están juntas (más de {max_held_rows:,} filas). La lectura se detuvo ahí.</translation>
  </message>
  <message>
   <source>{file}: the sheet {sheet} reaches to row {row} and column {column}, {cells} cells; the limit is {limit}. Nothing was imported.</source>
   <translation>{file}: la hoja {sheet} llega hasta la fila {row} y la columna {column}, {cells} celdas; el límite es {limit}. No se importó nada.</translation>
  </message>
  <message>
   <source>{first} and {count} more</source>
   <translation>{first} y {count} más</translation>
  </message>
  <message>
   <source>{first}, {then}</source>
   <translation>{first}, {then}</translation>
  </message>
  <message>
   <source>{found}. Last check: {when}</source>
   <translation>{found}. Última comprobación: {when}</translation>
  </message>
  <message>
   <source>{free} of {needed} {sku} free</source>
   <translation>{free} de {needed} {sku} libres</translation>
  </message>
  <message>
   <source>{get_backend_name} is not a database that Stationmaster runs on.</source>
   <translation>{get_backend_name} no es una base de datos con la que funcione Stationmaster.</translation>
  </message>
  <message>
   <source>{goods}: price or discount</source>
   <translation>{goods}: precio o descuento</translation>
  </message>
  <message>
   <source>{goods}: taken out</source>
   <translation>{goods}: quitado</translation>
  </message>
  <message>
   <source>{goods}: {units} added</source>
   <translation>{goods}: {units} de más</translation>
  </message>
  <message>
   <source>{goods}: {was} → {now}</source>
   <translation>{goods}: {was} → {now}</translation>
  </message>
  <message>
   <source>{have} of {wanted}</source>
   <translation>{have} de {wanted}</translation>
  </message>
  <message>
   <source>{have} of {wanted} units</source>
   <translation>{have} de {wanted} uds.</translation>
  </message>
  <message>
   <source>{here} here, {all} in all</source>
   <translation>{here} aquí, {all} en total</translation>
  </message>
  <message>
   <source>{inner} would be a kit within the kit {outer}. Nothing was changed.</source>
   <translation>{inner} sería un kit dentro del kit {outer}. No se cambió nada.</translation>
  </message>
  <message>
   <source>{job}: wait for its end, or stop it</source>
   <translation>{job}: esperar a que termine, o detenerlo</translation>
  </message>
  <message>
   <source>{key} is “{action}” in the same view. Change that one first.</source>
   <translation>{key} es “{action}” en la misma vista. Cambiar esa primero.</translation>
  </message>
  <message>
   <source>{key} is “{action}”, which works everywhere. Change that one first.</source>
   <translation>{key} es “{action}”, que funciona en todas partes. Cambiar esa primero.</translation>
  </message>
  <message>
   <source>{key} keeps its meaning everywhere.</source>
   <translation>{key} conserva su significado en todas partes.</translation>
  </message>
  <message>
   <source>{key} once more writes them off. Esc leaves them on their way.</source>
   <translation>{key} otra vez las da de baja. Con Esc siguen de camino.</translation>
  </message>
  <message>
   <source>{key}: say what happened</source>
   <translation>{key}: decir qué pasó</translation>
  </message>
  <message>
   <source>{kind} is no kind of hold. Nothing was changed.</source>
   <translation>{kind} no es un tipo de retención. No se cambió nada.</translation>
  </message>
  <message>
   <source>{kind} is no kind of job.</source>
   <translation>{kind} no es un tipo de tarea.</translation>
  </message>
  <message>
   <source>{kind} postal code {value} seems to have lost its leading zero.</source>
   <translation>Código postal ({kind}): {value} parece haber perdido el cero inicial.</translation>
  </message>
  <message>
   <source>{kind}-template.csv</source>
   <translation>plantilla-{kind}.csv</translation>
  </message>
  <message>
   <source>{lines}, {n} of them above</source>
   <translation>{lines}, {n} de ellas arriba</translation>
  </message>
  <message>
   <source>{lines}, {units}</source>
   <translation>{lines}, {units}</translation>
  </message>
  <message>
   <source>{lost} not printed, {fine} printed. They are kept.</source>
   <translation>Sin imprimir: {lost}; impresos: {fine}. Se conservan.</translation>
  </message>
  <message>
   <source>{lot}, until {day}</source>
   <translation>{lot}, hasta {day}</translation>
  </message>
  <message>
   <source>{money} in {lines}</source>
   <translation>{money} en {lines}</translation>
  </message>
  <message>
   <source>{name!r} cannot be the name of a shared database. Nothing was changed.</source>
   <translation>{name!r} no puede ser el nombre de una base de datos compartida. No se cambió nada.</translation>
  </message>
  <message>
   <source>{names} and {last}</source>
   <translation>{names} y {last}</translation>
  </message>
  <message>
   <source>{names} and {n} more</source>
   <translation>{names} y {n} más</translation>
  </message>
  <message>
   <source>{name} can try again.</source>
   <translation>{name} puede intentarlo de nuevo.</translation>
  </message>
  <message>
   <source>{name} has a header but no rows. Nothing was imported.</source>
   <translation>{name} tiene encabezado, pero ninguna fila. No se importó nada.</translation>
  </message>
  <message>
   <source>{name} has more than one column for {name2} ({shown}). Nothing was imported.</source>
   <translation>{name} tiene más de una columna para {name2} ({shown}). No se importó nada.</translation>
  </message>
  <message>
   <source>{name} has no PIN: Enter goes on.</source>
   <translation>{name} no tiene PIN: Enter continúa.</translation>
  </message>
  <message>
   <source>{name} has no label yet. Nothing was shipped.</source>
   <translation>{name} aún no tiene etiqueta. No se envió nada.</translation>
  </message>
  <message>
   <source>{name} has the column {column!r} more than once (columns {numbers}). Nothing was imported.</source>
   <translation>{name} tiene la columna {column!r} más de una vez (columnas {numbers}). No se importó nada.</translation>
  </message>
  <message>
   <source>{name} is a supplier now</source>
   <translation>{name} ya es proveedor</translation>
  </message>
  <message>
   <source>{name} is being packed at {claimed_by} now. Bring what you have there, or put it back.</source>
   <translation>{name} se está embalando ahora en {claimed_by}. Llevar allí lo que se tenga aquí, o devolverlo a su sitio.</translation>
  </message>
  <message>
   <source>{name} is cancelled. {what}</source>
   <translation>{name} está cancelado. {what}</translation>
  </message>
  <message>
   <source>{name} is changed</source>
   <translation>{name}: cambiado</translation>
  </message>
  <message>
   <source>{name} is complete.</source>
   <translation>{name} está completo.</translation>
  </message>
  <message>
   <source>{name} is given up</source>
   <translation>{name}: retirado</translation>
  </message>
  <message>
   <source>{name} is in the language of a label printer and cannot be shown.</source>
   <translation>{name} está en el lenguaje de una impresora de etiquetas y no se puede mostrar.</translation>
  </message>
  <message>
   <source>{name} is in use again</source>
   <translation>{name}: de nuevo en uso</translation>
  </message>
  <message>
   <source>{name} is no order export that is known here. Nothing was imported. Its columns begin with: {value}.</source>
   <translation>{name} no es una exportación de pedidos conocida aquí. No se importó nada. Sus columnas empiezan por: {value}.</translation>
  </message>
  <message>
   <source>{name} is not packed yet. {what}</source>
   <translation>{name} aún no está embalado. {what}</translation>
  </message>
  <message>
   <source>{name} left before it was imported. {what}</source>
   <translation>{name} salió antes de importarse. {what}</translation>
  </message>
  <message>
   <source>{name} was cancelled{where}. Do not ship it; put its items back.</source>
   <translation>{name} se canceló{where}. No enviarlo; devolver sus artículos a su sitio.</translation>
  </message>
  <message>
   <source>{name} was changed somewhere else: it is {replace}. Look at the order first.</source>
   <translation>{name} se cambió en otro lugar: está {replace}. Revisar antes el pedido.</translation>
  </message>
  <message>
   <source>{name} with options is not the name of a file.</source>
   <translation>{name} con opciones no es el nombre de un archivo.</translation>
  </message>
  <message>
   <source>{name} works here again</source>
   <translation>{name} vuelve a trabajar aquí</translation>
  </message>
  <message>
   <source>{name} works here no more</source>
   <translation>{name} ya no trabaja aquí</translation>
  </message>
  <message>
   <source>{name}, line {line}: received {before} → {after}</source>
   <translation>{name}, línea {line}: recibidas {before} → {after}</translation>
  </message>
  <message>
   <source>{name}: this is not a Shopify order export ({named} missing). Nothing was imported.</source>
   <translation>{name}: no es una exportación de pedidos de Shopify (falta {named}). No se importó nada.</translation>
  </message>
  <message>
   <source>{name}: this is not a stock file ({columns} missing). Nothing was imported.</source>
   <translation>{name}: no es un archivo de existencias (falta {columns}). No se importó nada.</translation>
  </message>
  <message>
   <source>{name}: {before} → {after}</source>
   <translation>{name}: {before} → {after}</translation>
  </message>
  <message>
   <source>{new} is a product of its own beside {known}.</source>
   <translation>{new} es un producto propio junto a {known}.</translation>
  </message>
  <message>
   <source>{number} changed: {fields}</source>
   <translation>{number} cambiado: {fields}</translation>
  </message>
  <message>
   <source>{number} is as it was before the change</source>
   <translation>{number} está como antes del cambio</translation>
  </message>
  <message>
   <source>{number} is asked for</source>
   <translation>{number} está pedido</translation>
  </message>
  <message>
   <source>{number} is cancelled</source>
   <translation>{number} está cancelado</translation>
  </message>
  <message>
   <source>{number} is cancelled: {units}</source>
   <translation>{number} está cancelado: {units}</translation>
  </message>
  <message>
   <source>{number} is changed</source>
   <translation>{number}: cambiado</translation>
  </message>
  <message>
   <source>{number} is drafted</source>
   <translation>{number}: en borrador</translation>
  </message>
  <message>
   <source>{number} is on its way</source>
   <translation>{number} está en camino</translation>
  </message>
  <message>
   <source>{number} is on its way, expected {day}</source>
   <translation>{number} está en camino, previsto: {day}</translation>
  </message>
  <message>
   <source>{number} is open again</source>
   <translation>{number} está abierto de nuevo</translation>
  </message>
  <message>
   <source>{number} is ordered</source>
   <translation>{number} está pedido</translation>
  </message>
  <message>
   <source>{number} is ordered; nobody knows yet when it comes</source>
   <translation>{number} está pedido; aún no se sabe cuándo llega</translation>
  </message>
  <message>
   <source>{number}-{sequence} has no label yet.</source>
   <translation>{number}-{sequence} aún no tiene etiqueta.</translation>
  </message>
  <message>
   <source>{number}: expected {day}</source>
   <translation>{number}: previsto {day}</translation>
  </message>
  <message>
   <source>{number}: what is missing is cancelled</source>
   <translation>{number}: lo que falta está cancelado</translation>
  </message>
  <message>
   <source>{n} % of the values fit</source>
   <translation>encaja el {n} % de los valores</translation>
  </message>
  <message numerus="yes">
   <source>{n} archived</source>
   <translation>
    <numerusform>{n} archivada</numerusform>
    <numerusform>{n} archivadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} bins</source>
   <translation>
    <numerusform>{n} ubicación</numerusform>
    <numerusform>{n} ubicaciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} bins made</source>
   <translation>
    <numerusform>{n} ubicación creada</numerusform>
    <numerusform>{n} ubicaciones creadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} bins to count</source>
   <translation>
    <numerusform>{n} ubicación por contar</numerusform>
    <numerusform>{n} ubicaciones por contar</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} cancelled</source>
   <translation>{n} cancelados</translation>
  </message>
  <message numerus="yes">
   <source>{n} cancelled</source>
   <translation>
    <numerusform>{n} cancelado</numerusform>
    <numerusform>{n} cancelados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cells mended</source>
   <translation>
    <numerusform>{n} celda corregida</numerusform>
    <numerusform>{n} celdas corregidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} changes were written</source>
   <translation>
    <numerusform>Se escribió {n} cambio</numerusform>
    <numerusform>Se escribieron {n} cambios</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} characters</source>
   <translation>
    <numerusform>{n} carácter</numerusform>
    <numerusform>{n} caracteres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} columns</source>
   <translation>
    <numerusform>{n} columna</numerusform>
    <numerusform>{n} columnas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} columns are used</source>
   <translation>
    <numerusform>se usa {n} columna</numerusform>
    <numerusform>se usan {n} columnas</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} could not be changed</source>
   <translation>{n} no se pudieron cambiar</translation>
  </message>
  <message numerus="yes">
   <source>{n} counts below what is promised: routed again</source>
   <translation>
    <numerusform>{n} recuento por debajo de lo prometido: se asigna de nuevo</numerusform>
    <numerusform>{n} recuentos por debajo de lo prometido: se asignan de nuevo</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} currencies</source>
   <translation>
    <numerusform>{n} moneda</numerusform>
    <numerusform>{n} monedas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} customers written to {file}</source>
   <translation>
    <numerusform>{n} cliente escrito en {file}</numerusform>
    <numerusform>{n} clientes escritos en {file}</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} d</source>
   <translation>{n} d</translation>
  </message>
  <message numerus="yes">
   <source>{n} days</source>
   <translation>
    <numerusform>{n} día</numerusform>
    <numerusform>{n} días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days ago or more</source>
   <translation>
    <numerusform>hace {n} día o más</numerusform>
    <numerusform>hace {n} días o más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days until goods are here</source>
   <translation>
    <numerusform>{n} día hasta que llega</numerusform>
    <numerusform>{n} días hasta que llega</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} differences left</source>
   <translation>
    <numerusform>queda {n} diferencia</numerusform>
    <numerusform>quedan {n} diferencias</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} differences posted</source>
   <translation>
    <numerusform>{n} diferencia registrada</numerusform>
    <numerusform>{n} diferencias registradas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} differences to approve</source>
   <translation>
    <numerusform>{n} diferencia por aprobar</numerusform>
    <numerusform>{n} diferencias por aprobar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} documents</source>
   <translation>
    <numerusform>{n} documento</numerusform>
    <numerusform>{n} documentos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} earlier steps: open the order</source>
   <translation>
    <numerusform>{n} paso anterior: abrir el pedido</numerusform>
    <numerusform>{n} pasos anteriores: abrir el pedido</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} fields cannot be read.</source>
   <translation>
    <numerusform>{n} campo no se puede leer.</numerusform>
    <numerusform>{n} campos no se pueden leer.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} figures differ from the movements</source>
   <translation>
    <numerusform>{n} cifra difiere de los movimientos</numerusform>
    <numerusform>{n} cifras difieren de los movimientos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} figures will be set</source>
   <translation>
    <numerusform>Se pondrá {n} cifra</numerusform>
    <numerusform>Se pondrán {n} cifras</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} free</source>
   <translation>{n} libres</translation>
  </message>
  <message>
   <source>{n} from {place}</source>
   <translation>{n} desde {place}</translation>
  </message>
  <message>
   <source>{n} h</source>
   <translation>{n} h</translation>
  </message>
  <message>
   <source>{n} had it already</source>
   <translation>{n} ya lo tenían</translation>
  </message>
  <message numerus="yes">
   <source>{n} items</source>
   <translation>
    <numerusform>{n} artículo</numerusform>
    <numerusform>{n} artículos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} jobs</source>
   <translation>
    <numerusform>{n} tarea</numerusform>
    <numerusform>{n} tareas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} kinds</source>
   <translation>
    <numerusform>{n} tipo</numerusform>
    <numerusform>{n} tipos</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} km</source>
   <translation>{n} km</translation>
  </message>
  <message numerus="yes">
   <source>{n} lines</source>
   <translation>
    <numerusform>{n} línea</numerusform>
    <numerusform>{n} líneas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} linked</source>
   <translation>
    <numerusform>{n} vinculada</numerusform>
    <numerusform>{n} vinculadas</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message numerus="yes">
   <source>{n} more bins</source>
   <translation>
    <numerusform>{n} más</numerusform>
    <numerusform>{n} más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more lines</source>
   <translation>
    <numerusform>{n} línea más</numerusform>
    <numerusform>{n} líneas más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more lines above</source>
   <translation>
    <numerusform>{n} línea más arriba</numerusform>
    <numerusform>{n} líneas más arriba</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more lines below</source>
   <translation>
    <numerusform>{n} línea más abajo</numerusform>
    <numerusform>{n} líneas más abajo</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more open orders go to the same address: {orders}.</source>
   <translation>
    <numerusform>{n} pedido abierto más va a la misma dirección: {orders}.</numerusform>
    <numerusform>{n} pedidos abiertos más van a la misma dirección: {orders}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more rows</source>
   <translation>
    <numerusform>{n} fila más</numerusform>
    <numerusform>{n} filas más</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} more units of {sku} are being packed or held at {location} than were counted. This row was left out. Finish or park what is being packed, then import it again.</source>
   <translation>En {location} se están embalando o reteniendo {n} unidades de {sku} más de las contadas. Esta fila se dejó fuera. Termine o aparque lo que se está embalando y vuelva a importarla.</translation>
  </message>
  <message numerus="yes">
   <source>{n} new products</source>
   <translation>
    <numerusform>{n} producto nuevo</numerusform>
    <numerusform>{n} productos nuevos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} notes</source>
   <translation>
    <numerusform>{n} nota</numerusform>
    <numerusform>{n} notas</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{n} de {all}</translation>
  </message>
  <message>
   <source>{n} of {code} are in stock, so lots or serial numbers cannot begin or end now. Nothing was changed.</source>
   <translation>Hay {n} de {code} en existencias, así que los lotes o números de serie no pueden empezar ni terminar ahora. No se cambió nada.</translation>
  </message>
  <message numerus="yes">
   <source>{n} of {code} are on their way. That would be more than was sent.</source>
   <translation>
    <numerusform>{n} de {code} va de camino. Sería más de lo enviado.</numerusform>
    <numerusform>{n} de {code} van de camino. Sería más de lo enviado.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {code} were asked for. Put the rest back.</source>
   <translation>
    <numerusform>Se pidió {n} de {code}. Devuelva el resto.</numerusform>
    <numerusform>Se pidieron {n} de {code}. Devuelva el resto.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} of {sku} are in stock as they are. Nothing was changed.</source>
   <translation>Hay {n} de {sku} en existencias tal como están. No se cambió nada.</translation>
  </message>
  <message>
   <source>{n} of {title} can be moved. Nothing was changed.</source>
   <translation>Se pueden mover {n} de {title}. No se cambió nada.</translation>
  </message>
  <message>
   <source>{n} of {title} have left already. Nothing was changed.</source>
   <translation>{n} de {title} ya han salido. No se cambió nada.</translation>
  </message>
  <message>
   <source>{n} of {total}</source>
   <translation>{n} de {total}</translation>
  </message>
  <message>
   <source>{n} of {total} orders. The others are drawn as they are printed.</source>
   <translation>{n} de {total} pedidos. Los demás se crean al imprimirlos.</translation>
  </message>
  <message>
   <source>{n} of {units} packed</source>
   <translation>{n} de {units} embalados</translation>
  </message>
  <message>
   <source>{n} on hold left out</source>
   <translation>{n} retenidos, omitidos</translation>
  </message>
  <message numerus="yes">
   <source>{n} open orders go there too</source>
   <translation>
    <numerusform>{n} pedido abierto va también allí</numerusform>
    <numerusform>{n} pedidos abiertos van también allí</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} open orders go there too: {orders}</source>
   <translation>
    <numerusform>{n} pedido abierto va también allí: {orders}</numerusform>
    <numerusform>{n} pedidos abiertos van también allí: {orders}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} orders</source>
   <translation>
    <numerusform>{n} pedido</numerusform>
    <numerusform>{n} pedidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} orders are in</source>
   <translation>
    <numerusform>{n} pedido está dentro</numerusform>
    <numerusform>{n} pedidos están dentro</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} orders are on no list: they are on hold, packed or not in stock.</source>
   <translation>
    <numerusform>{n} pedido no está en ninguna lista: retenido, embalado o sin stock.</numerusform>
    <numerusform>{n} pedidos no están en ninguna lista: retenidos, embalados o sin stock.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} orders cancelled</source>
   <translation>{n} pedidos cancelados</translation>
  </message>
  <message>
   <source>{n} orders cannot be merged. Nothing was changed.</source>
   <translation>{n} pedidos no se pueden unir. No se cambió nada.</translation>
  </message>
  <message numerus="yes">
   <source>{n} orders could not be changed</source>
   <translation>
    <numerusform>{n} pedido no se pudo cambiar</numerusform>
    <numerusform>{n} pedidos no se pudieron cambiar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} orders have no shipment yet.</source>
   <translation>
    <numerusform>{n} pedido aún no tiene envío.</numerusform>
    <numerusform>{n} pedidos aún no tienen envío.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} orders have this number</source>
   <translation>
    <numerusform>{n} pedido tiene este número</numerusform>
    <numerusform>{n} pedidos tienen este número</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} orders lost a reservation and went through routing again</source>
   <translation>
    <numerusform>{n} pedido perdió una reserva y se asignó de nuevo</numerusform>
    <numerusform>{n} pedidos perdieron una reserva y se asignaron de nuevo</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} orders moved back</source>
   <translation>{n} pedidos devueltos a su estado</translation>
  </message>
  <message>
   <source>{n} orders moved to another location</source>
   <translation>{n} pedidos movidos a otra sede</translation>
  </message>
  <message numerus="yes">
   <source>{n} orders need a look: their timeline says why.</source>
   <translation>
    <numerusform>{n} pedido necesita revisión: su historial dice por qué.</numerusform>
    <numerusform>{n} pedidos necesitan revisión: su historial dice por qué.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} orders opened again</source>
   <translation>{n} pedidos reabiertos</translation>
  </message>
  <message>
   <source>{n} orders put on hold</source>
   <translation>{n} pedidos retenidos</translation>
  </message>
  <message>
   <source>{n} orders put on hold again</source>
   <translation>{n} pedidos retenidos de nuevo</translation>
  </message>
  <message>
   <source>{n} orders released</source>
   <translation>{n} pedidos liberados</translation>
  </message>
  <message numerus="yes">
   <source>{n} orders routed</source>
   <translation>
    <numerusform>{n} pedido asignado</numerusform>
    <numerusform>{n} pedidos asignados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} orders stay as they are.</source>
   <translation>
    <numerusform>{n} pedido queda como está.</numerusform>
    <numerusform>{n} pedidos quedan como están.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} orders tagged {tag}</source>
   <translation>{n} pedidos con la marca {tag}</translation>
  </message>
  <message>
   <source>{n} orders taken back from picking</source>
   <translation>{n} pedidos retirados de recogida</translation>
  </message>
  <message numerus="yes">
   <source>{n} orders wait for stock</source>
   <translation>
    <numerusform>{n} pedido espera stock</numerusform>
    <numerusform>{n} pedidos esperan stock</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} orders were routed again</source>
   <translation>
    <numerusform>{n} pedido se asignó de nuevo</numerusform>
    <numerusform>{n} pedidos se asignaron de nuevo</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} orders without problems</source>
   <translation>
    <numerusform>{n} pedido sin problemas</numerusform>
    <numerusform>{n} pedidos sin problemas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} orders written to {file}</source>
   <translation>
    <numerusform>{n} pedido escrito en {file}</numerusform>
    <numerusform>{n} pedidos escritos en {file}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} other tables</source>
   <translation>
    <numerusform>{n} tabla más</numerusform>
    <numerusform>{n} tablas más</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} packed</source>
   <translation>{n} embalados</translation>
  </message>
  <message numerus="yes">
   <source>{n} papers are printed</source>
   <translation>
    <numerusform>{n} documento está impreso</numerusform>
    <numerusform>{n} documentos están impresos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} papers did not come out</source>
   <translation>
    <numerusform>{n} documento no salió</numerusform>
    <numerusform>{n} documentos no salieron</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} problems</source>
   <translation>
    <numerusform>{n} problema</numerusform>
    <numerusform>{n} problemas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} products</source>
   <translation>
    <numerusform>{n} producto</numerusform>
    <numerusform>{n} productos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} products are low</source>
   <translation>
    <numerusform>{n} producto escasea</numerusform>
    <numerusform>{n} productos escasean</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} products are ordered already</source>
   <translation>
    <numerusform>{n} producto ya está pedido</numerusform>
    <numerusform>{n} productos ya están pedidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} products have no supplier</source>
   <translation>
    <numerusform>{n} producto no tiene proveedor</numerusform>
    <numerusform>{n} productos no tienen proveedor</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} products not counted: is none there?</source>
   <translation>
    <numerusform>{n} producto sin contar: ¿no hay ninguno?</numerusform>
    <numerusform>{n} productos sin contar: ¿no hay ninguno?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} products without a known cost are left out</source>
   <translation>
    <numerusform>Queda fuera {n} producto sin coste conocido</numerusform>
    <numerusform>Quedan fuera {n} productos sin coste conocido</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} purchase orders</source>
   <translation>
    <numerusform>{n} pedido de compra</numerusform>
    <numerusform>{n} pedidos de compra</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} purchase orders drafted</source>
   <translation>
    <numerusform>{n} pedido de compra en borrador</numerusform>
    <numerusform>{n} pedidos de compra en borrador</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} records stay as they are</source>
   <translation>
    <numerusform>{n} registro se queda como está</numerusform>
    <numerusform>{n} registros se quedan como están</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} results</source>
   <translation>
    <numerusform>{n} resultado</numerusform>
    <numerusform>{n} resultados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} returned</source>
   <translation>
    <numerusform>{n} devuelto</numerusform>
    <numerusform>{n} devueltos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows</source>
   <translation>
    <numerusform>{n} fila</numerusform>
    <numerusform>{n} filas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows are stored</source>
   <translation>
    <numerusform>{n} fila está guardada</numerusform>
    <numerusform>{n} filas están guardadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows copied</source>
   <translation>
    <numerusform>{n} fila copiada</numerusform>
    <numerusform>{n} filas copiadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows skipped</source>
   <translation>
    <numerusform>{n} fila omitida</numerusform>
    <numerusform>{n} filas omitidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows without problems</source>
   <translation>
    <numerusform>{n} fila sin problemas</numerusform>
    <numerusform>{n} filas sin problemas</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} s</source>
   <translation>{n} s</translation>
  </message>
  <message>
   <source>{n} selected</source>
   <translation>{n} seleccionados</translation>
  </message>
  <message numerus="yes">
   <source>{n} settings</source>
   <translation>
    <numerusform>{n} ajuste</numerusform>
    <numerusform>{n} ajustes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} stations</source>
   <translation>
    <numerusform>{n} puesto</numerusform>
    <numerusform>{n} puestos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} suppliers</source>
   <translation>
    <numerusform>{n} proveedor</numerusform>
    <numerusform>{n} proveedores</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} suppliers in use</source>
   <translation>
    <numerusform>{n} proveedor en uso</numerusform>
    <numerusform>{n} proveedores en uso</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} things do not add up</source>
   <translation>
    <numerusform>{n} cosa no cuadra</numerusform>
    <numerusform>{n} cosas no cuadran</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} things need you</source>
   <translation>
    <numerusform>{n} cosa requiere atención</numerusform>
    <numerusform>{n} cosas requieren atención</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units</source>
   <translation>
    <numerusform>{n} unidad</numerusform>
    <numerusform>{n} unidades</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units are back</source>
   <translation>
    <numerusform>{n} unidad ha vuelto</numerusform>
    <numerusform>{n} unidades han vuelto</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units are in</source>
   <translation>
    <numerusform>{n} unidad recibida</numerusform>
    <numerusform>{n} unidades recibidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units are in no bin yet: scan the label of their bin.</source>
   <translation>
    <numerusform>{n} unidad aún no está en ninguna ubicación: escanee la etiqueta de su ubicación.</numerusform>
    <numerusform>{n} unidades aún no están en ninguna ubicación: escanee la etiqueta de su ubicación.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units are in {number}</source>
   <translation>
    <numerusform>{n} unidad está en {number}</numerusform>
    <numerusform>{n} unidades están en {number}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units are missing</source>
   <translation>
    <numerusform>Falta {n} unidad</numerusform>
    <numerusform>Faltan {n} unidades</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units are missing:</source>
   <translation>
    <numerusform>Falta {n} unidad:</numerusform>
    <numerusform>Faltan {n} unidades:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units are on their way</source>
   <translation>
    <numerusform>{n} unidad va de camino</numerusform>
    <numerusform>{n} unidades van de camino</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units are still on their way</source>
   <translation>
    <numerusform>{n} unidad sigue de camino</numerusform>
    <numerusform>{n} unidades siguen de camino</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units come back.</source>
   <translation>
    <numerusform>Vuelve {n} unidad.</numerusform>
    <numerusform>Vuelven {n} unidades.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units counted instead of scanned</source>
   <translation>
    <numerusform>{n} unidad contada en vez de escaneada</numerusform>
    <numerusform>{n} unidades contadas en vez de escaneadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units go, {rest} stay.</source>
   <translation>
    <numerusform>{n} unidad sale, {rest} se quedan.</numerusform>
    <numerusform>{n} unidades salen, {rest} se quedan.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units in the file</source>
   <translation>
    <numerusform>{n} unidad en el archivo</numerusform>
    <numerusform>{n} unidades en el archivo</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units more than were sent</source>
   <translation>
    <numerusform>{n} unidad más de las enviadas</numerusform>
    <numerusform>{n} unidades más de las enviadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units never came: written off</source>
   <translation>
    <numerusform>{n} unidad nunca llegó: dada de baja</numerusform>
    <numerusform>{n} unidades nunca llegaron: dadas de baja</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} units of it wait for stock.</source>
   <translation>{n} unidades esperan stock.</translation>
  </message>
  <message numerus="yes">
   <source>{n} units of {code} moved</source>
   <translation>
    <numerusform>{n} unidad de {code} movida</numerusform>
    <numerusform>{n} unidades de {code} movidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units of {number} came back</source>
   <translation>
    <numerusform>Ha vuelto {n} unidad de {number}</numerusform>
    <numerusform>Han vuelto {n} unidades de {number}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units of {number} would not be sent, and what is reserved would be free again.</source>
   <translation>
    <numerusform>{n} unidad de {number} no se enviaría, y lo reservado volvería a quedar libre.</numerusform>
    <numerusform>{n} unidades de {number} no se enviarían, y lo reservado volvería a quedar libre.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units of {title} are nowhere: they go on backorder.</source>
   <translation>
    <numerusform>{n} unidad de {title} no está en ningún sitio: queda pendiente de stock.</numerusform>
    <numerusform>{n} unidades de {title} no están en ningún sitio: quedan pendientes de stock.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units on backorder</source>
   <translation>
    <numerusform>{n} unidad pendiente de stock</numerusform>
    <numerusform>{n} unidades pendientes de stock</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units reserved</source>
   <translation>
    <numerusform>{n} unidad reservada</numerusform>
    <numerusform>{n} unidades reservadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units reserved for orders</source>
   <translation>
    <numerusform>{n} unidad reservada para pedidos</numerusform>
    <numerusform>{n} unidades reservadas para pedidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units to pack</source>
   <translation>
    <numerusform>{n} unidad por embalar</numerusform>
    <numerusform>{n} unidades por embalar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units to put away</source>
   <translation>
    <numerusform>{n} unidad por ubicar</numerusform>
    <numerusform>{n} unidades por ubicar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units to release</source>
   <translation>
    <numerusform>{n} unidad por liberar</numerusform>
    <numerusform>{n} unidades por liberar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units to route</source>
   <translation>
    <numerusform>{n} unidad por asignar</numerusform>
    <numerusform>{n} unidades por asignar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units too many</source>
   <translation>
    <numerusform>{n} unidad de más</numerusform>
    <numerusform>{n} unidades de más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units wait for stock</source>
   <translation>
    <numerusform>{n} unidad espera stock</numerusform>
    <numerusform>{n} unidades esperan stock</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units were asked for and not sent</source>
   <translation>
    <numerusform>Se pidió {n} unidad y no se envió</numerusform>
    <numerusform>Se pidieron {n} unidades y no se enviaron</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units were thrown away</source>
   <translation>
    <numerusform>{n} unidad se desechó</numerusform>
    <numerusform>{n} unidades se desecharon</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} units: scan the product</source>
   <translation>
    <numerusform>{n} unidad: escanee el producto</numerusform>
    <numerusform>{n} unidades: escanee el producto</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} wait for stock</source>
   <translation>{n} esperan stock</translation>
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
   <translation>{n} % del tamaño en papel</translation>
  </message>
  <message numerus="yes">
   <source>{orders} merged into this: {n} units more</source>
   <translation>
    <numerusform>{orders} unidos a este: {n} unidad más</numerusform>
    <numerusform>{orders} unidos a este: {n} unidades más</numerusform>
   </translation>
  </message>
  <message>
   <source>{orders} merged into {number}</source>
   <translation>{orders} unidos en {number}</translation>
  </message>
  <message>
   <source>{order} has left already.</source>
   <translation>{order} ya ha salido.</translation>
  </message>
  <message>
   <source>{order} has left.</source>
   <translation>{order} ha salido.</translation>
  </message>
  <message>
   <source>{order} is being packed at {station}. Put it aside, or take it over if nobody works on it there.</source>
   <translation>{order} se está embalando en {station}. Apartarlo, o hacerse cargo si nadie trabaja allí en él.</translation>
  </message>
  <message>
   <source>{order} is complete.</source>
   <translation>{order} está completo.</translation>
  </message>
  <message>
   <source>{order} is half packed. Finish it or park it before the next; nothing was changed.</source>
   <translation>{order} está a medio embalar. Terminarlo o apartarlo antes del siguiente; no se cambió nada.</translation>
  </message>
  <message>
   <source>{order} is in hand. Scan its items.</source>
   <translation>{order} está en curso. Escanear sus artículos.</translation>
  </message>
  <message>
   <source>{order} is on hold. Put it aside until somebody has lifted the hold.</source>
   <translation>{order} está retenido. Apartarlo hasta que alguien levante la retención.</translation>
  </message>
  <message>
   <source>{order} is packed already. Ship it, or take the last scan back.</source>
   <translation>{order} ya está embalado. Enviarlo, o deshacer el último escaneo.</translation>
  </message>
  <message>
   <source>{order} is put aside. Its scans are kept.</source>
   <translation>{order} está apartado. Sus escaneos se conservan.</translation>
  </message>
  <message>
   <source>{order} was changed{where}. Look at what is missing now.</source>
   <translation>{order} se cambió{where}. Revisar qué falta ahora.</translation>
  </message>
  <message>
   <source>{order} was merged into this order.</source>
   <translation>{order} se unió a este pedido.</translation>
  </message>
  <message>
   <source>{packed} packed today, {left} left</source>
   <translation>{packed} embalados hoy, quedan {left}</translation>
  </message>
  <message>
   <source>{paper} printed</source>
   <translation>Impresión hecha: {paper}</translation>
  </message>
  <message>
   <source>{paper} printed for {shipment}</source>
   <translation>Impresión hecha para {shipment}: {paper}</translation>
  </message>
  <message>
   <source>{pattern} cannot be read as codes of bins. Nothing was changed.</source>
   <translation>{pattern} no se puede leer como códigos de ubicaciones. No se cambió nada.</translation>
  </message>
  <message>
   <source>{pattern} names more than {most} bins. Nothing was changed.</source>
   <translation>{pattern} nombra más de {most} ubicaciones. No se cambió nada.</translation>
  </message>
  <message>
   <source>{person} at {station}</source>
   <translation>{person} en {station}</translation>
  </message>
  <message>
   <source>{person}, {when}</source>
   <translation>{person}, {when}</translation>
  </message>
  <message>
   <source>{place} has nothing of order {number}. Nothing was changed.</source>
   <translation>{place} no tiene nada del pedido {number}. No se cambió nada.</translation>
  </message>
  <message>
   <source>{place} has {free} of {needed} x {sku} that order {number} needs. Nothing was changed.</source>
   <translation>{place} tiene {free} de {needed} x {sku} que necesita el pedido {number}. No se cambió nada.</translation>
  </message>
  <message>
   <source>{place} of {count}</source>
   <translation>{place} de {count}</translation>
  </message>
  <message>
   <source>{place} sends it already.</source>
   <translation>{place} ya lo envía.</translation>
  </message>
  <message>
   <source>{place} · {country}</source>
   <translation>{place} · {country}</translation>
  </message>
  <message>
   <source>{place}, here</source>
   <translation>{place}, aquí</translation>
  </message>
  <message>
   <source>{place}, lot {lot}</source>
   <translation>{place}, lote {lot}</translation>
  </message>
  <message>
   <source>{place}: {n} free</source>
   <translation>{place}: {n} libres</translation>
  </message>
  <message>
   <source>{problems} of {kinds}</source>
   <translation>{problems} de {kinds}</translation>
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
   <translation>{product} ya no se compra ahí</translation>
  </message>
  <message>
   <source>{product}: kept where it is bought</source>
   <translation>{product}: compra guardada</translation>
  </message>
  <message>
   <source>{reason} is no reason to cancel for. Nothing was changed.</source>
   <translation>{reason} no es un motivo de cancelación. No se cambió nada.</translation>
  </message>
  <message>
   <source>{reopened}. The refund of {amount} is stopped</source>
   <translation>{reopened}. El reembolso de {amount} está detenido</translation>
  </message>
  <message>
   <source>{returned}. {amount} is paid back in 20 s</source>
   <translation>{returned}. {amount} se devuelve en 20 s</translation>
  </message>
  <message>
   <source>{rows} of {orders}.</source>
   <translation>{rows} de {orders}.</translation>
  </message>
  <message>
   <source>{save} saves it; {back} once more drops it.</source>
   <translation>{save} la guarda; {back} otra vez la descarta.</translation>
  </message>
  <message>
   <source>{save} saves it; {back} twice drops it.</source>
   <translation>{save} lo guarda; {back} dos veces lo descarta.</translation>
  </message>
  <message>
   <source>{save} saves them; {back} once more drops them.</source>
   <translation>{save} los guarda; {back} otra vez los descarta.</translation>
  </message>
  <message>
   <source>{scanned} goes in with its kit, and kits are scanned whole here: scan the kit's code. Nothing was counted.</source>
   <translation>{scanned} va con su kit, y aquí los kits se escanean enteros: escanee el código del kit. No se contó nada.</translation>
  </message>
  <message>
   <source>{scanned}: counted.</source>
   <translation>{scanned}: contado.</translation>
  </message>
  <message>
   <source>{scanned}: taken back.</source>
   <translation>{scanned}: deshecho.</translation>
  </message>
  <message>
   <source>{screen} (not plugged in)</source>
   <translation>{screen} (no conectada)</translation>
  </message>
  <message>
   <source>{sentence}.</source>
   <translation>{sentence}.</translation>
  </message>
  <message>
   <source>{serial} of {code} is not free here by the books.</source>
   <translation>{serial} de {code} no está libre aquí según los libros.</translation>
  </message>
  <message>
   <source>{serial} of {code} was not sent with it.</source>
   <translation>{serial} de {code} no se envió con él.</translation>
  </message>
  <message>
   <source>{server} does not encrypt its connections. The password was not sent.</source>
   <translation>{server} no cifra sus conexiones. La contraseña no se envió.</translation>
  </message>
  <message>
   <source>{server} has not answered within {seconds} seconds. Nothing was changed.</source>
   <translation>{server} no respondió en {seconds} segundos. No se cambió nada.</translation>
  </message>
  <message>
   <source>{server}, database {database}</source>
   <translation>{server}, base de datos {database}</translation>
  </message>
  <message>
   <source>{server}, port {port}, database {database}</source>
   <translation>{server}, puerto {port}, base de datos {database}</translation>
  </message>
  <message>
   <source>{shipment} cannot go</source>
   <translation>{shipment} no puede salir</translation>
  </message>
  <message>
   <source>{shipment} released to picking</source>
   <translation>{shipment} liberado para recogida</translation>
  </message>
  <message>
   <source>{shipped}, tracking {tracking}</source>
   <translation>{shipped}, seguimiento {tracking}</translation>
  </message>
  <message>
   <source>{shown!r} is not a database address.</source>
   <translation>{shown!r} no es la dirección de una base de datos.</translation>
  </message>
  <message>
   <source>{shown} cannot be a file name. Nothing was imported.</source>
   <translation>{shown} no puede ser un nombre de archivo. No se importó nada.</translation>
  </message>
  <message>
   <source>{shown} cannot be copied into itself. Nothing was changed.</source>
   <translation>{shown} no se puede copiar en sí misma. No se cambió nada.</translation>
  </message>
  <message>
   <source>{shown} cannot be read: {value}. Nothing was imported.</source>
   <translation>{shown} no se puede leer: {value}. No se importó nada.</translation>
  </message>
  <message>
   <source>{shown} changed while it was being read. Reading stopped there.</source>
   <translation>{shown} cambió mientras se leía. La lectura se detuvo ahí.</translation>
  </message>
  <message>
   <source>{shown} has no text in it. Nothing was imported.</source>
   <translation>{shown} no contiene texto. No se importó nada.</translation>
  </message>
  <message>
   <source>{shown} has {count} columns; the limit is {max_columns}. Nothing was imported.</source>
   <translation>{shown} tiene {count} columnas; el límite es {max_columns}. No se importó nada.</translation>
  </message>
  <message>
   <source>{shown} holds this very shop already. Nothing was changed.</source>
   <translation>{shown} ya contiene esta misma tienda. No se cambió nada.</translation>
  </message>
  <message>
   <source>{shown} is a folder, not a file. Nothing was imported.</source>
   <translation>{shown} es una carpeta, no un archivo. No se importó nada.</translation>
  </message>
  <message>
   <source>{shown} is a pipe or a device, not a file. Nothing was imported.</source>
   <translation>{shown} es una tubería o un dispositivo, no un archivo. No se importó nada.</translation>
  </message>
  <message>
   <source>{shown} is empty. Nothing was imported.</source>
   <translation>{shown} está vacío. No se importó nada.</translation>
  </message>
  <message>
   <source>{shown} is no longer there. Reading stopped there.</source>
   <translation>{shown} ya no está ahí. La lectura se detuvo.</translation>
  </message>
  <message>
   <source>{shown} is not text in a character set that can be told. Nothing was imported.</source>
   <translation>{shown} no es texto en un juego de caracteres reconocible. No se importó nada.</translation>
  </message>
  <message>
   <source>{shown} is {value:.1f} GB; {limit}. Nothing was imported.</source>
   <translation>{shown} ocupa {value:.1f} GB; {limit}. No se importó nada.</translation>
  </message>
  <message>
   <source>{shown} seems to be {kind}, not a CSV file. Nothing was imported.</source>
   <translation>{shown} parece ser {kind}, no un archivo CSV. No se importó nada.</translation>
  </message>
  <message>
   <source>{shown} {what}. Nothing was changed.</source>
   <translation>{shown} {what}. No se cambió nada.</translation>
  </message>
  <message>
   <source>{shown}: a quotation mark that opens in row {value} is never closed. Nothing was imported.</source>
   <translation>{shown}: unas comillas que se abren en la fila {value} no se cierran nunca. No se importó nada.</translation>
  </message>
  <message>
   <source>{shown}: row {value} has more than {size} in one {what}.{open_quote} Nothing was imported.</source>
   <translation>{shown}: la fila {value} tiene más de {size} en un solo elemento ({what}).{open_quote} No se importó nada.</translation>
  </message>
  <message>
   <source>{signs} and {n} more</source>
   <translation>{signs} y {n} más</translation>
  </message>
  <message>
   <source>{sign} compares numbers and dates only.</source>
   <translation>{sign} solo compara números y fechas.</translation>
  </message>
  <message>
   <source>{sku} at {location} stands twice in this file; the first row was taken.</source>
   <translation>{sku} en {location} aparece dos veces en este archivo; se tomó la primera fila.</translation>
  </message>
  <message>
   <source>{sku} at {location}, bin {bin}, lot {lot}: on hand {on_hand}, held {held}; the movements say {ledger_hand} and {ledger_held}.</source>
   <translation>{sku} en {location}, ubicación {bin}, lote {lot}: existencias {on_hand}, retenidas {held}; los movimientos dicen {ledger_hand} y {ledger_held}.</translation>
  </message>
  <message>
   <source>{sku} at {location}, bin {bin}, lot {lot}: {held} of {on_hand} are held.</source>
   <translation>{sku} en {location}, ubicación {bin}, lote {lot}: {held} de {on_hand} están retenidas.</translation>
  </message>
  <message>
   <source>{sku} at {location}: on hand {on_hand}, held {held}; the movements say {ledger_hand} and {ledger_held}.</source>
   <translation>{sku} en {location}: existencias {on_hand}, retenidas {held}; los movimientos dicen {ledger_hand} y {ledger_held}.</translation>
  </message>
  <message>
   <source>{sku} at {location}: on hand {on_hand}, reserved {reserved}, held {held} cannot be.</source>
   <translation>{sku} en {location}: existencias {on_hand}, reservadas {reserved}, retenidas {held} no puede ser.</translation>
  </message>
  <message>
   <source>{sku} at {location}: reserved {reserved}; the movements say {ledger_reserved}.</source>
   <translation>{sku} en {location}: reservadas {reserved}; los movimientos dicen {ledger_reserved}.</translation>
  </message>
  <message>
   <source>{sku} at {location}: reserved {reserved}; the orders' reservations are {units}.</source>
   <translation>{sku} en {location}: reservadas {reserved}; las reservas de los pedidos son {units}.</translation>
  </message>
  <message>
   <source>{sku} at {location}: the bin {bin} is elsewhere or given up, or the lot {lot} is another product's.</source>
   <translation>{sku} en {location}: la ubicación {bin} está en otra sede o archivada, o el lote {lot} es de otro producto.</translation>
  </message>
  <message>
   <source>{sku} at {location}: {placed} in bins and lots; those have {units} together.</source>
   <translation>{sku} en {location}: {placed} en ubicaciones y lotes; estos suman {units}.</translation>
  </message>
  <message>
   <source>{sku} at {place}, {spot}: held {before} → {after}</source>
   <translation>{sku} en {place}, {spot}: retenidas {before} → {after}</translation>
  </message>
  <message>
   <source>{sku} at {place}, {spot}: on hand {before} → {after}</source>
   <translation>{sku} en {place}, {spot}: existencias {before} → {after}</translation>
  </message>
  <message>
   <source>{sku} at {place}: held {before} → {after}</source>
   <translation>{sku} en {place}: retenidas {before} → {after}</translation>
  </message>
  <message>
   <source>{sku} at {place}: in bins and lots {before} → {after}</source>
   <translation>{sku} en {place}: en ubicaciones y lotes {before} → {after}</translation>
  </message>
  <message>
   <source>{sku} at {place}: on hand {before} → {after}</source>
   <translation>{sku} en {place}: existencias {before} → {after}</translation>
  </message>
  <message>
   <source>{sku} at {place}: promised {before} → {after}</source>
   <translation>{sku} en {place}: comprometidas {before} → {after}</translation>
  </message>
  <message>
   <source>{sku} at {place}: the movements give less than nothing</source>
   <translation>{sku} en {place}: los movimientos dan menos que nada</translation>
  </message>
  <message>
   <source>{sku} cannot be added like this. Nothing was changed.</source>
   <translation>{sku} no se puede añadir así. No se cambió nada.</translation>
  </message>
  <message>
   <source>{sku} is a kit and has no stock of its own. Nothing was changed.</source>
   <translation>{sku} es un kit y no tiene existencias propias. No se cambió nada.</translation>
  </message>
  <message>
   <source>{sku} is a kit and has no stock of its own. This row was left out; what is in the kit is counted.</source>
   <translation>{sku} es un kit y no tiene existencias propias. Esta fila se omitió; se cuenta lo que hay en el kit.</translation>
  </message>
  <message>
   <source>{sku} is kept by lot, and the file has {n} more at {location} than were there without saying of which lot. This row was left out. Receive what is new, count its bin, or adjust it with its lot.</source>
   <translation>{sku} se lleva por lote, y el archivo tiene {n} más en {location} de lo que había sin decir de qué lote. Esta fila se omitió. Reciba lo nuevo, cuente su ubicación o ajústelo con su lote.</translation>
  </message>
  <message>
   <source>{sku} stands twice in this file; the first row was taken.</source>
   <translation>{sku} aparece dos veces en el archivo; se tomó la primera fila.</translation>
  </message>
  <message>
   <source>{sku}, serial {serial}: the movements have it {units} times, the list has it in one place at most.</source>
   <translation>{sku}, número de serie {serial}: en los movimientos está {units} veces, en la lista en un sitio como mucho.</translation>
  </message>
  <message>
   <source>{sku}, unit {name}: {before} → {after}</source>
   <translation>{sku}, unidad {name}: {before} → {after}</translation>
  </message>
  <message>
   <source>{source} to {target}</source>
   <translation>{source} a {target}</translation>
  </message>
  <message>
   <source>{span} ago</source>
   <translation>hace {span}</translation>
  </message>
  <message>
   <source>{supplier}, for {place}</source>
   <translation>{supplier}, para {place}</translation>
  </message>
  <message>
   <source>{symbology} cannot carry {code!a}: it holds {signs}; nothing was printed.</source>
   <translation>{symbology} no admite {code!a}: admite {signs}; no se imprimió nada.</translation>
  </message>
  <message>
   <source>{tag} is no tag. Nothing was changed.</source>
   <translation>{tag} no es una marca. No se cambió nada.</translation>
  </message>
  <message>
   <source>{tax} added</source>
   <translation>{tax} añadido</translation>
  </message>
  <message>
   <source>{text} cannot be a lot or a serial number. Nothing was changed.</source>
   <translation>{text} no puede ser un lote ni un número de serie. No se cambió nada.</translation>
  </message>
  <message>
   <source>{text} is no kind of bin. Nothing was changed.</source>
   <translation>{text} no es un tipo de ubicación. No se cambió nada.</translation>
  </message>
  <message>
   <source>{text} is no reason. Nothing was posted.</source>
   <translation>{text} no es un motivo. No se registró nada.</translation>
  </message>
  <message>
   <source>{text} is not SKU=UNITS. Nothing was changed.</source>
   <translation>{text} no es SKU=UNIDADES. No se cambió nada.</translation>
  </message>
  <message>
   <source>{text}. {action} is possible with {key}.</source>
   <translation>{text}. {action} es posible con {key}.</translation>
  </message>
  <message>
   <source>{times} refunds of order {order_id} are on their way at once.</source>
   <translation>{times} reembolsos del pedido {order_id} están en camino a la vez.</translation>
  </message>
  <message>
   <source>{time} earlier</source>
   <translation>{time} antes</translation>
  </message>
  <message>
   <source>{time} later</source>
   <translation>{time} después</translation>
  </message>
  <message>
   <source>{title} was made by a newer Stationmaster than this one. Nothing was changed.</source>
   <translation>{title} se creó con un Stationmaster más nuevo que este. No se cambió nada.</translation>
  </message>
  <message>
   <source>{title} was made by an older Stationmaster than this one. Nothing was changed.</source>
   <translation>{title} se creó con un Stationmaster más antiguo que este. No se cambió nada.</translation>
  </message>
  <message>
   <source>{title} was taken out of the order. Nothing was changed.</source>
   <translation>{title} se quitó del pedido. No se cambió nada.</translation>
  </message>
  <message>
   <source>{title}, 1 station: {names}.</source>
   <translation>{title}, 1 puesto: {names}.</translation>
  </message>
  <message>
   <source>{title}, {count} stations: {names}.</source>
   <translation>{title}, {count} puestos: {names}.</translation>
  </message>
  <message>
   <source>{title}, {n} need attention</source>
   <translation>{title}, {n} requieren atención</translation>
  </message>
  <message>
   <source>{told} Install a font for {script}.</source>
   <translation>{told} Instale una fuente para {script}.</translation>
  </message>
  <message>
   <source>{told} was counted as {known}.</source>
   <translation>{told} se contó como {known}.</translation>
  </message>
  <message>
   <source>{units_of} missing; or park the order</source>
   <translation>Falta: {units_of}; o apartar el pedido</translation>
  </message>
  <message>
   <source>{units} cancelled</source>
   <translation>{units} canceladas</translation>
  </message>
  <message>
   <source>{units} of these units are being packed, or have left. Nothing was changed.</source>
   <translation>{units} de estas unidades se están empaquetando o ya salieron. No se cambió nada.</translation>
  </message>
  <message>
   <source>{units} of {code} cannot come back: {left} are with the customer. Nothing was changed.</source>
   <translation>{units} de {code} no pueden devolverse: {left} están con el cliente. No se cambió nada.</translation>
  </message>
  <message>
   <source>{units} of {code}: {reason}</source>
   <translation>{units} de {code}: {reason}</translation>
  </message>
  <message>
   <source>{units} units cannot be counted. Nothing was changed.</source>
   <translation>No se pueden contar {units} unidades. No se cambió nada.</translation>
  </message>
  <message>
   <source>{units} units in {what} are being packed just now. Nothing was changed.</source>
   <translation>{units} unidades en {what} se están empaquetando ahora. No se cambió nada.</translation>
  </message>
  <message>
   <source>{units} units lie in the bin {code}. Nothing was changed.</source>
   <translation>Hay {units} unidades en la ubicación {code}. No se cambió nada.</translation>
  </message>
  <message>
   <source>{units} units of {code} are being packed just now. Nothing was changed.</source>
   <translation>{units} unidades de {code} se están empaquetando ahora. No se cambió nada.</translation>
  </message>
  <message>
   <source>{units}, {amount}</source>
   <translation>{units}, {amount}</translation>
  </message>
  <message>
   <source>{unprinted} not printed</source>
   <translation>{unprinted} sin imprimir</translation>
  </message>
  <message>
   <source>{user} at {station}</source>
   <translation>{user} en {station}</translation>
  </message>
  <message>
   <source>{value!r} cannot be a barcode. Nothing was changed.</source>
   <translation>{value!r} no puede ser un código de barras. No se cambió nada.</translation>
  </message>
  <message>
   <source>{value!r} cannot be the name of a station. Nothing was changed.</source>
   <translation>{value!r} no puede ser el nombre de un puesto. No se cambió nada.</translation>
  </message>
  <message>
   <source>{value!r} cannot be used as {name}. Nothing was changed.</source>
   <translation>{value!r} no se puede usar como {name}. No se cambió nada.</translation>
  </message>
  <message>
   <source>{value!r} is no day of the week. Nothing was changed.</source>
   <translation>{value!r} no es un día de la semana. No se cambió nada.</translation>
  </message>
  <message>
   <source>{value!r} is no product with its units. Nothing was changed.</source>
   <translation>{value!r} no es un artículo con sus unidades. No se cambió nada.</translation>
  </message>
  <message>
   <source>{value!r} is no time of the day. Nothing was changed.</source>
   <translation>{value!r} no es una hora del día. No se cambió nada.</translation>
  </message>
  <message>
   <source>{value!r} is not a country code. Nothing was changed.</source>
   <translation>{value!r} no es un código de país. No se cambió nada.</translation>
  </message>
  <message>
   <source>{value!r} is not a currency. Nothing was changed.</source>
   <translation>{value!r} no es una moneda. No se cambió nada.</translation>
  </message>
  <message>
   <source>{value!r} is not a day. Nothing was changed.</source>
   <translation>{value!r} no es un día. No se cambió nada.</translation>
  </message>
  <message>
   <source>{value} and {n} more</source>
   <translation>{value} y {n} más</translation>
  </message>
  <message>
   <source>{value} cannot be a code: it is too long or has signs that cannot be printed.</source>
   <translation>{value} no puede ser un código: es demasiado largo o tiene signos que no se pueden imprimir.</translation>
  </message>
  <message>
   <source>{value} cannot be the name of a location.</source>
   <translation>{value} no puede ser el nombre de una sede.</translation>
  </message>
  <message>
   <source>{value} cannot be used as {name}. Nothing was changed.</source>
   <translation>{value} no se puede usar como {name}. No se cambió nada.</translation>
  </message>
  <message>
   <source>{value} cannot be used here. Nothing was changed.</source>
   <translation>{value} no se puede usar aquí. No se cambió nada.</translation>
  </message>
  <message>
   <source>{value} differs from {other} in another row of the order.</source>
   <translation>{value} difiere de {other} en otra fila del pedido.</translation>
  </message>
  <message>
   <source>{value} fits several locations: {names}.</source>
   <translation>{value} coincide con varias sedes: {names}.</translation>
  </message>
  <message>
   <source>{value} fits several suppliers: {names}.</source>
   <translation>{value} vale para varios proveedores: {names}.</translation>
  </message>
  <message>
   <source>{value} fits {count} products: {names}.</source>
   <translation>{value} corresponde a {count} productos: {names}.</translation>
  </message>
  <message>
   <source>{value} fits {count} {kind}: {names}.</source>
   <translation>{value} coincide con {count} {kind}: {names}.</translation>
  </message>
  <message>
   <source>{value} for {quantity} units is too much.</source>
   <translation>{value} por {quantity} unidades es demasiado.</translation>
  </message>
  <message>
   <source>{value} has a wrong check digit: it ends in {found} where {right} is right.</source>
   <translation>{value} tiene un dígito de control incorrecto: termina en {found} y el correcto es {right}.</translation>
  </message>
  <message>
   <source>{value} has more decimals than {currency} has.</source>
   <translation>{value} tiene más decimales que {currency}.</translation>
  </message>
  <message>
   <source>{value} has more decimals than {unit} has ({digits}).</source>
   <translation>{value} tiene más decimales que {unit} ({digits}).</translation>
  </message>
  <message>
   <source>{value} has nothing reserved here, so there is no shipment.</source>
   <translation>{value} no tiene nada reservado aquí, así que no hay envío.</translation>
  </message>
  <message>
   <source>{value} has {count} shipments: {names}.</source>
   <translation>{value} tiene {count} envíos: {names}.</translation>
  </message>
  <message>
   <source>{value} is a bin at several locations: {names}.</source>
   <translation>{value} es una ubicación en varias sedes: {names}.</translation>
  </message>
  <message>
   <source>{value} is cancelled. Nothing was changed.</source>
   <translation>{value} está cancelado. No se cambió nada.</translation>
  </message>
  <message>
   <source>{value} is more than the line costs.</source>
   <translation>{value} supera lo que cuesta la línea.</translation>
  </message>
  <message>
   <source>{value} is no date such as 2026-11-02, today or last-7d.</source>
   <translation>{value} no es una fecha como 2026-11-02, today o last-7d.</translation>
  </message>
  <message>
   <source>{value} is no e-mail address.</source>
   <translation>{value} no es una dirección de correo electrónico.</translation>
  </message>
  <message>
   <source>{value} is no kind of location. Nothing was changed.</source>
   <translation>{value} no es un tipo de sede. No se cambió nada.</translation>
  </message>
  <message>
   <source>{value} is no number.</source>
   <translation>{value} no es un número.</translation>
  </message>
  <message>
   <source>{value} is no place on the map. Nothing was changed.</source>
   <translation>{value} no es un lugar en el mapa. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>{value} is no weight that goods have.</source>
   <translation>{value} no es un peso posible para una mercancía.</translation>
  </message>
  <message>
   <source>{value} is no whole number.</source>
   <translation>{value} no es un número entero.</translation>
  </message>
  <message>
   <source>{value} is none of: {known}.</source>
   <translation>{value} no es ninguno de estos: {known}.</translation>
  </message>
  <message>
   <source>{value} is not a country.</source>
   <translation>{value} no es un país.</translation>
  </message>
  <message>
   <source>{value} is not a currency code of ISO 4217.</source>
   <translation>{value} no es un código de moneda de la norma ISO 4217.</translation>
  </message>
  <message>
   <source>{value} is not a day and time that exist.</source>
   <translation>{value} no es un día y una hora que existan.</translation>
  </message>
  <message>
   <source>{value} is not a time that exists.</source>
   <translation>{value} no es una hora que exista.</translation>
  </message>
  <message>
   <source>{value} is not between the years 1990 and 2100.</source>
   <translation>{value} no está entre los años 1990 y 2100.</translation>
  </message>
  <message>
   <source>{value} is too large an amount.</source>
   <translation>{value} es un importe demasiado grande.</translation>
  </message>
  <message>
   <source>{value} is too long ({count} characters).</source>
   <translation>{value} es demasiado largo ({count} caracteres).</translation>
  </message>
  <message>
   <source>{value} may be day/month or month/day: the file has both. Export it again.</source>
   <translation>{value} puede ser día/mes o mes/día: el archivo tiene ambos. Exportarlo de nuevo.</translation>
  </message>
  <message>
   <source>{value} more units of {code} are being packed or held at {place} than would be left. Nothing was changed.</source>
   <translation>En {place} se embalan o retienen {value} unidades más de {code} de las que quedarían. No se cambió nada.</translation>
  </message>
  <message>
   <source>{value} must be 1, 0 or -1.</source>
   <translation>{value} debe ser 1, 0 o -1.</translation>
  </message>
  <message>
   <source>{value} must be a date and time like 2026-03-25 21:56:45 +0500.</source>
   <translation>{value} debe ser una fecha con hora como 2026-03-25 21:56:45 +0500.</translation>
  </message>
  <message>
   <source>{value} must be a number with a point, like 1234.56.</source>
   <translation>{value} debe ser un número con punto, como 1234.56.</translation>
  </message>
  <message>
   <source>{value} must be a whole number.</source>
   <translation>{value} debe ser un número entero.</translation>
  </message>
  <message>
   <source>{value} must be active, draft or archived.</source>
   <translation>{value} debe ser active, draft o archived.</translation>
  </message>
  <message>
   <source>{value} must be an amount like {like}.</source>
   <translation>{value} debe ser un importe como {like}.</translation>
  </message>
  <message>
   <source>{value} must be {least} or more.</source>
   <translation>{value} debe ser {least} o más.</translation>
  </message>
  <message>
   <source>{value} must not be more than {most:,}.</source>
   <translation>{value} no debe ser mayor que {most:,}.</translation>
  </message>
  <message>
   <source>{value} must not be negative.</source>
   <translation>{value} no debe ser negativo.</translation>
  </message>
  <message>
   <source>{value} on this PC: {orders}, {products}. Everything is copied and compared; the file stays where it is.</source>
   <translation>{value} en este PC: {orders}, {products}. Todo se copia y se compara; el archivo se queda donde está.</translation>
  </message>
  <message>
   <source>{value} seems to have lost its leading zero: with it, it is a valid barcode.</source>
   <translation>{value} parece haber perdido el cero inicial: con él es un código de barras válido.</translation>
  </message>
  <message>
   <source>{value} stands in another row already.</source>
   <translation>{value} ya está en otra fila.</translation>
  </message>
  <message>
   <source>{value} stands in row {others} too: keep one of them.</source>
   <translation>{value} está también en la fila {others}: conservar una de ellas.</translation>
  </message>
  <message>
   <source>{value} was sent before it was imported. Nothing was changed.</source>
   <translation>{value} se envió antes de importarse. No se cambió nada.</translation>
  </message>
  <message>
   <source>{value} {why}</source>
   <translation>{value} {why}</translation>
  </message>
  <message>
   <source>{wanted} of {code} were ordered and {received} have come. Of these {units}, {rest} are still wanted and {over} too many. Nothing was changed.</source>
   <translation>Se pidieron {wanted} de {code} y han llegado {received}. De estas {units} aún faltan {rest} y sobran {over}. No se cambió nada.</translation>
  </message>
  <message>
   <source>{wanted} of {code} were ordered and {received} have come. With {units} more it is too many. Nothing was changed.</source>
   <translation>Se pidieron {wanted} de {code} y han llegado {received}. Con {units} más son demasiados. No se cambió nada.</translation>
  </message>
  <message>
   <source>{way} If there was never a shop, remove the file and try again.</source>
   <translation>{way} Si nunca hubo una tienda, quitar el archivo e intentarlo de nuevo.</translation>
  </message>
  <message>
   <source>{what} into {shipment}</source>
   <translation>{what}, en {shipment}</translation>
  </message>
  <message>
   <source>{what} {path}: {seen}. Nothing was changed.</source>
   <translation>{what} {path}: {seen}. No se cambió nada.</translation>
  </message>
  <message>
   <source>{what}, order {number}</source>
   <translation>{what}, pedido {number}</translation>
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
   <translation>{what}: está embalado. No se cambió nada.</translation>
  </message>
  <message>
   <source>{what}: order {number} was changed or sent since. Nothing was changed.</source>
   <translation>{what}: el pedido {number} se cambió o se envió después. No se cambió nada.</translation>
  </message>
  <message>
   <source>{what}: somebody has begun to pack it. Nothing was changed.</source>
   <translation>{what}: alguien ha empezado a embalarlo. No se cambió nada.</translation>
  </message>
  <message>
   <source>{what}: there is no such order now.</source>
   <translation>{what}: ya no existe ese pedido.</translation>
  </message>
  <message>
   <source>{what}: there is none now.</source>
   <translation>{what}: ahora no hay ninguno.</translation>
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
   <translation>{what}: {station} lo está embalando. No se cambió nada.</translation>
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
   <translation>{where} pertenece a otro programa. No se cambió nada.</translation>
  </message>
  <message>
   <source>{where} cannot be read: {said}. Nothing was changed.</source>
   <translation>{where} no se puede leer: {said}. No se cambió nada.</translation>
  </message>
  <message>
   <source>{where} is not empty. Nothing was changed.</source>
   <translation>{where} no está vacío. No se cambió nada.</translation>
  </message>
  <message>
   <source>{where} needs an upgrade. Nothing was changed.</source>
   <translation>{where} necesita una actualización. No se cambió nada.</translation>
  </message>
  <message>
   <source>{where} was made by a newer Stationmaster. Nothing was changed.</source>
   <translation>{where} se creó con un Stationmaster más nuevo. No se cambió nada.</translation>
  </message>
  <message>
   <source>{where}: {value} cannot store this row ({rstrip}). Nothing was changed.</source>
   <translation>{where}: {value} no puede guardar esta fila ({rstrip}). No se cambió nada.</translation>
  </message>
  <message>
   <source>{who} changed order {number} meanwhile. Nothing of yours was written yet.</source>
   <translation>{who} cambió el pedido {number} entretanto. Lo suyo aún no se ha escrito.</translation>
  </message>
  <message>
   <source>{who} changed order {number} meanwhile: {what}. Nothing was taken back.</source>
   <translation>{who} cambió entretanto el pedido {number}: {what}. No se deshizo nada.</translation>
  </message>
  <message>
   <source>{who} changed this customer meanwhile. Nothing of yours was written yet.</source>
   <translation>{who} cambió este cliente entretanto. De lo suyo aún no se escribió nada.</translation>
  </message>
  <message>
   <source>{who} has this order open since {time}.</source>
   <translation>{who} tiene este pedido abierto desde {time}.</translation>
  </message>
  <message>
   <source>{who} imported order {number} again meanwhile. It stays cancelled.</source>
   <translation>{who} importó entretanto otra vez el pedido {number}. Sigue cancelado.</translation>
  </message>
  <message>
   <source>{who} left it empty</source>
   <translation>{who} lo dejó vacío</translation>
  </message>
  <message>
   <source>{who}: “{value}”</source>
   <translation>{who}: “{value}”</translation>
  </message>
  <message>
   <source>{why} Nothing was changed.</source>
   <translation>{why} No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>{words} The slip is printed. Put it aside, then press {again}.</source>
   <translation>{words} El albarán está impreso. Apartarlo y pulsar {again}.</translation>
  </message>
  <message>
   <source>{yes}: it is empty. {no}: count it.</source>
   <translation>{yes}: está vacía. {no}: contarla.</translation>
  </message>
  <message>
   <source>“{cell}” is</source>
   <translation>“{cell}” es</translation>
  </message>
  <message>
   <source>“{text}” can be read in two ways.</source>
   <translation>“{text}” se puede leer de dos maneras.</translation>
  </message>
  <message>
   <source>“{text}” is not a day.</source>
   <translation>«{text}» no es un día.</translation>
  </message>
  <message>
   <source>“{text}” is not a number.</source>
   <translation>“{text}” no es un número.</translation>
  </message>
  <message>
   <source>“{text}”: {why}</source>
   <translation>“{text}”: {why}</translation>
  </message>
  <message>
   <source>↳ {title}</source>
   <translation>↳ {title}</translation>
  </message>
 </context>
</TS>
