# Draft: no reviewer has signed this yet.
# Money that is owed.

# D75.
m-hub =
    Puede haber más de una vía para recibir dinero o para reparar las cosas. Puede probar varias.

    La ley da una oportunidad de pedir. No promete que alguien pague. Puede tardar mucho. Usted puede elegir qué le importa.
    .title = Dinero que le deben
    .wages = Salarios sin pagar
    .offender = De quien lo hizo
    .fund = Del Estado
    .other = Otros tipos
    .abroad = Después de dejar el país

# D76.
m-wages =
    El trabajo se debe pagar, a menudo también sin papeles. Puede ayudar una oficina que controla el trabajo, un tribunal laboral o un sindicato.

    Algunas oficinas informan sobre personas a la oficina de migración. Puede preguntar a un servicio antes de ir.

    Ayudan las notas de días y horas, los mensajes y las fotos del lugar. Hay plazos.
    .title = Salarios sin pagar
    .help = Buscar ayuda
    .lawyer = Abogado o abogada
m-wages-missing = No conocemos estas reglas en { $country }. Se lo puede decir un sindicato o una asesoría legal.

# D77.
m-offender =
    Un tribunal puede ordenar que pague quien lo hizo. Puede ser parte del caso penal, o un caso aparte.

    Ayuda avisar pronto a su asesoría legal, antes de que ese dinero desaparezca. En algunos lugares también puede reclamar lo que le quitaron. Puede ser el pago de cualquier trabajo, también del trabajo sexual.
    .title = De quien lo hizo
    .lawyer = Abogado o abogada
    .after = Después de dejar el país
m-offender-missing = No conocemos estas reglas en { $country }. Se lo puede decir una asesoría legal.

# D78.
m-fund =
    Muchos Estados tienen un fondo para personas dañadas por un delito. En algunos no importan los papeles ni el país de nacimiento. En otros sí.

    Hay un formulario, y hay un plazo. Indemnización significa dinero por el daño. Puede ser poca, o pueden negarla.
    .title = Del Estado
    .help = Buscar ayuda
    .lawyer = Abogado o abogada
m-fund-missing = No conocemos el fondo de { $country }. Se lo puede decir una asesoría legal.

# D79.
m-abroad =
    Dejar un país no debería acabar con su reclamación. Una asesoría legal de allí puede actuar por usted, si firma un papel para eso.

    Ayudan una dirección, una cuenta de banco y un teléfono que no cambien. Algunos tribunales escuchan por video.
    .title = Después de dejar el país
    .lawyer = Abogado o abogada
    .law = La ley cuando me voy
m-abroad-missing = No sabemos cómo es en { $country }. Puede preguntar antes de irse.

# D80.
m-other =
    El dinero es una vía. También puede pedir que se corrijan papeles y registros, y que le devuelvan cosas.

    Puede pedir cuidados para recuperarse. Un tribunal o una oficina puede decir en público qué estuvo mal, o pedir perdón. Las reglas pueden cambiar, para que no vuelva a pasar.
    .title = Otras formas de reparar
    .lawyer = Abogado o abogada
    .complain = Si no cumplen las reglas
