### Phrases du service lui-même : de petites lignes centrées entre les messages d’un chat.
### Elles disent ce qui se passe, et non ce que dit le bot. Chacune sous 160 caractères environ.

# $position : place dans la file ; 1 est la prochaine.
system_handoff_queued = { $position ->
    [1] Une personne de l’équipe va prendre le relais. C’est bientôt votre tour ; vous pouvez continuer à écrire ici.
   *[other] Une personne de l’équipe va prendre le relais. Votre place dans la file : { $position } ; vous pouvez continuer à écrire ici.
}

# $agent : le prénom, par exemple Maya.
system_handoff_claimed = { $agent } a rejoint la conversation.

system_handoff_returned = { $agent } a quitté la conversation. L’assistant est de nouveau là pour vous.

system_conversation_resolved = { $agent } a clôturé cette demande. S’il reste une question, écrivez-la ici.

# La ligne system_handoff_queued suit directement.
system_turn_failed = Désolé, cela n’a pas fonctionné à l’instant. Votre message est conservé : rien n’est à renvoyer.

## La note à la fin : une question et cinq étoiles dessous, au nom de l’assistant

ask_rating = Êtes-vous satisfait de l’aide reçue ici ?
# $count (nombre) : de 1 à 5.
rating_stars = { $count ->
    [one] { $count } étoile sur 5
   *[other] { $count } étoiles sur 5
}
system_approval_decided = { $agent } a pris une décision sur votre demande.
system_approval_expired = Personne n’a pris de décision sur votre demande dans le délai promis. Nous en sommes désolés.
