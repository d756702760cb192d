# El código de un solo uso por correo, antes de cambiar el pedido de un invitado.

# $address: la dirección, en parte oculta. $minutes (número)
utter_ask_one_time_code = Para asegurarme de que eres tú, envié un código de seis cifras a { $address }. Vale durante { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
 }: ¿qué pone?
    .v2 = Acaba de salir un código de seis cifras hacia { $address }; vale durante { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
 }. Escríbelo aquí, por favor.
utter_one_time_code_wrong = Ese no es el código, o ya caducó. Mira otra vez el correo más reciente, o te envío otro.
    .v2 = Ese tampoco sirve. Solo cuenta el código del correo más reciente.
utter_one_time_code_unreadable = El código tiene exactamente seis cifras. ¿Lo escribes otra vez?
    .v2 = Necesito las seis cifras del código, sin nada más.
button_another_code = Enviar otro código
utter_too_many_codes_person = Ya envié varios códigos a esa dirección y por ahora no puedo enviar más. Quizá estén en la carpeta de spam. ¿Aviso a una persona del equipo?
utter_mail_failed_person = Ahora mismo no se pudo enviar el correo con el código, así que no se cambió nada. ¿Aviso a una persona del equipo?
