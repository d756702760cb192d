# Quejas y paso de la conversación a una persona. Sin excusas ni halagos.

utter_complaint = Lo siento mucho; no debería ser así. ¿Qué puedo hacer para arreglarlo?
    .v2 = Eso no debería haber pasado, y lo siento. Veamos qué podemos hacer.
# Un pedido retrasado, perdido o detenido en la aduana.
utter_complaint_about_order = Lo siento, no debería ser así. Veo que el pedido { $order_number } no va como prometimos. ¿Lo miramos?
    .v2 = Lo siento de verdad. ¿Se trata del pedido { $order_number }? Veo que no ha ido bien.
# Mientras hay una pregunta pendiente, que sigue en otro mensaje.
utter_complaint_in_form = Lo siento. Déjame intentar arreglarlo.
    .v2 = Lo entiendo y lo siento. Vamos a resolverlo.

# Toma el relevo una persona; cuánto tarda se dice aparte.
utter_hand_over_asked = Por supuesto. Aviso a una persona del equipo, que leerá lo que hemos escrito; no tendrás que repetirlo.
    .v2 = Claro que sí, te paso ahora con una persona del equipo. Podrá ver todo lo escrito aquí.
utter_hand_over_angry = Lo siento de veras. No quiero empeorar las cosas: una persona del equipo toma el relevo y lo mirará personalmente.
    .v2 = Siento que esto haya salido tan mal. Te paso con una persona del equipo que puede hacer más que yo.
utter_hand_over_crisis = Siento mucho que te sientas así. Aviso ahora mismo, antes que nada, a una persona del equipo para que venga aquí contigo. Si estás en peligro en este momento, llama por favor al número de emergencias de tu zona o a alguien de confianza. No tienes que pasar por esto a solas.
utter_hand_over_dispute = Siento que hayamos llegado a esto. Aviso a una persona del equipo con máxima prioridad para resolverlo contigo.
utter_hand_over_theft = Parece que otra persona está usando tu cuenta. Aviso ahora mismo a una persona del equipo. No des ningún código ni contraseña a nadie.
    .v2 = Me lo tomo en serio. Una persona del equipo se ocupa ya mismo, con máxima prioridad.
utter_hand_over_unsure = Lo siento, no lo entiendo lo bastante bien para ayudarte. Una persona del equipo toma el relevo; no tendrás que empezar de nuevo.
    .v2 = Esto me supera, perdona. Te paso con una persona del equipo que puede leer todo lo anterior.
utter_hand_over_failed = Lo siento, sin ayuda no puedo avanzar más. Una persona del equipo toma el relevo.
    .v2 = Algo me impide resolverlo, perdona. Lo dejo en manos de una persona del equipo.

utter_thank_praise = ¡Gracias, da gusto leer eso!
    .v2 = ¡Nos alegra el día, muchas gracias!
utter_thank_feedback = Gracias por contárnoslo. Yo no puedo cambiarlo, pero alguien del equipo puede ocuparse: ¿le aviso?
    .v2 = Gracias, es bueno saberlo. ¿Quiere que lo vea alguien del equipo?
