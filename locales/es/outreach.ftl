# Draft: no reviewer has signed this yet.
# Outreach workers and organisations. Plain words, with the terms of the field.

# D124.
w-hub =
    Herramientas y referencia breve para equipos de calle. Aquí no va ningún dato de personas, nunca.
    .title = Para equipos de calle
    .intro = Mostrarlo a alguien
    .link = Crear un enlace
    .pocket = Prestar este teléfono
    .signs = Listas de indicadores
    .law = Fichas de leyes
    .cross = Dos países, un caso
    .return = Regreso: lista
    .child = Interés superior
    .library = Biblioteca
    .listed = Entrar en el directorio
    .care = Cuidarse

# D125.
w-intro =
    Puede mostrarlo primero en su teléfono. Puede decir: esto es un programa informático sobre derechos y ayuda. Es gratis y no pide el nombre.

    La persona decide. Puede mirarlo con usted, o leer a solas en este teléfono. Puede llevarse un enlace, una tarjeta o nada.
    .title = Mostrarlo a alguien
    .link = Crear un enlace
    .pocket = Prestar este teléfono
w-intro-not-now =
    Mejor no: si otras personas miran, si la persona tiene prisa o miedo, o si la ayuda depende de ello.

    Un chat queda en la lista de chats. Quien revise el teléfono puede verlo.
    .label = Cuándo no
w-intro-link =
    Un enlace abre la guía en un idioma, con un país, en una página. No puede contener nada sobre una persona.

    El otro teléfono lee un código en esta pantalla. No queda ningún mensaje. Un enlace enviado queda en ese chat, con el nombre de usted.

    En el otro teléfono, la guía aparece después en la lista de chats.
    .label = Enlace o código
w-intro-card =
    Una tarjeta, o un número que se sabe de memoria, no necesita teléfono. Pero también una tarjeta se puede encontrar.

    Una tarjeta con pocas palabras dice menos a quien la encuentre. Quizás la persona quiera elegir una.
    .label = O una tarjeta
w-intro-together =
    Usted y la persona pueden terminar así: tocar Salir y después mirar la lista de chats. El chat sigue ahí hasta que se borre a mano.

    Puede mostrar cómo: mantener pulsado el chat en la lista, luego Eliminar, también al otro lado.
    .label = Cómo terminar

# D126.
w-signs =
    Hay listas de indicadores de la OIT, UNODC y la OSCE. Sirven para iniciar una conversación. No prueban ni descartan nada.
    .title = Listas de indicadores
w-signs-work = OIT: engaño, impago o retraso, horas extra excesivas, deuda, documentos retenidos, mala vivienda, amenazas. Conviene preguntar antes por el pago y las horas. También hombres y niños.
    .label = Campo, obra, fábrica
w-signs-domestic = Sin día libre, sin cuarto propio, nunca a solas fuera, documentos retenidos, pago enviado a otro lugar. Casas diplomáticas: el permiso depende de quien emplea.
    .label = Trabajo en una casa
w-signs-sex = Otras personas fijan precios, se quedan el dinero o eligen clientes. Trasladan a menudo a la persona. Trabajar en el sexo no es en sí un indicador.
    .label = Comercio sexual
w-signs-crime = Otras personas planean el acto, se quedan la ganancia y retienen documentos. Detienen a la persona, y a ellas no. Conviene pensar pronto en la no sanción.
    .label = Delitos y estafa en línea
w-signs-child = Con menores de 18 años los medios no importan. Indicadores: una persona adulta que habla en su lugar, sin escuela, deudas, regalos, traslados frecuentes.
    .label = Niñas y niños
w-signs-limits = El trauma, la costumbre o la ley pueden parecer lo mismo. Las redes de trata también conocen estas listas. Una puntuación no ayuda. Conviene preguntar qué quiere la persona.
    .label = Límites

# D127.
w-law =
    Cada ficha: del derecho al tratado, al derecho blando y a la ley nacional. Conviene comprobar el texto nacional antes de confiar en ella.
    .title = Fichas de leyes
w-law-identify = Identificación: convenio del Consejo de Europa, directiva de la UE, directrices de ACNUDH. Deber de identificar; sin expulsión mientras se examinan motivos razonables.
    .label = Identificación
w-law-reflect = Período de reflexión: convenio del Consejo de Europa, al menos 30 días. Preguntar qué lo inicia y si frena la expulsión. Directiva de la UE sobre permisos para quienes cooperan.
    .label = Período de reflexión
w-law-help = Asistencia: Protocolo de Palermo, convenio del Consejo de Europa, directiva de la UE. Sin depender de la voluntad de declarar.
    .label = Asistencia
w-law-stay = Permanencia: Protocolo de Palermo, convenio del Consejo de Europa. Dos motivos: situación personal, cooperación. Además, el asilo: Convención sobre los Refugiados.
    .label = Permanencia
w-law-nopunish = No sanción: convenio del Consejo de Europa, directiva de la UE, convención de la ASEAN, protocolo de la OIT sobre trabajo forzoso. Alegar causalidad, coacción y actos de estatus. Plantearla pronto.
    .label = No sanción
w-law-return = Regreso: seguro, preferiblemente voluntario, teniendo en cuenta el caso. Sin devolución a tortura o persecución. Antes, evaluación de riesgos e información por escrito.
    .label = Regreso
w-law-compensation = Indemnización: la posibilidad de reclamar. Quien causó el daño, fondo del Estado, salarios. Pedir pronto la incautación. Se han reclamado ingresos del trabajo sexual: Krachunova, 2023.
    .label = Indemnización
w-law-court = Tribunal: video, biombos, puerta cerrada, nombre reservado. Convención contra la Delincuencia Organizada, convenio del Consejo de Europa, normas de la UE sobre víctimas.
    .label = Tribunal
w-law-child = Infancia: interés superior, tutela, beneficio de la duda sobre la edad. Convención sobre los Derechos del Niño; recomendación del Consejo de Europa de 2022 sobre la edad.
    .label = Infancia
w-law-evidence = Pruebas: un caso puede apoyarse en más que declaraciones: dinero, viajes, teléfonos, lugares. Los bienes incautados pueden servir para la indemnización.
    .label = Pruebas y bienes

# D128.
w-cross =
    De cada herramienta: el riesgo para la persona, y una garantía que pedir.
    .title = Dos países, un caso
w-cross-request = Riesgo: los papeles muestran dónde está la persona, o llegan a malas manos. Garantía: límites de uso, nombres omitidos, declaración por video.
    .label = Asistencia judicial
w-cross-extradition = Riesgo: la persona vuelve a ver a quienes se acusa, o la toman por parte de ese grupo. Garantía: alegar pronto la no sanción, aviso de las fechas.
    .label = Extradición
w-cross-team = Riesgo: los datos van rápido entre oficinas. Garantía: un solo contacto, consentimiento sobre lo que se comparte, reglas escritas en el acuerdo.
    .label = Equipo conjunto
w-cross-transfer = Riesgo: el caso se traslada; la reclamación de dinero y el permiso, no. Garantía: preguntar antes de la decisión, mantener asesoría legal en ambos lugares.
    .label = Traslado de un caso
w-cross-informal = Riesgo: lo hablado entre agentes no deja registro. Garantía: base legal, nota escrita, ningún dato a un Estado que la persona teme.
    .label = Contacto informal
w-cross-actors = Autoridades centrales, fiscalías, policía, agentes de enlace, consulados, agregadurías laborales, servicios, OIM, ACNUR. Preguntar quién dirige y quién informa a la persona.
    .label = Quién es quién
w-cross-checklist = ¿Se quiere? ¿Quién corre riesgo allí? ¿Qué herramienta es la más suave? ¿Quién informa a la persona, cuándo, en qué idioma? ¿Quién paga el viaje? ¿Qué pasa con el permiso y la reclamación?
    .label = Preguntas que hacer

# D129.
w-return =
    Para una decisión libre e informada. Las 26 líneas de la hoja de preguntas son la base.
    .title = Regreso: lista
w-return-information = Las 26 preguntas respondidas: por quién, en qué idioma, en papel. Antes, otras opciones. Tiempo para pensar. Derecho a decir no sin perder ayuda.
    .label = Información
w-return-risk = Evaluación de riesgos y de inclusión por ambas partes. La persona la lee y la corrige. Contacto con la familia solo con consentimiento.
    .label = Evaluación
w-return-handover = Una persona con nombre en cada lado. Documentos que no muestran nada innecesario. Compañía, llegada, primera noche, dinero, teléfono.
    .label = Entrega
w-return-follow-up = Solo si se desea, del modo acordado. Una vía para volver a pedir consejo. Lo que falló se anota sin nombres.
    .label = Después

# D130.
w-child =
    Cuatro pasos, en este orden. En cada uno se escucha a la niña o al niño.
    .title = Interés superior del menor
w-child-interests = Primero el interés superior, como evaluación escrita, antes de que decida otro procedimiento.
w-child-guardian = Tutela sin demora, independiente de la oficina de migración. La niña o el niño puede pedir otra persona.
w-child-age = Si hay duda, tratar como menor de 18. Primero papeles y conversación. Al final examen médico, con consentimiento y con una vía para oponerse.
w-child-return = Búsqueda de familia solo si no hace daño. Sin regreso si haría daño. La persona tutora y la niña o el niño ven el plan.

# D131. Behind a warning: the digest describes real cases.
w-res =
    Documentos públicos que usan muchos equipos. Se pueden buscar por su nombre.
    .title = Biblioteca
w-res-law = Ley Modelo de UNODC de 2009 y Disposiciones Legislativas de 2020. Convenio del Consejo de Europa con su informe. Directiva de la UE de 2011, cambiada en 2024.
    .label = Leyes
w-res-manuals = Manual de UNODC, módulos 6 y 11 a 13. Manual de OIDDH sobre mecanismos nacionales de derivación de 2022. Manual de la ASEAN sobre cooperación.
    .label = Manuales
w-res-cases = Base de datos y Compendio de casos de UNODC. Describen violencia con detalle. Es mejor leerlos con descanso y en compañía.
    .label = Casos
w-res-networks = Documentos de ICAT, de las agencias de la ONU. Informes por país de GRETA. La Strada International. Relatorías nacionales.
    .label = Documentos y redes
w-res-funds = Fondo fiduciario voluntario de la ONU para personas dañadas por la trata. Da subvenciones a organizaciones.
    .label = Fondos

# D132.
w-listed =
    Un servicio entra solo con dos pruebas y dos aprobaciones de organizaciones distintas. El directorio aún no está abierto.
    .title = Entrar o cambiar una ficha
w-listed-criteria = Sin deber religioso, sin puertas cerradas con llave, sin tomar dinero, trabajo ni papeles. Ayuda que no depende de publicidad. Palabras claras sobre datos y deberes de informar.
    .label = Criterios
w-listed-proofs = Dos pruebas independientes, una de fuente pública del Estado, una organización internacional o la relatoría. Una llamada de prueba en el idioma principal.
    .label = Pruebas
w-listed-ending = Una prueba de contacto vale 90 días. El reconocimiento y la clave valen 12 meses. Quejas creíbles, licencia perdida o dos llamadas fallidas suspenden una ficha.
    .label = Fin

# D133.
w-care =
    Este trabajo puede dejar huella: dormir mal, enojo, imágenes en la cabeza, no sentir nada. Es común y no es una debilidad.

    Algunos equipos rotan los casos duros, hablan después y acuerdan horas sin teléfono. Pedir ayuda pronto es parte del trabajo.
    .title = Cuidarse
    .calm = Una pausa corta
    .hub = Herramientas

# D134. A link put together by taps. Below these words stands its address, as https://t.me/NAME?start=ro_RO
w-link =
    Aquí puede crear un enlace. Contiene lo que usted elija aquí y nada sobre una persona. No se guarda.
    .title = Crear un enlace
    .language = Cambiar el idioma
    .country = Cambiar el país
    .page = Cambiar la página
    .code = Mostrar el código QR
    .none = Ningún país
# What the link opens: $page is the title of a page, $language a language in the reader's own.
w-link-opens = Abre «{ $page }» en { $language }.
w-link-with = El país elegido: { $country }.
w-link-without = No hay ningún país elegido.
w-link-language = El idioma de la primera página. Con el enlace abierto, se puede cambiar en cualquier momento.
w-link-country = El país cuyas reglas y números se muestran. Con el enlace abierto, se puede cambiar en cualquier momento.
w-link-page = La página que se abre primero. La que se llama «{ hello.title }» va bien para la mayoría: dice qué es esto.
# The QR code stands above these words as a picture.
w-link-code = La cámara del otro teléfono puede leer este código. Después, la guía aparece en la lista de chats de ese teléfono.

# D135. Pocket mode: the worker hands the phone over, and somebody else reads. Below stands the list of languages.
w-pocket =
    Una persona puede leer a solas en este teléfono. Primero hay que acordarlo. Conviene quedarse cerca y mirar a otro lado. La persona decide qué abre y cuándo termina.

    Empieza en la primera página. Atrás no lleva a las páginas de usted. Lo que lee no se guarda, y una página sin tocar se borra antes. Los otros chats de usted quedan a su alcance.

    Cuando el teléfono vuelva a usted, toque Salir. El idioma de la persona:
    .title = Prestar este teléfono
