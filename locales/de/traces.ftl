# Pakete, die verspätet, verschwunden, verloren oder beim Zoll sind.

utter_late_in_time = Versprochen ist es bis { $promised_on }, es ist also noch in der Zeit. Ist es dann nicht da, schreiben Sie mir, und ich sehe nach, was Ihnen zusteht.
    .v2 = Der zugesagte Tag, { $promised_on }, ist noch nicht vorbei. Sollte er ohne Paket vergehen, sagen Sie mir Bescheid, dann kümmere ich mich darum.
utter_late_wait = Ist es bis { $trace_on } noch nicht da, schreiben Sie mir noch einmal: Dann lasse ich es vom Paketdienst suchen.
    .v2 = Ab { $trace_on } kann ich danach suchen lassen. Ist bis dahin nichts gekommen, sagen Sie einfach Bescheid.
utter_trace_opened = Ich habe bei { $carrier } eine Nachforschung gestartet, Nummer { $trace }. Sie bekommen bis { $answer_by_on } eine Antwort von uns; ist das Paket dann nicht gefunden, schicken wir die Ware noch einmal oder erstatten Ihr Geld.
utter_trace_known = Die Nachforschung { $trace } läuft seit { $opened_on }. Die Antwort bekommen Sie bis { $answer_by_on }, bis dahin müssen Sie nichts tun.
    .v2 = { $trace } ist noch offen, deshalb starte ich keine zweite Nachforschung. Die Antwort kommt bis { $answer_by_on }.
utter_trace_unanswered = Auf die Nachforschung { $trace } hätte bis { $answer_by_on } eine Antwort da sein müssen, und sie fehlt. Sie sollen nicht länger warten: Möchten Sie die Ware noch einmal oder Ihr Geld zurück?
utter_parcel_claim = Das Paket zur Bestellung { $order_number } gilt für uns als verloren, und das soll nicht zu Ihren Lasten gehen. Möchten Sie die Ware noch einmal oder Ihr Geld zurück?
    .v2 = Für das verlorene Paket der Bestellung { $order_number } haben Sie weiterhin die Wahl: die Ware noch einmal oder Ihr Geld.
utter_parcel_put_right = Das haben wir schon in Ordnung gebracht, unter der Nummer { $remedy }.
utter_parcel_coming_back = Jemand aus unserem Team kann mit Ihnen klären, ob es noch einmal verschickt wird oder Sie Ihr Geld bekommen. Soll ich jemanden dazuholen?
utter_missing_wait = Pakete werden manchmal etwas zu früh als zugestellt gemeldet. Bitte fragen Sie bei den Nachbarn und sehen Sie im Briefkasten, in der Abholstelle und an sicheren Ablageorten nach. Ist es bis { $trace_on } nicht da, schreiben Sie mir noch einmal, dann starte ich eine Nachforschung.
utter_missing_steps = Laut { $carrier } wurde das Paket zur Bestellung { $order_number } am { $delivered_on } zugestellt. Bevor ich danach suchen lasse: Haben Sie bei den Nachbarn gefragt und im Briefkasten, in der Abholstelle und an sicheren Ablageorten nachgesehen?
utter_ask_parcel_searched = Haben Sie schon bei den Nachbarn, in der Abholstelle und an den Ablageorten nachgesehen? Ist es nirgends, starte ich eine Nachforschung.
    .v2 = Nur damit ich weiß, wie es weitergeht: Haben Sie überall nachgesehen, oder möchten Sie das zuerst tun?
utter_missing_look = Gut. Taucht es nicht auf, schreiben Sie mir noch einmal, dann starte ich eine Nachforschung beim Paketdienst.
utter_missing_too_old = Das ist so lange her, dass der Paketdienst nicht mehr sucht. Jemand aus unserem Team kann sehen, was noch möglich ist. Soll ich jemanden dazuholen?
utter_customs_hold = Es liegt seit { $since_on } beim Zoll. Die Abfertigung dauert gewöhnlich höchstens bis { $usual_by_on }.
    .v2 = Der Zoll hat es seit { $since_on }; in der Regel ist er bis { $usual_by_on } fertig.
utter_customs_hold_long = Es liegt seit { $since_on } beim Zoll, länger als üblich. Jemand aus unserem Team kann beim Paketdienst fragen, was fehlt.
utter_customs_not_held = Der Paketdienst meldet die Bestellung { $order_number } gerade nicht als vom Zoll festgehalten. Haben Sie einen Brief oder Anruf dazu bekommen, kann jemand aus unserem Team nachsehen.
utter_customs_wanted = Was der Zoll verlangt, steht nicht in der Sendungsverfolgung. Meist ist es ein Dokument, in der Regel die Rechnung, oder es sind die Abgaben; danach fragt Sie der Paketdienst oder der Zoll direkt. Die Rechnung kann ich Ihnen gleich hier geben.
button_looked_everywhere = Ich habe überall gesucht
button_look_first = Ich sehe erst nach
button_parcel_claim = Neu senden oder Geld zurück
